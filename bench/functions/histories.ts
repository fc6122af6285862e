import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { historiesOf, type Histories } from '../../src/measures/forecast/histories.ts';
import { purchasesOf, type Orders } from '../../src/measures/forecast/purchases.ts';
import { serialOf } from '../../src/shared/day.ts';
import { orderColumns } from '../order-columns.ts';

const SEED = 1;
const LINES_PER_PERSON = 8;
const CDNOW = resolve(process.env['OTOKUI_DATA'] ?? '../shared/data', 'cdnow/CDNOW_sample.txt');
/** The first 39 of its 78 weeks end here. */
const CDNOW_UNTIL = serialOf(1997, 9, 30) ?? 0;

/** Where the histories come from. */
export const source = existsSync(CDNOW) ? 'the customers of CDNOW’s sample, over and over' : 'the bench’s own shop';

/** About so many customers as they stood when the model was fitted. */
export function histories(customers: number): Histories {
  if (!existsSync(CDNOW)) {
    const { personCode, day, amount, people } = orderColumns(customers * LINES_PER_PERSON, SEED);
    const until = ((day[0] ?? 0) + (day.at(-1) ?? 0)) / 2;
    return historiesOf(purchasesOf({ customer: personCode, day, amount, customers: people }, until), until);
  }
  const once = cdnow();
  const times = Math.round(customers / once.customers);
  const repeated = <T extends Int32Array | Float64Array>(column: T, add: number): T => {
    const all = new (column.constructor as new (length: number) => T)(column.length * times);
    for (let copy = 0; copy < times; copy++) all.set(add === 0 ? column : column.map((value) => value + copy * add), copy * column.length);
    return all;
  };
  return historiesOf(purchasesOf({ customer: repeated(once.customer, once.customers), day: repeated(once.day, 0), amount: repeated(once.amount, 0), customers: once.customers * times }, CDNOW_UNTIL), CDNOW_UNTIL);
}

function cdnow(): Orders & { readonly customer: Int32Array; readonly day: Int32Array; readonly amount: Float64Array } {
  const lines = readFileSync(CDNOW, 'utf8').split(/\r?\n/).map((line) => line.trim().split(/\s+/)).filter((fields) => fields.length >= 5);
  const customer = Int32Array.from(lines, (fields) => Number(fields[1]) - 1);
  const day = Int32Array.from(lines, ([, , date = '']) => serialOf(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6))) ?? 0);
  return { customer, day, amount: Float64Array.from(lines, (fields) => Number(fields[4])), customers: customer.reduce((most, each) => Math.max(most, each + 1), 0) };
}
