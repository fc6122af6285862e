import type { OrderRows } from '../inputs/orders/order-rows.ts';
import type { Orders } from '../inputs/orders/orders.ts';
import type { ProductGroups } from './product-groups.ts';

/** Bits in a word that stay positive. */
export const WORD = 31;

/** Which product groups each order holds, as bits: group g is bit g % 31 of word g / 31. */
export interface OrderGroups {
  readonly words: number;
  /** `words` of them an order. */
  readonly bits: Int32Array;
  /** 1: the order holds trial products and nothing else. */
  readonly trialsOnly: Uint8Array;
}

/** One pass over the lines as they came, so that what follows per person reads one number an order. */
export function orderGroups(orders: Orders, rows: OrderRows, { names, ofProduct, ofCategory, trial }: ProductGroups): OrderGroups {
  const words = Math.ceil(names.length / WORD);
  const bits = new Int32Array(orders.count * words);
  const hasTrial = new Uint8Array(orders.count);
  const hasOther = new Uint8Array(orders.count);
  const [lineRow, lineProduct, lineCategory, orderOfRow] = [rows.lineRow.view(), rows.lineProduct.view(), rows.lineCategory.view(), orders.orderOfRow];
  const wordOf = Uint8Array.from(names, (_, group) => Math.floor(group / WORD));
  const bitOf = Int32Array.from(names, (_, group) => 1 << (group % WORD));
  for (let line = 0; line < lineRow.length; line++) {
    const order = orderOfRow[lineRow[line] as number] as number;
    if (order < 0) continue;
    const product = lineProduct[line] as number;
    if (trial[product] === 1) {
      hasTrial[order] = 1;
      continue;
    }
    hasOther[order] = 1;
    const category = lineCategory[line] as number;
    let group = ofProduct[product] as number;
    if (group < 0 && category >= 0) group = ofCategory[category] as number;
    if (group >= 0) bits[order * words + (wordOf[group] as number)]! |= bitOf[group] as number;
  }
  for (let order = 0; order < hasTrial.length; order++) if (hasOther[order] === 1) hasTrial[order] = 0;
  return { words, bits, trialsOnly: hasTrial };
}

/** For each group, the first day that any order which counts held it; `never` where none did. */
export function firstDays({ day, reason, count }: Orders, { words, bits }: OrderGroups, groups: number, never: number): Int32Array {
  const first = new Int32Array(groups).fill(never);
  let latest = never;
  for (let order = 0; order < count && words > 0; order++) {
    const on = day[order] as number;
    if (on >= latest || reason[order] !== 0) continue;
    for (let group = 0; group < groups; group++) {
      const held = (bits[order * words + Math.floor(group / WORD)] as number) & (1 << (group % WORD));
      if (held !== 0 && on < (first[group] as number)) first[group] = on;
    }
    latest = first.reduce((most, each) => Math.max(most, each), 0);
  }
  return first;
}
