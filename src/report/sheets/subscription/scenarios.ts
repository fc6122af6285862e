import type { CellValue } from '../../../shared/cell.ts';
import { EARLY_DELIVERIES, EARLY_POINTS, type ScenarioCode } from '../../../measures/survival/term-scenarios.ts';
import type { TextKey } from '../../../text/say.ts';
import type { Context } from '../../context.ts';
import { UNKNOWN } from '../../sheet.ts';
import { deliveryWorth } from './worth.ts';

const NAMES = {
  now: 'subscription.if-now', softer: 'subscription.if-softer', early: 'subscription.if-early', free: 'subscription.if-free',
  sooner: 'subscription.if-sooner', shorter: 'subscription.if-shorter', longer: 'subscription.if-longer',
} as const satisfies Record<ScenarioCode, TextKey>;

/** A row a change: deliveries per starter, gained and lost a year, yen a year, yen per starter, and the change of starters that would make it even. */
export function scenarioRows({ analysis, say }: Context): CellValue[][] {
  const { scenarios, started } = analysis.measures.subscribers;
  const worth = deliveryWorth(analysis);
  const yen = (value: number): CellValue => (Number.isNaN(value) ? UNKNOWN : Math.round(value) + 0);
  return scenarios.map(({ code, change }): CellValue[] => {
    const name = say(NAMES[code], { count: EARLY_DELIVERIES, points: EARLY_POINTS * 100 });
    if (change === null) return [name, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN];
    const { deliveries, gained, lost, evenStarters } = change;
    if (code === 'now') return [name, deliveries, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN];
    const each = (gained - lost) * worth;
    return [name, deliveries, Math.round(gained * started), Math.round(lost * started), yen(each * started), yen(each), evenStarters];
  });
}
