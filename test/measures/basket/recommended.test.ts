import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productPairs } from '../../../src/measures/basket/pairs.ts';
import { recommendedPairs } from '../../../src/measures/basket/recommended.ts';
import { overlapChance } from '../../../src/measures/overlap-chance.ts';
import { sellingLines } from '../../../src/measures/selling-lines.ts';
import { shareIndex } from '../../../src/measures/share-index.ts';
import { analyze } from '../../../src/analyze.ts';
import { noDecisions } from '../../../src/customers/decisions.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { inputsFrom, recordsIn, whyNot } from '../rfm/public-data.ts';
import { someSales } from '../products/some-sales.ts';

type Line = readonly [order: number, product: number];
const found = (lines: readonly Line[], most = 99): ReturnType<typeof recommendedPairs> => recommendedPairs({ order: Int32Array.from(lines, ([order]) => order), product: Int32Array.from(lines, ([, product]) => product) }, most);
const someLines = fc.array(fc.tuple(fc.nat(40), fc.nat(6)), { maxLength: 150 }).map((lines) => lines.toSorted(([a], [b]) => a - b));

/** What holds of each product, the plain way. */
function orderSets(lines: readonly Line[]): Map<number, Set<number>> {
  const sets = new Map<number, Set<number>>();
  for (const [order, product] of lines) sets.set(product, (sets.get(product) ?? new Set()).add(order));
  return sets;
}

