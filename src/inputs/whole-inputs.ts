import { calendarOf } from '../shared/day.ts';
import type { Problem } from '../shared/problem.ts';
import { missingWindows } from './orders/missing-windows.ts';
import type { OrderRows } from './orders/order-rows.ts';
import { settleItems } from './orders/repeated-items.ts';
import { returnsIn } from './orders/returns.ts';
import type { RecordTable } from './records/record-reader.ts';

/** So many gaps are named one by one. */
const NAMED = 3;
const NOWHERE: Problem['place'] = { file: '', sheet: null, row: null, column: null };

/** Settles what only all the inputs together show, and tells what is missing among them. Done again it changes nothing. */
export function settleInputs(orders: OrderRows, records: readonly RecordTable[]): readonly Problem[] {
  settleItems(orders);
  const { returns, unknown } = returnsIn(records, orders);
  orders.returns = returns;
  const problems: Problem[] = [];
  if (unknown > 0) problems.push({ code: 'returns-without-order', place: NOWHERE, values: { count: unknown } });
  const windows = missingWindows(orders);
  for (const { from, to } of windows.slice(0, NAMED)) problems.push({ code: 'missing-window', place: NOWHERE, values: { from: dayText(from), to: dayText(to) } });
  if (windows.length > NAMED) problems.push({ code: 'missing-windows-more', place: NOWHERE, values: { count: windows.length - NAMED } });
  return problems;
}

function dayText(serial: number): string {
  const { year, month, day } = calendarOf(serial);
  return `${year}/${month}/${day}`;
}
