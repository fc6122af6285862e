import { NOBODY } from '../identities.ts';
import { richness } from './spelling-richness.ts';
import { reasonCode, type OrderRows } from './order-rows.ts';

const [USED, DUPLICATE] = [reasonCode('used'), reasonCode('duplicate')];

/**
 * Reports of one layout that number their items can overlap, and an order can be spread over several: an item counts once, and
 * whoever any of the order's rows names is who ordered. Done again it changes nothing.
 */
export function settleItems(rows: OrderRows): void {
  if (rows.item.length === 0) return;
  leaveOutRepeats(rows);
  joinSpellings(rows);
}

/**
 * Which source each source's orders are put together with: the first of the same layout, where both number all their items; else itself.
 * Null: each stands alone.
 */
export function itemGroups({ sources }: OrderRows): Uint16Array | null {
  const first = new Map<string, number>();
  const groups = Uint16Array.from(sources, ({ itemised, layout }, source) => {
    if (itemised !== true) return source;
    const group = first.get(layout) ?? source;
    first.set(layout, group);
    return group;
  });
  return groups.every((group, source) => group === source) ? null : groups;
}

/** Of the rows of one item the first with a price stays. */
function leaveOutRepeats(rows: OrderRows): void {
  const [item, order, source, reason, goods] = [rows.item.view(), rows.order.view(), rows.source.view(), rows.reason.view(), rows.goods.view()];
  const groups = itemGroups(rows);
  const kept = new Map<number, number>();
  for (let row = 0; row < item.length; row++) {
    const from = source[row] as number;
    if ((item[row] as number) < 0 || reason[row] !== USED || rows.sources[from]?.itemised !== true) continue;
    const group = groups?.[from] ?? from;
    const key = ((order[row] as number) * rows.items.size + (item[row] as number)) * rows.sources.length + group;
    const known = kept.get(key);
    if (known === undefined) kept.set(key, row);
    else if (Number.isNaN(goods[known]) && !Number.isNaN(goods[row])) {
      reason[known] = DUPLICATE;
      kept.set(key, row);
    } else reason[row] = DUPLICATE;
  }
}

/** The rows of an order that name somebody in different ways name one person; the richest spelling stands for all of them. */
function joinSpellings(rows: OrderRows): void {
  const [item, order, identity] = [rows.item.view(), rows.order.view(), rows.identity.view()];
  const best = new Int32Array(rows.orderNumbers.size).fill(NOBODY);
  for (let row = 0; row < item.length; row++) {
    const mine = identity[row] as number;
    if ((item[row] as number) < 0 || mine === NOBODY) continue;
    const code = order[row] as number;
    const other = best[code] as number;
    if (other === mine) continue;
    if (other !== NOBODY) rows.sameOrder.push([other, mine]);
    if (richness(rows.identities, mine) > richness(rows.identities, other)) best[code] = mine;
  }
  for (let row = 0; row < item.length; row++) {
    const code = order[row] as number;
    if ((item[row] as number) >= 0 && best[code] !== NOBODY) identity[row] = best[code] as number;
  }
}
