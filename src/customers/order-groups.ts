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
export function orderGroups(orders: Orders, rows: OrderRows, { names, ofLine, trial }: ProductGroups): OrderGroups {
  const words = Math.ceil(names.length / WORD);
  const bits = new Int32Array(orders.count * words);
  const hasTrial = new Uint8Array(orders.count);
  const hasOther = new Uint8Array(orders.count);
  const [lineRow, lineProduct, orderOfRow] = [rows.lineRow.view(), rows.lineProduct.view(), orders.orderOfRow];
  for (let line = 0; line < lineRow.length; line++) {
    const order = orderOfRow[lineRow[line] as number] as number;
    if (order < 0) continue;
    if (trial[lineProduct[line] as number] === 1) hasTrial[order] = 1;
    else hasOther[order] = 1;
    const group = ofLine[line] as number;
    if (group >= 0) bits[order * words + Math.floor(group / WORD)]! |= 1 << (group % WORD);
  }
  for (let order = 0; order < hasTrial.length; order++) if (hasOther[order] === 1) hasTrial[order] = 0;
  return { words, bits, trialsOnly: hasTrial };
}
