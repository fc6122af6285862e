import { isInputSheet } from '../../report/input-sheet.ts';
import type { InputSheetId } from '../../report/plan.ts';
import type { LastAnalysis } from './last-analysis.ts';
import { planFrom } from './receive.ts';
import type { SessionParts } from './session-parts.ts';
import type { Shift } from './shift.ts';

/** このデータがあると、何がわかるか; and the sheets to bring the data in. */
export class UnlockDesk {
  private readonly parts: SessionParts;
  private readonly shift: Shift;
  private readonly analysis: LastAnalysis;
  private readonly look: () => Promise<void>;

  /** @param look looks at the workbook again */
  constructor(parts: SessionParts, shift: Shift, analysis: LastAnalysis, look: () => Promise<void>) {
    this.parts = parts;
    this.shift = shift;
    this.analysis = analysis;
    this.look = look;
  }

  async open(): Promise<void> {
    const { host, dispatch } = this.parts;
    await this.shift.quietly(async () => {
      const inputs = await this.analysis.about((engine) => engine.ask('unlocks'));
      if (inputs === undefined) return;
      const sheets = new Map((await host.sheets()).flatMap(({ name, own }) => (isInputSheet(own) ? [[own, name] as const] : [])));
      dispatch({ kind: 'unlocksRead', unlocks: { inputs, sheets } });
    });
  }

  /** Adds an empty sheet with headers, notes and examples, and brings it before the user's eyes. */
  async add(id: InputSheetId): Promise<void> {
    const { host, dispatch } = this.parts;
    await this.shift.work({ kind: 'input' }, async (cancel) => {
      const sent = await this.analysis.about((engine) => planFrom(engine, 'addInput', id));
      cancel.throwIfAborted();
      if (sent?.plan == null) {
        dispatch({ kind: 'returned', news: { kind: 'notThere' } });
        return;
      }
      const { cells, names } = await host.apply(sent.plan, { cancel });
      await this.look();
      const sheet = names.get(id) ?? '';
      dispatch({ kind: 'inputAdded', sheet, cells, names });
      await host.select(sheet, { row: 0, column: 0, lastRow: 0, lastColumn: 0 });
    });
    await this.open();
  }
}
