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
export function reconcile({ account, orders, settings }: Pick<Customers, 'account' | 'orders' | 'settings'>, sourceOfRow: Uint16Array, source: number | null): Reconciliation {
  const rows = new Float64Array(leftOutReasons.length);
  const amounts = new Float64Array(leftOutReasons.length);
  const [refund, shipping, tax] = [reasonCode('refund'), reasonCode('shipping'), reasonCode('tax')];
  let [read, readAmount] = [0, 0];
  for (let row = 0; row < account.reason.length; row++) {
    if (source !== null && sourceOfRow[row] !== source) continue;
    const reason = account.reason[row] as number;
    read++;
    readAmount += account.amount[row] as number;
    rows[reason]!++;
    amounts[reason]! += account.amount[row] as number;
  }
  const { includeShipping, includeTax } = settings.orders;
  const charge = (back: number, postage: number, taxes: number, sign: 1 | -1): void => {
    for (const [reason, part] of [[refund, back], [shipping, includeShipping ? 0 : postage], [tax, includeTax ? 0 : taxes]] as const) {
      amounts[reason]! += sign * part;
      amounts[0]! -= sign * part;
    }
  };
  for (let order = 0; order < orders.count; order++) {
    if (orders.reason[order] !== 0 || (source !== null && orders.source[order] !== source)) continue;
    charge(orders.refund[order] ?? 0, orders.shipping[order] ?? 0, orders.tax[order] ?? 0, 1);
  }
  for (const each of source === null ? [] : account.elsewhere) {
    if (orders.reason[each.order] !== 0) continue;
    if (each.source === source) charge(each.refund, each.shipping, each.tax, 1);
    if (orders.source[each.order] === source) charge(each.refund, each.shipping, each.tax, -1);
  }
  const [usedRows = 0] = rows;
  const [used = 0] = amounts;
  const leftOut = leftOutReasons
    .map((reason, code) => ({ reason, rows: rows[code] as number, amount: exact(amounts[code] as number) }))
    .filter((each): each is LeftOut => each.reason !== 'used' && (each.rows > 0 || each.amount !== 0));
  const out = exact(leftOut.reduce((sum, { amount }) => sum + amount, 0));
  return { rows: { read, used: usedRows, leftOut }, amount: { read: exact(readAmount), used: exact(used), leftOut: out } };
}
