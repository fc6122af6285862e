import type { Ledger } from '../../customers/ledger.ts';
import { NEVER } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { quantileSorted } from '../quantile.ts';
import type { RfmFigures } from './figures.ts';

const YEAR = 365;

/** 離反優良: once good, and gone. */
export interface LostBest {
  readonly person: Int32Array;
  /** The most they ever spent in any 365 days, returns off. */
  readonly bestYear: Float64Array;
  /** What is lost: the sum of their best years. */
  readonly yen: number;
  /** Their best year had to reach this. */
  readonly threshold: number;
}

/**
 * Best own 365 days in the top share of all buyers' (or at least the settings' amount), enough purchases, silent for a year or
 * more, no running subscription. By best year, highest first.
 */
export function lostBest(ledger: Ledger, figures: RfmFigures, asOf: number, settings: Settings['lostBest']): LostBest {
  const best = new Float64Array(figures.person.length);
  for (let at = 0; at < best.length; at++) best[at] = bestYearOf(ledger, figures.person[at] as number, asOf);
  const threshold = best.length === 0 ? settings.yearAmount : Math.min(quantileSorted(best.slice().sort(), 1 - settings.topShare), settings.yearAmount);
  const found: number[] = [];
  for (let at = 0; at < best.length; at++) {
    if ((figures.frequency[at] as number) < settings.purchases || (figures.recency[at] as number) < settings.days) continue;
    if ((best[at] as number) < threshold || subscribed(ledger, figures.person[at] as number, asOf)) continue;
    found.push(at);
  }
  found.sort((a, b) => (best[b] as number) - (best[a] as number) || a - b);
  return {
    person: Int32Array.from(found, (at) => figures.person[at] as number),
    bestYear: Float64Array.from(found, (at) => best[at] as number),
    yen: found.reduce((sum, at) => sum + (best[at] as number), 0),
    threshold,
  };
}

/** The best of the years that begin with a purchase, so that what was returned within the year is off. */
function bestYearOf({ purchases, credits }: Ledger, person: number, asOf: number): number {
  const end = purchases.start[person + 1] as number;
  const creditEnd = credits.start[person + 1] as number;
  let to = purchases.start[person] as number;
  let credit = credits.start[person] as number;
  if (end - to === 1 && credit === creditEnd) return Math.max(0, purchases.amount[to] as number);
  let creditTo = credit;
  let best = 0;
  let sum = 0;
  for (let from = to; from < end && (purchases.day[from] as number) <= asOf; from++) {
    const first = purchases.day[from] as number;
    const until = Math.min(first + YEAR, asOf + 1);
    while (to < end && (purchases.day[to] as number) < until) sum += purchases.amount[to++] as number;
    while (creditTo < creditEnd && (credits.day[creditTo] as number) < until) sum += credits.amount[creditTo++] as number;
    while (credit < creditTo && (credits.day[credit] as number) < first) sum -= credits.amount[credit++] as number;
    if (sum > best) best = sum;
    sum -= purchases.amount[from] as number;
  }
  return best;
}

function subscribed({ subscriptions }: Ledger, person: number, asOf: number): boolean {
  for (let at = subscriptions.start[person] as number; at < (subscriptions.start[person + 1] as number); at++) {
    const end = subscriptions.endDay[at] as number;
    if ((subscriptions.startDay[at] as number) <= asOf && (end === NEVER || end > asOf)) return true;
  }
  return false;
}
