import type { SerialDay } from '../../shared/brand.ts';
import { NO_DAY, type OrderRows } from './order-rows.ts';

/** Days between two reports that neither covers. */
export interface MissingWindow {
  readonly from: SerialDay;
  readonly to: SerialDay;
}

const SHIPMENTS = 'amazon-shipments';
/** Amazon gives no report of more days than these. */
const LONGEST_REPORT = 31;
/** A pause this short is a holiday. */
const PAUSE = 7;
/** So many days of shipments at least show that a shop ships on most days. */
const TELLING = 6;

/** What one report shows of the days it is of. */
interface Report {
  readonly from: number;
  readonly to: number;
  /** As far as it may reach without a shipment to show it. */
  readonly earliest: number;
  readonly latest: number;
  /** The longest stretch in it without a shipment. */
  readonly pause: number;
}

/**
 * The stretches that no shipment report covers, between the first day and the last that any does. A report does not say which days
 * it is of. Where a shop ships on most days its first and last shipment show it; else it may be of any 31 days around them. And days
 * are missing only where they are far more than any one report has without a shipment. A report without any may be of any 31 days.
 */
export function missingWindows(rows: OrderRows): readonly MissingWindow[] {
  const days = shipmentDays(rows);
  const reports = days.filter(({ length }) => length > 0).map(reportOf).sort((a, b) => a.from - b.from);
  const anywhere = (days.length - reports.length) * LONGEST_REPORT;
  const least = Math.max(PAUSE, ...reports.map(({ pause }) => 2 * pause));
  const missing: MissingWindow[] = [];
  let [until, latest] = [Infinity, -Infinity];
  reports.forEach(({ from, to, latest: ownLatest }, at) => {
    const earliest = Math.min(...reports.slice(at).map((report) => report.earliest));
    if (from - until - 1 > least && earliest - latest - 1 > anywhere) missing.push({ from: (until + 1) as SerialDay, to: (from - 1) as SerialDay });
    until = at === 0 ? to : Math.max(until, to);
    latest = Math.max(latest, ownLatest);
  });
  return missing;
}

/** @param days with shipments, in their order */
function reportOf(days: readonly number[]): Report {
  const [from, to] = [days[0] as number, days.at(-1) as number];
  const pause = days.reduce((most, day, at) => Math.max(most, day - (days[at - 1] ?? day) - 1), 0);
  const daily = days.length >= TELLING && days.length * 2 >= to - from + 1;
  return { from, to, pause, earliest: daily ? from : Math.min(from, to - LONGEST_REPORT + 1), latest: daily ? to : Math.max(to, from + LONGEST_REPORT - 1) };
}

/** The days that each shipment report has shipments of; none where there is only one report. */
function shipmentDays({ sources, source, shipped }: OrderRows): number[][] {
  const days = sources.map(({ layout }) => (layout === SHIPMENTS ? new Set<number>() : null));
  if (days.filter((each) => each !== null).length < 2) return [];
  for (let row = 0; row < source.length; row++) if (shipped.get(row) !== NO_DAY) days[source.get(row)]?.add(shipped.get(row));
  return days.filter((each) => each !== null).map((each) => [...each].sort((a, b) => a - b));
}
