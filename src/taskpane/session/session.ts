import type { SheetRow } from '../../hosts/host.ts';
import type { InsertedSheet } from '../../hosts/live-host.ts';
import { Refused, type Engine } from '../engine/engine.ts';
import type { Task } from '../state/state.ts';
import { Ahead } from './ahead.ts';
import { CampaignDesk } from './campaign-desk.ts';
import { automatic, choicesFrom, choicesText, CHOICES, type Choices, type SheetChoice } from './choices.ts';
import { CopyDesk } from './copy-desk.ts';
import { findInputs, previewSheet, usable } from './find-inputs.ts';
import { insertSheets } from './insert-sheets.ts';
import { LastAnalysis } from './last-analysis.ts';
import { ListDesk } from './list-desk.ts';
import { PeopleDesk } from './people-desk.ts';
import { PlaybookReader } from './playbook-reader.ts';
import { planFrom, sheetsFrom } from './receive.ts';
import { run } from './run.ts';
import { SegmentDesk } from './segment-desk.ts';
import { sendOwnSheets } from './send-own-sheets.ts';
import type { SessionParts } from './session-parts.ts';
import { SettingsDesk } from './settings-desk.ts';
import { Shift } from './shift.ts';
import { throttled } from './throttled.ts';
import { UnlockDesk } from './unlock-desk.ts';

/** A file that the user has brought: a `File` of the page is one. */
export interface BroughtFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What is to be inserted, and what cannot be: why, in words. */
interface Brought {
  readonly sheets: readonly InsertedSheet[];
  /** How many became sheets; 0: none came from files. */
  readonly files: number;
  readonly refused: readonly string[];
}

/** What the user can do, one after the other, with one workbook. */
export class Session {
  readonly people: PeopleDesk;
  readonly settings: SettingsDesk;
  readonly copies: CopyDesk;
  readonly playbook: PlaybookReader;
  readonly segments: SegmentDesk;
  readonly lists: ListDesk;
  readonly campaigns: CampaignDesk;
  readonly unlocks: UnlockDesk;
  private readonly parts: SessionParts;
  private readonly shift: Shift;
  private readonly analysis = new LastAnalysis();
  /** Looks at sheets and files; lives as long as the pane. */
  private readonly reader: Engine;
  private readonly ahead: Ahead;
  private heads: ReadonlyMap<string, readonly SheetRow[]> = new Map();
  private choices: Choices = {};

  constructor(parts: SessionParts) {
    this.parts = parts;
    this.reader = parts.startEngine();
    this.shift = new Shift(parts, this.reader);
    this.ahead = new Ahead(parts);
    this.people = new PeopleDesk(parts, this.shift, this.analysis);
    this.settings = new SettingsDesk(parts, this.shift, this.reader);
    this.copies = new CopyDesk(parts, this.shift);
    this.playbook = new PlaybookReader(parts, this.shift, this.analysis);
    this.segments = new SegmentDesk(parts, this.shift, this.analysis, this.playbook);
    this.lists = new ListDesk(parts, this.shift, this.analysis, (sheet) => this.leaveOut(sheet));
    this.campaigns = new CampaignDesk(parts, this.shift, this.analysis, this.playbook);
    this.unlocks = new UnlockDesk(parts, this.shift, this.analysis, () => this.open());
  }

  /** Looks at the workbook and shows how its sheets would be read. */
  async open(): Promise<void> {
    const { host, dispatch, say } = this.parts;
    dispatch({ kind: 'opening' });
    await this.shift.guarded(async () => {
      await this.reader.ask('begin', say.language, host.name);
      this.choices = choicesFrom(await host.recall(CHOICES));
      const { tables, heads, ...found } = await findInputs(host, this.reader, this.choices);
      this.heads = heads;
      dispatch({ kind: 'opened', tables, ...found });
      this.ahead.begin(usable(tables));
    });
  }

  /** Reads one sheet in another way, and keeps that in the workbook. */
  async choose(sheet: string, choice: SheetChoice): Promise<void> {
    const { host, dispatch } = this.parts;
    await this.shift.quietly(async () => {
      const table = await previewSheet(this.reader, sheet, this.heads.get(sheet) ?? [], choice);
      this.choices = { ...this.choices, [sheet]: table.choice };
      dispatch({ kind: 'tableRead', table });
      this.ahead.begin(usable(this.parts.state().tables));
      await host.remember(CHOICES, choicesText(this.choices));
      dispatch({ kind: 'news', news: { kind: 'remembered' } });
    });
  }

  async analyse(): Promise<void> {
    const { host, dispatch, state } = this.parts;
    const tables = usable(state().tables);
    await this.shift.work({ kind: 'run', progress: null }, async (cancel) => {
      const ready = this.ahead.take(tables);
      const tell = this.teller();
      try {
        const { result, applied } = await run(host, ready, { cancel, onProgress: (progress) => tell({ kind: 'run', progress }, progress.step) });
        this.analysis.takeOver(ready.engine);
        dispatch({ kind: 'finished', result: { run: result, cells: applied.cells, names: applied.names } });
      } catch (error) {
        ready.engine.stop();
        throw error;
      }
    });
  }

  /** Looks again and analyses, all at once; nothing while something else is going on. */
  async refresh(): Promise<void> {
    if (this.shift.busy) return;
    await this.open();
    if (this.parts.state().work.kind === 'ready') await this.analyse();
  }