describe('pairs to recommend', () => {
  it('are the frequent ones, weighed by interval and exact chance over all that are compared', () => {
    fc.assert(fc.property(someLines, (lines) => {
      const { orders, several, minCount, compared, recommendable, pairs } = found(lines);
      const sets = orderSets(lines);
      const all = new Set(lines.map(([order]) => order));
      expect([orders, minCount]).toEqual([all.size, 3]);
      expect(several).toBe([...all].filter((order) => new Set(lines.filter(([of]) => of === order).map(([, product]) => product)).size > 1).length);
      const frequent = [...sets.values()].filter(({ size }) => size >= 3).length;
      expect(compared).toBe((frequent * Math.max(0, frequent - 1)) / 2);
      const plain = productPairs(lines.map(([order]) => order), lines.map(([, product]) => product), 3);
      expect(pairs.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(plain.map(({ from, to }) => `${from} ${to}`).sort());
      for (const { from, to, count, lift, low, high, recommendable: marked } of pairs) {
        const [one = new Set<number>(), other = new Set<number>()] = [sets.get(from), sets.get(to)];
        expect(count).toBe([...one].filter((order) => other.has(order)).length);
        const index = shareIndex({ people: one.size, buyers: count }, { people: orders, buyers: other.size });
        expect([low, high]).toEqual([index?.low ?? NaN, index?.high ?? NaN]);
        if (index !== null) expect(index.index).toBeCloseTo(lift, 9);
        const chance = overlapChance({ all: orders, one: one.size, other: other.size, both: count });
        expect(marked).toBe(lift > 1 && (index?.low ?? 0) > 1 && chance * compared < 0.05);
      }
      expect(pairs.filter((pair) => pair.recommendable)).toHaveLength(recommendable);
      expect(pairs.slice(0, recommendable).every((pair) => pair.recommendable)).toBe(true);
    }), { numRuns: 200 });
  });

  it('stand first, the most frequent first, however many are asked for', () => {
    const lines = Array.from({ length: 60 }, (_, order): Line[] => (order < 12 ? [[order, 0], [order, 1]] : order < 20 ? [[order, 2], [order, 3]] : [[order, 4], [order, 5 + (order % 2)]])).flat();
    const { pairs, recommendable } = found(lines, 3);
    expect([pairs.length, recommendable > 1]).toEqual([3, true]);
    const counts = pairs.filter((pair) => pair.recommendable).map(({ count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(found(lines, 99).pairs.slice(0, 3)).toEqual(pairs);
  });

  it('are none of a shop whose customers pick at random: in at most one shop of twenty', () => {
    let state = 3;
    const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
    let mistaken = 0;
    for (let shop = 0; shop < 200; shop++) {
      const lines = Array.from({ length: 400 }, (_, order) => Array.from({ length: 12 }, (__, product): Line => [order, product]).filter(([, product]) => random() < 0.3 / (1 + product / 3))).flat();
      if (found(lines).recommendable > 0) mistaken++;
    }
    expect(mistaken).toBeLessThanOrEqual(10);
  });

  it('never rest on what came back or cost nothing: a present with every order of a product is no pair', () => {
    const orders = Array.from({ length: 30 }, (_, at) => ({ day: 1, lines: at < 15 ? [{ product: 0, amount: 500 }, { product: 1, amount: 0 }] : [{ product: 2, amount: 500 }] }));
    const { order, product } = sellingLines(someSales(orders), 9);
    expect(recommendedPairs({ order, product }, 9).pairs).toEqual([]);
    const returned = Array.from({ length: 30 }, (_, at) => ({ day: 1, bought: at >= 15, lines: [{ product: 0, amount: at < 15 ? -500 : 500 }, { product: 1, amount: at < 15 ? -500 : 500 }] }));
    expect(recommendedPairs(sellingLines(someSales(returned), 9), 9).orders).toBe(15);
  });

  it('say nothing without lines', () => {
    expect(found([])).toEqual({ orders: 0, several: 0, minCount: 3, compared: 0, recommendable: 0, pairs: [] });
  });
});

const FILE = 'online_retail/online_retail_to_2011-06.csv.gz';
const missing = whyNot(FILE);

describe.skipIf(missing !== null)(`a wholesaler's baskets (${missing ?? 'present'})`, () => {
  const records = missing === null ? recordsIn(FILE) : [];
  const { measures, customers: { sales } } = analyze(inputsFrom('online_retail.csv', records), defaultSettings, noDecisions, []);
  const { pairs: { pairs, orders, several, minCount, recommendable, compared }, amounts } = measures.baskets;
  const nameOf = (product: number): string => sales.lines.products[product] ?? '';

  it('are those of a count by hand from the file: invoices whose lines were paid, cancellations left out', () => {
    const [header = [], ...lines] = records;
    const column = (name: RegExp): number => header.findIndex((each) => name.test(each));
    const [invoiceAt, nameAt, quantityAt, priceAt] = [column(/invoice.?no/i), column(/description/i), column(/quantity/i), column(/price/i)];
    const [sums, held] = [new Map<string, number>(), new Map<string, Set<string>>()];
    for (const cells of lines) {
      const [invoice = '', quantity, price] = [cells[invoiceAt], Number(cells[quantityAt]), Number(cells[priceAt])];
      sums.set(invoice, (sums.get(invoice) ?? 0) + quantity * price);
      if (quantity > 0 && quantity * price > 0) held.set(invoice, (held.get(invoice) ?? new Set()).add((cells[nameAt] ?? '').trim()));
    }
    const baskets = [...held].filter(([invoice]) => Math.round((sums.get(invoice) ?? 0) * 1000) > 0).map(([, names]) => names);
    expect(orders).toBe(baskets.length);
    expect(several).toBe(baskets.filter(({ size }) => size > 1).length);
    for (const { from, to, count, confidence } of pairs) {
      const [one, other] = [nameOf(from), nameOf(to)];
      const holding = baskets.filter((names) => names.has(one));
      const both = holding.filter((names) => names.has(other)).length;
      expect([one, other, count, confidence]).toEqual([one, other, both, both / holding.length]);
    }
  });

  it('hold pairs that are plainly no chance, in a share of orders, of a year', () => {
    expect(pairs).toHaveLength(30);
    expect(pairs.every(({ recommendable: marked, lift, low, count }) => marked && lift > low && low > 1 && count >= minCount)).toBe(true);
    expect(minCount).toBe(Math.ceil(orders / 1000));
    expect(recommendable).toBeGreaterThan(1000);
    expect(recommendable).toBeLessThan(compared / 10);
    expect(amounts.length).toBeGreaterThan(orders * 0.9);
  });
});
