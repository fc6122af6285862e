import type { Applied, SheetInfo, SheetRow, Watch } from '../../src/hosts/host.ts';
import type { HandedKind, HandedOver, InsertedSheet, LiveHost, SelectedRow, TurnedIntoValues, Undone } from '../../src/hosts/live-host.ts';
import { FileHost, type FileState } from '../../src/hosts/file/file-host.ts';
import type { Area, Plan } from '../../src/report/plan.ts';
import type { CellValue } from '../../src/shared/cell.ts';

interface UserSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** A live workbook in memory: the user's sheets as rows, ours in a workbook file. What Excel shows is remembered for tests to ask. */
export class FileLiveHost implements LiveHost {
  readonly name: string;
  readonly changes = null;
  readonly handed: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  readonly selected: { readonly sheet: string; readonly area: Area }[] = [];
  private readonly user: UserSheet[] = [];
  private readonly kept = new Map<string, string>();
  private readonly watchers = new Set<(row: SelectedRow) => void>();
  private readonly file = new FileHost(null);
  private before: { readonly state: FileState; readonly cells: number } | null = null;

  constructor(name: string) {
    this.name = name;
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return [...this.user.map(({ name }) => ({ name, own: null, hidden: false })), ...(await this.file.sheets())];
  }

  async read(sheet: string, onRow: (row: SheetRow) => void, { cancel }: Watch = {}): Promise<void> {
    const found = this.user.find(({ name }) => name === sheet);
    if (found === undefined) return this.file.read(sheet, onRow);
    for (const [at, cells] of found.rows.entries()) {
      if (at % 2_000 === 0) {
        await pause();
        cancel?.throwIfAborted();
      }
      if (cells.some((cell) => cell !== null && cell !== '')) onRow({ number: at + 1, hidden: false, cells });
    }
  }

  async apply(plan: Plan, watch: Watch = {}): Promise<Applied> {
    await pause();
    watch.cancel?.throwIfAborted();
    const before = this.file.state();
    const applied = await this.file.apply(plan, watch);
    if (applied.cells > 0) this.before = { state: before, cells: applied.cells };
    return applied;
  }

  async select(sheet: string, area: Area): Promise<void> {
    if (!(await this.sheets()).some(({ name }) => name === sheet)) throw new Error(`no sheet ${sheet}`);
    this.selected.push({ sheet, area });
  }

  watchSelection(onRow: (row: SelectedRow) => void): Promise<() => Promise<void>> {
    this.watchers.add(onRow);
    return Promise.resolve(() => Promise.resolve(void this.watchers.delete(onRow)));
  }

  recall(name: string): Promise<string | null> {
    return Promise.resolve(this.kept.get(name) ?? null);
  }

  remember(name: string, text: string): Promise<void> {
    this.kept.set(name, text);
    return Promise.resolve();
  }

  async insert({ name, rows }: InsertedSheet): Promise<string> {
    const taken = new Set((await this.sheets()).map((sheet) => sheet.name));
    let free = name;
    for (let at = 2; taken.has(free); at++) free = `${name} (${String(at)})`;
    this.user.push({ name: free, rows });
    return free;
  }

  async handOver(name: string, _kind: HandedKind, make: () => Promise<ArrayBuffer>): Promise<HandedOver> {
    this.handed.push({ name, bytes: new Uint8Array(await make()) });
    return { kind: 'saved', name };
  }

  /** A workbook in memory calls no functions. */
  turnIntoValues(): Promise<TurnedIntoValues> {
    return Promise.resolve({ cells: 0, waiting: 0 });
  }

  async undo(): Promise<Undone | null> {
    if (this.before === null) return null;
    const { state, cells } = this.before;
    this.before = null;
    const names = async (): Promise<string[]> => (await this.file.sheets()).map(({ name }) => name);
    const now = await names();
    this.file.restore(state);
    const left = new Set(await names());
    return { cells, sheets: now.filter((name) => !left.has(name)), kept: 0 };
  }

  // For tests.

  /** The user goes to a row; from 0. */
  async visit(sheet: string, row: number): Promise<void> {
    const cells: CellValue[] = [];
    await this.read(sheet, (each) => {
      if (each.number === row + 1) cells.push(...each.cells);
    });
    for (const watcher of this.watchers) watcher({ sheet, row, cells });
  }

  get watched(): boolean {
    return this.watchers.size > 0;
  }
}

/** As Excel does between two requests. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
