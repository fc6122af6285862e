import type { SheetRow } from '../../hosts/host.ts';
import type { Engine } from '../engine/engine.ts';
import type { Task } from '../state/state.ts';
import { Ahead } from './ahead.ts';
import { CampaignDesk } from './campaign-desk.ts';
import { automatic, choicesFrom, choicesText, CHOICES, type Choices, type SheetChoice } from './choices.ts';
import { CopyDesk } from './copy-desk.ts';
import { findInputs, previewSheet, usable } from './find-inputs.ts';
import { InsertDesk } from './insert-desk.ts';
import { LastAnalysis } from './last-analysis.ts';
import { ListDesk } from './list-desk.ts';
import { PeopleDesk } from './people-desk.ts';
import { PlaybookReader } from './playbook-reader.ts';
import { planFrom } from './receive.ts';
import { run } from './run.ts';
import { SegmentDesk } from './segment-desk.ts';
import { sendOwnSheets } from './send-own-sheets.ts';
import type { SessionParts } from './session-parts.ts';
import { SettingsDesk } from './settings-desk.ts';
import { Shift } from './shift.ts';
import { throttled } from './throttled.ts';
import { UnlockDesk } from './unlock-desk.ts';

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
  readonly inserts: InsertDesk;
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
    this.inserts = new InsertDesk(parts, this.shift, this.reader, () => this.open());
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
