import type { Inputs } from '../../src/inputs/intake.ts';
import { leftOutReasons, type Reason } from '../../src/inputs/orders/order-rows.ts';
import { ordersOf } from '../../src/inputs/orders/orders.ts';
import { reconcile } from '../../src/report/reconciliation.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { isoDay } from '../../src/shared/day.ts';

export interface CountedOrder {
  readonly number: string;
  readonly day: string;
  readonly amount: number;
  /** The name of who ordered, as written. */
  readonly name: string;
}

export interface Counted {
  /** The orders that count, by number. */
  readonly orders: readonly CountedOrder[];
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly amountRead: number;
  readonly amountUsed: number;
  /** Rows and yen by reason: `cancelled: [1, 1630]`. */
  readonly leftOut: Readonly<Partial<Record<Reason, readonly [number, number]>>>;
}

/** What counts of the orders in inputs, and what does not. */
export function counted(inputs: Inputs, settings: Settings = defaultSettings): Counted {
  const { orders: rows } = inputs;
  const { orders, account } = ordersOf(rows, settings);
  const { rows: rowCounts, amount } = reconcile({ account: account(), orders, settings }, rows.source.view(), null);
  const used = Array.from(orders.reason, (_, order) => order).filter((order) => leftOutReasons[orders.reason[order] as number] === 'used');
  return {
    orders: used
      .map((order) => ({
        number: (rows.orderNumbers.texts[orders.number[order] as number] ?? '').split('\n')[0] ?? '',
        day: isoDay(orders.day[order] as number),
        amount: orders.amount[order] as number,
        name: rows.identities.list[orders.identity[order] as number]?.name ?? '',
      }))
      .sort((a, b) => order(a.number, b.number) || order(a.day, b.day) || a.amount - b.amount || order(a.name, b.name)),
    rowsRead: rowCounts.read,
    rowsUsed: rowCounts.used,
    amountRead: amount.read,
    amountUsed: amount.used,
    leftOut: Object.fromEntries(rowCounts.leftOut.map(({ reason, rows: count, amount: yen }) => [reason, [count, yen]])),
  };
}

/** `number day amount` of each order that counts. */
export function orderLines(inputs: Inputs, settings: Settings = defaultSettings): string[] {
  return counted(inputs, settings).orders.map(({ number, day, amount }) => `${number} ${day} ${amount}`);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
