import type { ListOrder } from '../engine/playbook-calls.ts';
import type { ListDraft } from '../state/playbook-state.ts';
import { Stopped } from '../../shared/calls/caller.ts';
import type { LastAnalysis } from './last-analysis.ts';
import { sheetsFrom } from './receive.ts';
import type { SessionParts } from './session-parts.ts';
import { Settled } from './settled.ts';
import type { Shift } from './shift.ts';
import { throttled } from './throttled.ts';

/** What a file's name cannot hold. */
const NOT_IN_NAMES = /[\\/:*?"<>|]/g;

/** Lists for a mail or DM tool: counted first, then handed over as a file or as a sheet of the user's. */
export class ListDesk {
  private readonly parts: SessionParts;
  private readonly shift: Shift;
  private readonly analysis: LastAnalysis;
  private readonly leaveOut: (sheet: string) => Promise<void>;
  private readonly counting = new Settled();

  /** @param leaveOut says of a sheet that no analysis reads it: it holds what an analysis has found */
  constructor(parts: SessionParts, shift: Shift, analysis: LastAnalysis, leaveOut: (sheet: string) => Promise<void>) {
    this.parts = parts;
    this.shift = shift;
    this.analysis = analysis;
    this.leaveOut = leaveOut;
  }

  /** Begins a list; null: no longer. */
  async open(draft: ListDraft | null): Promise<void> {
    this.counting.forget();
    this.parts.dispatch({ kind: 'listing', draft });
    if (draft !== null) await this.count(draft.order);
  }

  async change(order: ListOrder): Promise<void> {
    this.parts.dispatch({ kind: 'listOrdered', order });
    await this.count(order);
  }

  /** As a file that another program reads. */
  async save(): Promise<void> {
    const { host, dispatch, state } = this.parts;
    const { list } = state();
    if (list?.tried == null) return;
    const { order, tried: { name, going } } = list;
    await this.shift.briefly(async () => {
      const handed = await host.handOver(`${name.replace(NOT_IN_NAMES, '_')}.csv`, 'list', async () => {
        const bytes = await this.analysis.about((engine) => engine.ask('listFile', order));
        if (bytes === undefined) throw new Stopped();
        return bytes;
      });
      if (handed.kind !== 'stayed') dispatch({ kind: 'news', news: { kind: 'listed', handed, people: going } });
    });
  }

  /** As a sheet of the user's own, in this workbook. */
  async insert(): Promise<void> {
    const { host, dispatch, state } = this.parts;
    const { list } = state();
    if (list?.tried == null) return;
    const { order, tried: { going } } = list;
    const tell = throttled((done: number) => dispatch({ kind: 'worked', task: { kind: 'list', done, total: going } }));
    await this.shift.work({ kind: 'list', done: 0, total: going }, async (cancel) => {
      const sheets = await this.analysis.about((engine) => sheetsFrom(engine, 'listSheet', order));
      cancel.throwIfAborted();
      const [sheet] = sheets ?? [];
      if (sheet === undefined) {
        dispatch({ kind: 'returned', news: { kind: 'notThere' } });
        return;
      }
      const name = await host.insert(sheet, { cancel, onProgress: (done) => tell(done, 'writing') });
      await this.leaveOut(name);
      dispatch({ kind: 'listInserted', sheet: name, people: going });
      await host.select(name, { row: 0, column: 0, lastRow: 0, lastColumn: 0 });
    });
  }

  private async count(order: ListOrder): Promise<void> {
    await this.shift.quietly(async () => {
      const tried = await this.counting.ask(() => this.analysis.about((engine) => engine.ask('tryList', order)));
      if (tried !== undefined) this.parts.dispatch({ kind: 'listTried', order, tried });
    });
  }
}
