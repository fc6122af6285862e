import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { noDecisions } from '../../../src/customers/decisions.ts';
import { summaryOf } from '../../../src/report/summary.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { inputsFrom, recordsIn, whyNot } from './public-data.ts';

const FILE = 'online_retail/online_retail_to_2011-06.csv.gz';
const missing = whyNot(FILE);

describe.skipIf(missing !== null)(`half a year of a wholesaler, 245,903 lines (${missing ?? 'present'})`, () => {
  const records = missing === null ? recordsIn(FILE) : [];
  const lines = records.slice(1).map(([invoice = '', , , quantity, day = '', price, customer = '']) => ({ invoice, yen: Number(quantity) * Number(price), day: day.slice(0, 10), customer }));
  const analysis = analyze(inputsFrom('online_retail.csv', records), defaultSettings, noDecisions, []);
  const summary = summaryOf(analysis);
  const { ledger } = analysis.customers;
  const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

  it('reads and uses every row and every penny of it', () => {
    expect(summary.rows.read).toBe(lines.length);
    expect(summary.rows.used).toBe(lines.length);
    expect(summary.amount.used).toBeCloseTo(sum(lines.map(({ yen }) => yen)), 1);
    expect(summary.orders).toBe(new Set(lines.map(({ invoice }) => invoice)).size);
  });

  it('has a customer for each ID, and anonymous sales for the rest', () => {
    expect(summary.customers).toBe(new Set(lines.map(({ customer }) => customer).filter((customer) => customer !== '')).size);
    expect(summary.anonymousOrders).toBe(new Set(lines.filter(({ customer }) => customer === '').map(({ invoice }) => invoice)).size);
  });

  it('takes cancellations off the amount of their customer, and for no purchase', () => {
    const orders = new Map<string, { customer: string; day: string; yen: number }>();
    for (const { invoice, customer, day, yen } of lines) {
      if (customer === '') continue;
      const known = orders.get(invoice);
      if (known) known.yen += yen;
      else orders.set(invoice, { customer, day, yen });
    }
    const cancellations = [...orders].filter(([invoice]) => invoice.startsWith('C'));
    expect(cancellations.length).toBeGreaterThan(1000);
    for (const [, { yen }] of cancellations) expect(yen).toBeLessThanOrEqual(0);
    const bought = new Set([...orders.values()].filter(({ yen }) => Math.round(yen * 1000) > 0).map(({ customer, day }) => `${customer} ${day}`));
    expect(summary.purchases).toBe(bought.size);
    expect(sum(ledger.purchases.amount) + sum(ledger.credits.amount)).toBeCloseTo(sum([...orders.values()].map(({ yen }) => yen)), 1);
    const buyers = new Set([...orders.values()].filter(({ yen }) => Math.round(yen * 1000) > 0).map(({ customer }) => customer));
    expect(analysis.measures.rfm.figures.person).toHaveLength(buyers.size);
    expect(sum(analysis.measures.rfm.figures.monetary)).toBeCloseTo(sum([...orders.values()].filter(({ customer }) => buyers.has(customer)).map(({ yen }) => yen)), 1);
  });
});