  /** Stops what is going on. */
  cancel(): void {
    this.shift.stop();
  }

  get busy(): boolean {
    return this.shift.busy;
  }

  /** The workbook is left: nothing goes on, and nothing is kept in mind. */
  close(): void {
    this.cancel();
    this.reader.stop();
    this.ahead.stop();
    this.analysis.takeOver(null);
  }

  async insertSample(): Promise<void> {
    await this.insert(this.parts.say('pane.sample'), async () => ({ sheets: await sheetsFrom(this.reader, 'sample'), files: 0, refused: [] }));
  }

  /** Files with the same header become one sheet. What cannot be read is said, and the others still go in. */
  async insertFiles(files: readonly BroughtFile[]): Promise<void> {
    await this.insert(files[0]?.name ?? '', async (cancel) => {
      const refused: (readonly string[])[] = [];
      for (const file of files) {
        cancel.throwIfAborted();
        refused.push(await this.reader.ask('takeText', refused.length, file.name, await file.arrayBuffer()));
      }
      return { sheets: await sheetsFrom(this.reader, 'sendTexts'), files: refused.filter(({ length }) => length === 0).length, refused: refused.flat() };
    });
  }

  /** Puts the workbook back as it was before the last change. */
  async undo(): Promise<void> {
    const { host, dispatch, state } = this.parts;
    const { undoable, place, template } = state();
    await this.shift.work({ kind: 'undo' }, async () => {
      const undone = await host.undo();
      if (undoable === 'run') this.analysis.takeOver(null);
      // What was taken back is no longer known either.
      if (undoable === 'segment' || undoable === 'campaign') await this.playbook.reread(['segments', 'campaigns', 'recipients']);
      dispatch({ kind: 'undone', news: undone === null ? { kind: 'nothingToUndo' } : { kind: 'undone', cells: undone.cells, sheets: undone.sheets.length, kept: undone.kept } });
      if (place === 'settings') await this.settings.open();
      // A template's version and its sample may be back, and a sheet may be gone.
      if (template !== null || undoable === 'input') await this.open();
    });
  }

  /** What our functions show stays, and their formulas go: for a workbook that travels to somebody without the add-in. */
  async turnIntoValues(): Promise<void> {
    const { host, dispatch } = this.parts;
    await this.shift.work({ kind: 'values' }, async (cancel) => {
      const { cells, waiting } = await host.turnIntoValues({ cancel });
      dispatch({ kind: 'valued', cells, waiting });
    });
  }

  /** Renews what a newer version of the workbook's template does better; the user's own data stays. */
  async updateTemplate(): Promise<void> {
    const { host, dispatch } = this.parts;
    await this.shift.work({ kind: 'template' }, async (cancel) => {
      await this.reader.ask('begin', this.parts.say.language, host.name);
      await sendOwnSheets(host, this.reader, ['book']);
      const { answer: version, plan } = await planFrom(this.reader, 'updateTemplate');
      if (plan === null) {
        dispatch({ kind: 'returned', news: { kind: 'notThere' } });
        return;
      }
      const { cells } = await host.apply(plan, { cancel });
      dispatch({ kind: 'templateUpdated', cells, version });
    });
  }

  /** Brings one of our sheets before the user's eyes. */
  async showSheet(id: string): Promise<void> {
    const { host, dispatch, state } = this.parts;
    await this.shift.quietly(async () => {
      const name = state().result?.names.get(id);
      if (name === undefined) dispatch({ kind: 'news', news: { kind: 'notThere' } });
      else await host.select(name, { row: 0, column: 0, lastRow: 0, lastColumn: 0 });
    });
  }

  /** The same for a sheet of the user's. */
  async showNamed(name: string): Promise<void> {
    await this.shift.quietly(() => this.parts.host.select(name, { row: 0, column: 0, lastRow: 0, lastColumn: 0 }));
  }

  /** Inserts sheets and looks at the workbook again. */
  private async insert(name: string, bring: (cancel: AbortSignal) => Promise<Brought>): Promise<void> {
    const { host, dispatch } = this.parts;
    const names: string[] = [];
    let [files, refused]: [number, readonly string[]] = [0, []];
    await this.shift.work({ kind: 'insert', name, done: 0, total: 0 }, async (cancel) => {
      const tell = this.teller();
      try {
        const brought = await bring(cancel);
        ({ refused } = brought);
        if (brought.sheets.length === 0 && refused.length > 0) throw new Refused(refused);
        await insertSheets(host, brought.sheets, { cancel, onProgress: (sheet, cells, total) => tell({ kind: 'insert', name: sheet, done: cells, total }, sheet), onInserted: (sheet) => void names.push(sheet) });
        ({ files } = brought);
      } finally {
        if (names.length > 0) await this.open();
      }
    });
    if (names.length > 0) dispatch({ kind: 'news', news: { kind: 'inserted', sheets: names, files, refused } });
  }

  /** No analysis reads this sheet, and the workbook remembers it. */
  private async leaveOut(sheet: string): Promise<void> {
    this.choices = { ...this.choices, [sheet]: { ...automatic, use: false } };
    await this.parts.host.remember(CHOICES, choicesText(this.choices));
    await this.open();
  }

  private teller(): (task: Task, phase: string) => void {
    return throttled((task) => this.parts.dispatch({ kind: 'worked', task }));
  }
}
