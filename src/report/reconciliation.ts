import { leftOutReasons, reasonCode, type Reason } from '../inputs/orders/order-rows.ts';
import { exact } from '../inputs/orders/orders.ts';
import type { Customers } from '../customers/customers.ts';

export interface LeftOut {
  readonly reason: Exclude<Reason, 'used'>;
  /** Whole rows; 0 for a part of used rows' amounts. */
  readonly rows: number;
  readonly amount: number;
}

/** Rows read = used + left out, and so the yen. */
export interface Reconciliation {
  readonly rows: { readonly read: number; readonly used: number; readonly leftOut: readonly LeftOut[] };
  readonly amount: { readonly read: number; readonly used: number; readonly leftOut: number };
}

/** @param source one source's index; null: all of them */
export function reconcile({ account }: Customers, sourceOfRow: Uint16Array, source: number | null): Reconciliation {
  const rows = new Float64Array(leftOutReasons.length);
  const amounts = new Float64Array(leftOutReasons.length);
  const [refund, shipping, tax] = [reasonCode('refund'), reasonCode('shipping'), reasonCode('tax')];
  let read = 0;
  for (let row = 0; row < account.reason.length; row++) {
    if (source !== null && sourceOfRow[row] !== source) continue;
    const reason = account.reason[row] as number;
    read++;
    rows[reason]!++;
    const parts = (account.refund[row] as number) + (account.shipping[row] as number) + (account.tax[row] as number);
    amounts[refund]! += account.refund[row] as number;
    amounts[shipping]! += account.shipping[row] as number;
    amounts[tax]! += account.tax[row] as number;
    amounts[reason]! += (account.amount[row] as number) - parts;
  }
  const [usedRows = 0] = rows;
  const [used = 0] = amounts;
  const leftOut = leftOutReasons
    .map((reason, code) => ({ reason, rows: rows[code] as number, amount: exact(amounts[code] as number) }))
    .filter((each): each is LeftOut => each.reason !== 'used' && (each.rows > 0 || each.amount !== 0));
  const out = exact(leftOut.reduce((sum, { amount }) => sum + amount, 0));
  return { rows: { read, used: usedRows, leftOut }, amount: { read: exact(exact(used) + out), used: exact(used), leftOut: out } };
}
