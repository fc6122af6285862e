import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../../src/analyze.ts';
import { noDecisions } from '../../../src/customers/decisions.ts';
import { summaryOf } from '../../../src/report/summary.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { serialOf } from '../../../src/shared/day.ts';
import { inputsFrom, recordsIn, textOf, whyNot } from './public-data.ts';

const missing = whyNot('rfm_orders/rfm_data_orders.csv') ?? whyNot('expected/rfm_orders_per_customer.csv') ?? whyNot('expected/rfm_orders.json');

/** 995 customers whose scores and segments the authors of the R package published. */
describe.skipIf(missing !== null)(`the R package's own data (${missing ?? 'present'})`, () => {
  const settings: Settings = {
    ...defaultSettings,
    asOf: serialOf(2006, 12, 31),
    orders: { ...defaultSettings.orders, mergeSameDay: false },
    rfm: { ...defaultSettings.rfm, method: 'C' },
  };
  const published = missing === null ? JSON.parse(textOf('expected/rfm_orders.json')) as { thresholds: Record<'R' | 'F' | 'M', number[]>; revenue: number; orders: number } : null;
  const expected = missing === null ? recordsIn('expected/rfm_orders_per_customer.csv').slice(1).map(([, ...values]) => values.slice(0, 7).join(',')).sort() : [];
  const read = (file: string): Analysis => analyze(inputsFrom(file, recordsIn(`rfm_orders/${file}`)), settings, noDecisions, []);
  const rowsOf = ({ measures: { rfm: { figures, scores, segment } } }: Analysis): string[] =>
    segment.map((name, at) => [figures.recency[at], figures.frequency[at], figures.monetary[at], scores.r[at], scores.f[at], scores.m[at], name].join(',')).sort();

  it('gives every customer the published recency, orders, amount, scores and segment', () => {
    const analysis = read('rfm_data_orders.csv');
    const names = analysis.inputs.orders.identities.list;
    expect(expected).toHaveLength(995);
    expect(rowsOf(analysis)).toEqual(expected);
    const byName = new Map(recordsIn('expected/rfm_orders_per_customer.csv').slice(1).map(([name, recency, orders, amount, r, f, m, segment]) => [name, [recency, orders, amount, r, f, m, segment].join(',')]));
    const { rfm } = analysis.measures;
    analysis.customers.people.ofIdentity.forEach((person, identity) => {
      const at = rfm.place[person] ?? -1;
      expect([rfm.figures.recency[at], rfm.figures.frequency[at], rfm.figures.monetary[at], rfm.scores.r[at], rfm.scores.f[at], rfm.scores.m[at], rfm.segment[at]].join(','), names[identity]?.member).toBe(byName.get(names[identity]?.member));
    });
  });

  it('cuts where they cut', () => {
    const analysis = read('rfm_data_orders.csv');
    const { cuts } = analysis.measures.rfm.scores;
    for (const [name, bounds] of [['R', cuts.r], ['F', cuts.f], ['M', cuts.m]] as const) bounds.forEach((bound, at) => expect(bound).toBeCloseTo(published?.thresholds[name][at] ?? NaN, 9));
    const { amount, orders, customers } = summaryOf(analysis);
    expect([amount.used, orders, customers]).toEqual([published?.revenue, published?.orders, 995]);
  });

  it('unifies the file with titles in the names to the same 995 with the same scores', () => {
    expect(rowsOf(read('rfm_data_orders_2018.csv'))).toEqual(expected);
  });
});
