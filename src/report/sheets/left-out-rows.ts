import { recordReasons, type SettledRecords } from '../../customers/record-accounts.ts';
import type { Customers } from '../../customers/customers.ts';
import type { Inputs } from '../../inputs/intake.ts';
import { leftOutReasons, type Reason } from '../../inputs/orders/order-rows.ts';
import { momentOf } from '../../inputs/records/moment.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Speaker, TextKey } from '../../text/say.ts';
import { orderNames } from '../order-names.ts';
import { spendOf, type LeftOutRecordReason } from '../record-reconciliation.ts';
import { sourceName } from '../source-name.ts';

/** Rows that were left out, as columns: where each stands, why, and what it says. */
export interface LeftOutRows {
  readonly rows: number;
  readonly source: readonly CellValue[];
  readonly row: readonly CellValue[];
  readonly reason: readonly CellValue[];
  readonly order: readonly CellValue[];
  readonly day: readonly CellValue[];
  readonly amount: readonly CellValue[];
}

const reasonKeys = {
  'unreadable-day': 'reason.date',
  'unreadable-amount': 'reason.amount',
  later: 'imports.reason-later',
  nobody: 'imports.reason-nobody',
  'name-only': 'imports.reason-name-only',
  stranger: 'imports.reason-stranger',
} as const satisfies Record<LeftOutRecordReason, TextKey>;

/**
 * Rows of orders, then rows beside the orders.
 *
 * @param most more than so many are not listed
 */
export function leftOutRows({ orders: read }: Inputs, customers: Customers, settled: readonly SettledRecords[], say: Speaker, most: number): LeftOutRows {
  const { account, orders } = customers;
  const found = { source: [] as CellValue[], row: [] as CellValue[], reason: [] as CellValue[], order: [] as CellValue[], day: [] as CellValue[], amount: [] as CellValue[] };
  let rows = 0;
  const add = (source: CellValue, row: number, reason: string, order: CellValue, day: CellValue, amount: CellValue): void => {
    rows++;
    found.source.push(source);
    found.row.push(row);
    found.reason.push(reason);
    found.order.push(order);
    found.day.push(day);
    found.amount.push(amount);
  };

  const names = orderNames(read, orders);
  const files = read.sources.map(sourceName);
  const reasons = leftOutReasons.map((reason) => (reason === 'used' ? '' : say(`reason.${reason satisfies Exclude<Reason, 'used'>}`)));
  for (let row = 0; row < account.reason.length && rows < most; row++) {
    const reason = account.reason[row] as number;
    if (reason === 0) continue;
    const order = orders.orderOfRow[row] as number;
    const number = order >= 0 ? names(order) : read.orderNumbers.texts[read.order.get(row)] || null;
    add(files[read.source.get(row)] ?? null, read.rowNumber.get(row), reasons[reason] ?? '', number, read.day.get(row) || null, account.amount[row] ?? 0);
  }

  const told = new Map(recordReasons.map((reason) => [reason, reason === 'used' ? '' : say(reasonKeys[reason])]));
  for (const { table, reason } of settled) {
    const source = sourceName(table);
    for (let at = 0; at < reason.length && rows < most; at++) {
      const [why, record] = [reason[at], table.records[at]];
      if (why === undefined || why === 'used' || record === undefined) continue;
      const moment = momentOf(record.value('day'));
      add(source, record.row, told.get(why) ?? '', null, moment === null ? null : Math.floor(moment), spendOf(table, record));
    }
  }
  return { rows, ...found };
}
