import type { NamedFormula } from '../../functions/lambdas.ts';
import type { Plan } from '../../report/plan.ts';
import type { AddInReference } from '../../templates/add-in.ts';
import type { Applied, Cancel, Host, SheetInfo, SheetRow, Watch } from '../host.ts';
import type { InsertedSheet } from '../live-host.ts';
import type { TypedCell } from '../page/grid.ts';
import { requireKeys } from '../refresh/row-matching.ts';
import { broken } from '../unusable-workbook.ts';
import { applyTo, applyToNothing } from './apply-plan.ts';
import { embedAddIn } from './embed/embed-add-in.ts';
import { stateOf, unwritten, type FileState } from './file-state.ts';
import { insertInto, insertIntoNothing } from './insert/insert-sheet.ts';
import { addKept, readKept } from './kept/kept-part.ts';
import { defineNames } from './names/define-names.ts';
import type { Draft } from './package/draft.ts';
import { typeCells } from './typing/type-cells.ts';
import { workbookIn, type Workbook } from './workbook/reader.ts';

export type { FileState };

/** So many changes are made again whenever a sheet is read; then they are zipped. */
const MOST_LAYERS = 8;

/**
 * A workbook as bytes: the user's own, or a new one. It is zipped only when somebody asks for the
 * bytes; until then it is read from what it was and what has changed. Knows no disk (see `disk.ts`).
 */
export class FileHost implements Host {
  #state: FileState;
  /** Changes wait for each other: each begins with what the one before has left. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(bytes: Uint8Array | null) {
    this.#state = stateOf(bytes);
  }

  /** The workbook as a file, as it is now; null while a new one has nothing in it. */
  bytes(cancel?: Cancel): Promise<Uint8Array | null> {
    return this.#inTurn(async () => (await this.#zipped(cancel)).bytes);
  }

  /** What the host holds now; `restore` takes it back to that, whatever was done since. */
  state(): FileState {
    return this.#state;
  }

  restore(state: FileState): void {
    this.#state = state;
  }

  /** The workbook as it is now, to be looked at; null while a new one has nothing in it. */
  async workbook(): Promise<Workbook | null> {
    return (await this.#state.workbook?.()) ?? null;
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return (await this.workbook())?.sheets() ?? [];
  }

  async read(sheet: string, onRow: (row: SheetRow) => void): Promise<void> {
    await (await this.workbook())?.read(sheet, onRow);
  }

  apply(plan: Plan, { cancel }: Watch = {}): Promise<Applied> {
    return this.#inTurn(async () => {
      cancel?.throwIfAborted();
      requireKeys(plan.sheets.flatMap(({ tables }) => tables));
      const workbook = await this.#flat(cancel);
      const { draft, applied } = workbook === null ? await applyToNothing(plan) : await applyTo(workbook, plan, cancel);
      cancel?.throwIfAborted();
      if (draft.changed) await this.#become(draft, { layers: this.#state.layers + 1, typed: new Map() });
      return applied;
    });
  }

  /**
   * Writes what somebody typed into a sheet.
   * @returns cells that stay as they were: part of what one formula fills as a whole, or headers that a table cannot have
   * @throws UnusableWorkbook when there is no such sheet, or it is protected
   */
  type(sheet: string, cells: readonly TypedCell[]): Promise<readonly TypedCell[]> {
    return this.#inTurn(async () => {
      const workbook = await this.workbook();
      const part = workbook?.book.sheets.find(({ name }) => name === sheet)?.part ?? null;
      if (workbook === null || part === null) throw broken(sheet);
      const { layers, typed } = this.#state;
      const known = typed.get(part) ?? null;
      const written = await typeCells(workbook, { name: sheet, part }, known, cells);
      if (written === null) return cells;
      await this.#become(written.draft, { layers: layers + (known === null ? 1 : 0), typed: new Map([...typed, [part, written.sheet]]) });
      return written.leftOut;
    });
  }

  /** Adds a sheet of the user's own after all others; texts stay texts. Returns the name it got. */
  insert(sheet: InsertedSheet): Promise<string> {
    return this.#inTurn(async () => {
      const workbook = await this.workbook();
      const { draft, name } = workbook === null ? await insertIntoNothing(sheet) : await insertInto(workbook, sheet);
      await this.#become(draft, this.#state);
      return name;
    });
  }

  /** What the workbook keeps under this name; null: nothing. */
  async recall(name: string): Promise<string | null> {
    const workbook = await this.workbook();
    const kept = workbook === null ? this.#state.waiting : await readKept(workbook.base, workbook.book);
    return kept.get(name) ?? null;
  }

  /** Keeps a small text in the workbook; while there is none, until there is. */
  remember(name: string, text: string): Promise<void> {
    return this.#inTurn(async () => {
      if (await this.recall(name) === text) return;
      const workbook = await this.workbook();
      if (workbook === null) {
        this.#state = { ...this.#state, waiting: new Map([...this.#state.waiting, [name, text]]) };
        return;
      }
      const draft = workbook.draft();
      await addKept(draft, workbook.book, new Map([[name, text]]));
      await this.#become(draft, this.#state);
    });
  }

  /** Gives the workbook names that stand for formulas, where it has none of that name; nothing while there is no workbook. */
  define(named: readonly NamedFormula[]): Promise<void> {
    return this.#inTurn(async () => {
      const workbook = await this.workbook();
      const draft = workbook?.draft();
      if (workbook === null || draft === undefined || (await defineNames(draft, workbook.book, named)) === 0) return;
      await this.#become(draft, this.#state);
    });
  }

  /** Has the add-in's pane open with the workbook where the add-in is installed; nothing while there is no workbook. */
  embed(reference: AddInReference): Promise<void> {
    return this.#inTurn(async () => {
      const draft = (await this.workbook())?.draft();
      if (draft === undefined) return;
      await embedAddIn(draft, reference);
      if (draft.changed) await this.#become(draft, this.#state);
    });
  }

  async #become(draft: Draft, { layers, typed }: Pick<FileState, 'layers' | 'typed'>): Promise<void> {
    const { waiting } = this.#state;
    const before = await this.workbook();
    let workbook = before === null ? await workbookIn(draft) : await before.next(draft);
    if (waiting.size > 0) {
      await addKept(draft, workbook.book, waiting);
      workbook = await workbookIn(draft);
    }
    this.#state = unwritten(draft, workbook, { layers, typed });
  }

  /** The workbook, not too many changes deep. */
  async #flat(cancel?: Cancel): Promise<Workbook | null> {
    if (this.#state.layers >= MOST_LAYERS) await this.#zipped(cancel);
    return this.workbook();
  }

  async #zipped(cancel?: Cancel): Promise<FileState> {
    const state = this.#state;
    if (state.draft === null) return state;
    const zipped = stateOf(await state.draft.write(cancel));
    // Somebody may have gone back meanwhile.
    if (this.#state === state) this.#state = zipped;
    return zipped;
  }

  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(act);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
