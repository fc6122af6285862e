import { fold } from '../fold.ts';
import { statuses, type OrderRows } from './order-rows.ts';
import type { OrderParts } from './order-parts.ts';

const [CANCELLED, RETURNED, PENDING] = [statuses.indexOf('cancelled'), statuses.indexOf('returned'), statuses.indexOf('pending')];

/**
 * Which part stands for its order. Two files can hold the same order: a cancellation in either holds, then the one that is
 * further along, then the one with prices. Of two files of one format, the one that was updated later; of two formats of one shop
 * that tell items, the one that tells more of them: not everything may have been shipped yet. Then the first.
 */
export function choosePerOrder(rows: OrderRows, parts: OrderParts): Int32Array {
  const keeper = new Int32Array(parts.count);
  const updated = updatedOf(rows, parts);
  const byOrder = new Map<number, number[]>();
  const heads = new Int32Array(rows.orderNumbers.size).fill(-1);
  for (let part = 0; part < keeper.length; part++) {
    keeper[part] = part;
    const code = parts.order[part] as number;
    const first = heads[code] as number;
    if (first < 0) heads[code] = part;
    else byOrder.set(code, [...(byOrder.get(code) ?? [first]), part]);
  }
  for (const group of byOrder.values()) {
    const worth = (part: number): number =>
      (parts.status[part] === CANCELLED || parts.status[part] === RETURNED ? 8 : 0) +
      (parts.status[part] === PENDING ? 0 : 4) +
      (Number.isNaN(parts.goods[part]) ? 0 : 2);
    const ranked = [...group].sort((a, b) => worth(b) - worth(a) || (updated?.get(b) ?? 0) - (updated?.get(a) ?? 0) || a - b);
    if (tellItems(rows, parts, group)) {
      const latest = new Map([...ranked].reverse().map((part) => [layoutOf(rows, parts, part), part]));
      const outdated = (part: number): number => (latest.get(layoutOf(rows, parts, part)) === part ? 0 : 1);
      ranked.sort((a, b) => outdated(a) - outdated(b) || worth(b) - worth(a) || (parts.goods[b] || 0) - (parts.goods[a] || 0) || a - b);
    }
    for (const part of ranked) {
      const same = ranked.find((other) => agree(rows, parts, other, part));
      keeper[part] = same === undefined ? part : (keeper[same] as number);
    }
  }
  return keeper;
}

/** When each part was last updated, where a source says so. */
function updatedOf({ updated }: OrderRows, { ofRow }: OrderParts): ReadonlyMap<number, number> | null {
  if (updated.length === 0) return null;
  const latest = new Map<number, number>();
  for (let row = 0; row < updated.length; row++) {
    const [part, moment] = [ofRow[row] as number, updated.get(row)];
    if (part >= 0 && moment > (latest.get(part) ?? 0)) latest.set(part, moment);
  }
  return latest;
}

function layoutOf(rows: OrderRows, parts: OrderParts, part: number): string {
  return rows.sources[parts.source[part] as number]?.layout ?? '';
}

/** All of these come from one shop's reports that tell items one by one. */
function tellItems(rows: OrderRows, { source }: OrderParts, group: readonly number[]): boolean {
  const sources = group.map((part) => rows.sources[source[part] as number]);
  return sources.every((each) => each?.per === 'line' && each.layout !== 'sheet' && each.shop === sources[0]?.shop);
}

/** A number that turns up again this many days later is another shop's: an order management system is not that slow. */
const SAME_ORDER_DAYS = 7;

/** Two parts with one number are one order: between sheets of no known platform on the same day, else about the same. */
function agree(rows: OrderRows, parts: OrderParts, a: number, b: number): boolean {
  if (a === b) return true;
  const [one, other] = [rows.sources[parts.source[a] as number], rows.sources[parts.source[b] as number]];
  const apart = Math.abs((parts.day[a] as number) - (parts.day[b] as number));
  if (apart > (one?.layout === 'sheet' && other?.layout === 'sheet' ? 0 : SAME_ORDER_DAYS)) return false;
  return one?.shop === other?.shop || !contradict(rows, parts, a, b);
}

/** Two shops can come upon one number, of day and count for instance: then neither the name nor the amount is the same. */
function contradict(rows: OrderRows, { goods, identity }: OrderParts, a: number, b: number): boolean {
  const name = (part: number): string => fold(rows.identities.list[identity[part] as number]?.name ?? '').replace(/\s/g, '');
  const [one, other] = [name(a), name(b)];
  return one !== '' && other !== '' && one !== other && Math.abs((goods[a] as number) - (goods[b] as number)) > 0;
}
