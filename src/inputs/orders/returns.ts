import type { CellValue } from '../../shared/cell.ts';
import type { SerialDay } from '../../shared/brand.ts';
import { dayOf } from '../day-text.ts';
import { fold } from '../fold.ts';
import { amountOf } from '../money-text.ts';
import type { InputRecord, RecordTable } from '../records/record-reader.ts';
import { reasonCode, type OrderRows } from './order-rows.ts';
import { textOf } from './pick.ts';
import type { ReturnedGoods } from './returned-goods.ts';

const USED = reasonCode('used');
const SHOP = 'amazon';

interface ReturnRecord extends Omit<ReturnedGoods, 'rows'> {
  readonly order: number;
  readonly code: string;
}

/**
 * What the reports of returns say of the orders read.
 *
 * @returns `unknown`: how many of their rows are about no order that was read
 */
export function returnsIn(tables: readonly RecordTable[], rows: OrderRows): { readonly returns: readonly ReturnedGoods[]; readonly unknown: number } {
  const records = distinct(tables.filter(({ kind }) => kind.name === 'returns'), rows);
  if (records.length === 0) return { returns: [], unknown: 0 };
  const sold = soldRows(rows, new Set(records.map(({ order }) => order)));
  let unknown = 0;
  const returns = records.flatMap(({ order, code, ...returned }): ReturnedGoods[] => {
    const byCode = sold.get(order);
    const found = byCode?.get(code) ?? (byCode?.size === 1 ? [...byCode.values()][0] : undefined);
    if (found === undefined) unknown++;
    else if (found.length > 0) return [{ ...returned, rows: found }];
    return [];
  });
  return { returns, unknown };
}

/** Each return once, though the reports overlap: by the number of the thing or of the case, else by all it says and how often in one report. */
function distinct(tables: readonly RecordTable[], rows: OrderRows): ReturnRecord[] {
  const known = new Map<string, ReturnRecord>();
  for (const { records, kind } of tables) {
    const tellsMoney = kind.meanings.some(({ field }) => field === 'refund');
    const times = new Map<string, number>();
    for (const record of records) {
      const text = (field: Parameters<InputRecord['value']>[0]): string => fold(textOf(record.value(field)));
      const found = returnRecord(record.value, tellsMoney, rows);
      const mark = text('ticket') === '' ? [text('day'), found.quantity, found.refund] : [text('ticket')];
      const contents = [text('order'), found.code, ...mark].join('\n');
      const time = times.get(contents) ?? 0;
      times.set(contents, time + 1);
      const key = `${contents}\n${time}`;
      const before = known.get(key);
      if (before === undefined || (found.refund ?? 0) > (before.refund ?? 0)) known.set(key, found);
    }
  }
  return [...known.values()];
}

function returnRecord(value: InputRecord['value'], tellsMoney: boolean, rows: OrderRows): ReturnRecord {
  const day = dayOf(value('day'));
  const count = amountOf(value('quantity'));
  return {
    order: rows.orderNumbers.find(textOf(value('order')), SHOP),
    code: fold(textOf(value('sku'))),
    day: day.kind === 'day' ? (day.day as SerialDay) : null,
    quantity: count === null || Number.isNaN(count) ? 1 : Math.abs(count),
    refund: tellsMoney ? moneyOf(value('refund')) : null,
  };
}

function moneyOf(value: CellValue): number {
  const amount = amountOf(value);
  return amount === null || Number.isNaN(amount) ? 0 : Math.abs(amount);
}

/** By order and product code the rows that count; a code whose rows are all left out has none. */
function soldRows(rows: OrderRows, orders: ReadonlySet<number>): ReadonlyMap<number, ReadonlyMap<string, readonly number[]>> {
  const [code, order, reason] = [rows.productCode.view(), rows.order.view(), rows.reason.view()];
  const sold = new Map<number, Map<string, number[]>>();
  for (let row = 0; row < code.length; row++) {
    const number = order[row] as number;
    if ((code[row] as number) < 0 || !orders.has(number)) continue;
    const text = rows.productCodes.texts[code[row] as number] ?? '';
    const byCode = sold.get(number) ?? new Map<string, number[]>();
    const found = byCode.get(text) ?? [];
    if (reason[row] === USED) found.push(row);
    sold.set(number, byCode.set(text, found));
  }
  return sold;
}
