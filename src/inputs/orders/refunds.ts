import type { OrderParts } from './order-parts.ts';
import type { OrderRows } from './order-rows.ts';

/** What is left of a row's goods to come back. */
interface Sold {
  readonly goods: number;
  readonly quantity: number;
  returned: number;
  paid: number;
}

/**
 * What was paid back for the goods of each row that came back up to a day: as much as the report says, or the row's amount times
 * the share that came back. A file that holds the order counts by itself: which one stands for the order is not known yet.
 *
 * @param ofRow each row's part, or -1
 */
export function refundsByRow(rows: OrderRows, ofRow: Int32Array, asOf: number): ReadonlyMap<number, number> {
  const sold = soldGoods(rows);
  for (const { day, quantity, refund, rows: found } of rows.returns) {
    if (day !== null && day > asOf) continue;
    const left = new Map<number, number>();
    for (const row of found) {
      const part = ofRow[row] as number;
      const goods = sold.get(row);
      if (part < 0 || goods === undefined) continue;
      const some = left.get(part) ?? refund ?? quantity;
      const taken = refund === null ? Math.min(some, goods.quantity - goods.returned) : Math.min(some, goods.goods - goods.paid);
      if (refund === null) goods.returned += taken;
      else goods.paid += taken;
      left.set(part, some - taken);
    }
  }
  return new Map([...sold].map(([row, goods]) => [row, paidBack(goods)] as const).filter(([, paid]) => paid > 0));
}

/** The parts with what was paid back for their rows. */
export function withRefunds(parts: OrderParts, refunds: ReadonlyMap<number, number>): OrderParts {
  const refund = parts.refund.slice();
  for (const [row, paid] of refunds) refund[parts.ofRow[row] as number]! += paid;
  return { ...parts, refund };
}

/** A share of the price is rounded to whole yen; all of it is all of it. */
function paidBack({ goods, quantity, returned, paid }: Sold): number {
  const share = returned >= quantity ? goods : Math.round((goods * returned) / quantity);
  return Math.min(goods, share + paid);
}

function soldGoods({ returns, goods, lineRow, lineQuantity }: OrderRows): Map<number, Sold> {
  const sold = new Map<number, Sold>();
  for (const { rows } of returns) {
    for (const row of rows) if (goods.get(row) > 0) sold.set(row, { goods: goods.get(row), quantity: 1, returned: 0, paid: 0 });
  }
  for (let line = 0; line < lineRow.length; line++) {
    const known = sold.get(lineRow.get(line));
    if (known !== undefined) sold.set(lineRow.get(line), { ...known, quantity: Math.max(1, lineQuantity.get(line)) });
  }
  return sold;
}
