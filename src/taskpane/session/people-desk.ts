import type { SelectedRow } from '../../hosts/live-host.ts';
import type { TodayList } from '../../report/run-result.ts';
import type { LastAnalysis } from './last-analysis.ts';
import { locatePeople } from './locate-people.ts';
import { planFrom } from './receive.ts';
import type { SessionParts } from './session-parts.ts';
import type { Shift } from './shift.ts';

/** Questions about the people of the last analysis. */
export class PeopleDesk {
  private readonly parts: SessionParts;
  private readonly shift: Shift;
  private readonly analysis: LastAnalysis;
  private visits = 0;

  constructor(parts: SessionParts, shift: Shift, analysis: LastAnalysis) {
    this.parts = parts;
    this.shift = shift;
    this.analysis = analysis;
  }

  /** Brings the people of a list before the user's eyes. */
  async showList({ sheet, ids }: TodayList): Promise<void> {
    const { host, dispatch, state } = this.parts;
    await this.shift.quietly(async () => {
      const name = state().result?.names.get(sheet);
      const located = name === undefined ? null : await locatePeople(host, name, new Set(ids));
      if (name === undefined || located === null) dispatch({ kind: 'news', news: { kind: 'notThere' } });
      else {
        await host.select(name, located.area);
        dispatch({ kind: 'news', news: { kind: 'selected', people: located.people, all: ids.length } });
      }
    });
  }

  /** Tells whom the row is about that the user has gone to; of several in a row, the last. */
  async visit({ sheet, row, cells }: SelectedRow): Promise<void> {
    const visit = ++this.visits;
    const { dispatch } = this.parts;
    const card = await this.analysis.about((engine) => engine.ask('card', { sheet, number: row + 1, cells }));
    if (visit !== this.visits || card === undefined) return;
    dispatch(card === null ? { kind: 'visitedNobody', sheet, row: row + 1 } : { kind: 'visited', card });
  }

  /** From the next run on, what this link joined counts as several people. */
  async split(hash: string): Promise<void> {
    const { host, dispatch } = this.parts;
    await this.shift.quietly(async () => {
      const sent = await this.analysis.about((engine) => planFrom(engine, 'decide', hash, 'split'));
      if (sent?.plan == null) return;
      const { cells } = await host.apply(sent.plan);
      dispatch({ kind: 'split', hash, cells });
    });
  }
}
