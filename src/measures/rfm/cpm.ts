import type { Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { RfmFigures } from './figures.ts';

/** The ten groups of customer portfolio management (CPM): still buying or gone, by how long and how much they bought. */
export const cpmGroups = [
  'first', 'early', 'rising', 'steady', 'best', 'left-first', 'left-early', 'left-rising', 'left-steady', 'left-best',
] as const;
export type CpmGroup = (typeof cpmGroups)[number];

/**
 * One purchase: first (初回). Below the amount: early (よちよち) until the early days from first to last purchase, then steady (コツコツ).
 * From the amount on: rising (流行) until the best days, then best (優良). Silent for longer than the quiet days: the same, gone (離脱).
 *
 * @param span days from the first to the last purchase
 * @example cpmGroup(3, 400, 10, 80000, { quietDays: 240, earlyDays: 90, bestDays: 210, amount: 70000 }) // 'best'
 */
export function cpmGroup(purchases: number, span: number, recency: number, amount: number, settings: Settings['cpm']): CpmGroup {
  const left = recency > settings.quietDays;
  if (purchases === 1) return left ? 'left-first' : 'first';
  if (amount >= settings.amount) return span >= settings.bestDays ? (left ? 'left-best' : 'best') : left ? 'left-rising' : 'rising';
  return span >= settings.earlyDays ? (left ? 'left-steady' : 'steady') : left ? 'left-early' : 'early';
}

/** The group of everybody with a purchase, in the order of the figures. */
export function cpmOf({ purchases }: Ledger, { person, recency, frequency, monetary }: RfmFigures, asOf: number, settings: Settings['cpm']): CpmGroup[] {
  return Array.from(person, (each, at) => {
    const first = purchases.day[purchases.start[each] as number] as number;
    const quiet = recency[at] as number;
    return cpmGroup(frequency[at] as number, asOf - quiet - first, quiet, monetary[at] as number, settings);
  });
}
