import { describe, expect, it } from 'vitest';
import { futureOf } from '../../../src/measures/forecast/expected-orders.ts';
import { historiesOf } from '../../../src/measures/forecast/histories.ts';
import type { LeavingParameters } from '../../../src/measures/forecast/leaving-parameters.ts';
import { purchasesOf } from '../../../src/measures/forecast/purchases.ts';
import { serialOf } from '../../../src/shared/day.ts';
import { textOf, whyNot } from '../rfm/public-data.ts';
import { histories, purchases } from './cdnow-shop.ts';

const [CDNOW, SMALL] = ['expected/cdnow_sample.json', 'expected/small_tables.json'];
const missing = whyNot('cdnow/CDNOW_sample.txt') ?? whyNot(CDNOW) ?? whyNot(SMALL);

type Parameters = Readonly<Record<'r' | 'alpha' | 'a' | 'b', number>>;

interface Cdnow {
  readonly facts: { readonly cal_repeat_x: number; readonly holdout_x: number; readonly repeat_customers_cal: number; readonly sum_usd: number };
  readonly monetary_of_946_repeaters: Readonly<Record<'mean' | 'sd' | 'min' | 'median' | 'max', number>>;
  readonly corr_frequency_monetary: { readonly value: number };
  readonly bgnbd: { readonly lifetimes: Parameters; readonly next_week_top5: Readonly<Record<string, number | string>> };
}

const day = (iso: string): number => serialOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))) ?? NaN;

describe.skipIf(missing !== null)(`tables others published (${missing ?? 'present'})`, () => {
  const cdnow = missing === null ? JSON.parse(textOf(CDNOW)) as Cdnow : ({ bgnbd: {} } as Cdnow);
  const { bgnbd } = cdnow;
  const modelOf = ({ r, alpha, a, b }: Parameters): LeavingParameters => ({ leavesFrom: 'second', r, alpha: alpha * 7, a, b });
  const repeaters = [...histories.x.keys()].filter((row) => (histories.x[row] ?? 0) > 0);

  it('of frequency, recency and age on three small customers', () => {
    const { tx, freq_recency_T_days: expected, observation_end: end } = (JSON.parse(textOf(SMALL)) as { summary_from_transactions: { tx: Record<string, string[]>; freq_recency_T_days: Record<string, number[]>; observation_end: string } }).summary_from_transactions;
    const orders = Object.values(tx).flatMap((dates, customer) => dates.map((date) => ({ customer, day: day(date) })));
    const found = historiesOf(purchasesOf({ customer: orders.map(({ customer }) => customer), day: orders.map((each) => each.day), amount: orders.map(() => 1), customers: 3 }, day(end)), day(end));
    expect(Array.from(found.x, (x, row) => [x, found.tx[row], found.T[row]])).toEqual(Object.values(expected));
  });

  it('of the facts of CDNOW’s sample', () => {
    const { facts } = cdnow;
    const repeats = histories.x.reduce((sum, x) => sum + x, 0);
    expect([repeats, repeaters.length, purchases.amount.reduce((sum, each) => sum + each, 0).toFixed(2)]).toEqual([facts.cal_repeat_x, facts.repeat_customers_cal, facts.sum_usd.toFixed(2)]);
    expect(purchases.day.filter((on) => on > histories.until).length).toBe(facts.holdout_x);
  });

  it('of what its repeaters spend, and how that goes with how often', () => {
    const spend = repeaters.map((row) => histories.spend[row] ?? NaN).toSorted((a, b) => a - b);
    const mean = spend.reduce((sum, each) => sum + each, 0) / spend.length;
    const sd = Math.sqrt(spend.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (spend.length - 1));
    const { monetary_of_946_repeaters: known, corr_frequency_monetary: correlation } = cdnow;
    [[mean, known.mean], [sd, known.sd], [spend[0], known.min], [((spend[472] ?? 0) + (spend[473] ?? 0)) / 2, known.median], [spend.at(-1), known.max]].forEach(([found, expected]) => expect(Math.abs((found ?? 0) - (expected ?? NaN))).toBeLessThanOrEqual(0.0051));
    const x = repeaters.map((row) => histories.x[row] ?? 0);
    const money = repeaters.map((row) => histories.spend[row] ?? 0);
    const centred = (column: readonly number[]): number[] => { const middle = column.reduce((sum, each) => sum + each, 0) / column.length; return column.map((each) => each - middle); };
    const [a, b] = [centred(x), centred(money)];
    const product = (one: readonly number[], other: readonly number[]): number => one.reduce((sum, each, at) => sum + each * (other[at] ?? 0), 0);
    expect(product(a, b) / Math.sqrt(product(a, a) * product(b, b))).toBeCloseTo(correlation.value, 5);
  });

  it('of the five who buy most in the next week', () => {
    const expected = Object.entries(bgnbd.next_week_top5).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    const all = Array.from(histories.person, (who, row) => ({ who, orders: futureOf(modelOf(bgnbd.lifetimes), { x: histories.x[row] ?? 0, tx: histories.tx[row] ?? 0, T: histories.T[row] ?? 0 }, 7).orders })).toSorted((one, other) => other.orders - one.orders).slice(0, 5);
    expect(all.map(({ who }) => who + 1).toSorted((one, other) => one - other)).toEqual(expected.map(([who]) => Number(who)).toSorted((one, other) => one - other));
    // Published from weeks with two decimals.
    for (const [who, orders] of expected) expect(Math.abs((all.find((each) => each.who + 1 === Number(who))?.orders ?? NaN) - orders)).toBeLessThan(1e-4);
  });
});
