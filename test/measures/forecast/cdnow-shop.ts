import { backtest } from '../../../src/measures/forecast/backtest.ts';
import { groupsOf } from '../../../src/measures/forecast/groups.ts';
import { historiesOf } from '../../../src/measures/forecast/histories.ts';
import { purchasesOf } from '../../../src/measures/forecast/purchases.ts';
import { serialOf } from '../../../src/shared/day.ts';
import { textOf, whyNot } from '../rfm/public-data.ts';
import type { OrderList } from './a-shop.ts';

const FILE = 'cdnow/CDNOW_sample.txt';
export const REFERENCES = 'expected/ltv_references.json';
export const missing = whyNot(FILE) ?? whyNot(REFERENCES);

/** The published split: 39 weeks to learn, 39 to predict. */
export const LEARNT = serialOf(1997, 9, 30) as number;
export const END = serialOf(1998, 6, 30) as number;
export const CUSTOMERS = 2357;

const rows = missing === null ? textOf(FILE).trim().split(/\r?\n/).map((line) => line.trim().split(/\s+/)) : [];
const dayOf = (date: string): number => serialOf(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6))) ?? NaN;

export const cdnow: OrderList = {
  customer: rows.map(([, id]) => Number(id) - 1),
  day: rows.map(([, , date = '']) => dayOf(date)),
  amount: rows.map(([, , , , dollars]) => Number(dollars)),
  customers: CUSTOMERS,
};
export const purchases = purchasesOf(cdnow, END);
export const histories = historiesOf(purchases, LEARNT);
export const groups = groupsOf(histories);

/** Per-day densities of a purchase become per-week ones. */
export const inWeeks = (logLikelihood: number): number => logLikelihood + histories.x.reduce((sum, x) => sum + x, 0) * Math.log(7);

/** A shop of some of the customers, drawn with replacement, tested as published. */
export function bootstrapTest(customers: number, chance: () => number): ReturnType<typeof backtest> {
  const shop: OrderList = { customer: [], day: [], amount: [], customers };
  for (let who = 0; who < customers; who++) {
    const drawn = Math.floor(CUSTOMERS * chance());
    for (let at = purchases.start[drawn] as number; at < (purchases.start[drawn + 1] as number); at++) {
      shop.customer.push(who);
      shop.day.push(purchases.day[at] as number);
      shop.amount.push(purchases.amount[at] as number);
    }
  }
  return backtest(purchasesOf(shop, END), END, (END - LEARNT) / (END - Math.min(...shop.day)));
}
