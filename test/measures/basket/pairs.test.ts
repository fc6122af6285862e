import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productPairs, type ProductPair } from '../../../src/measures/basket/pairs.ts';
import { recordsIn, whyNot } from '../rfm/public-data.ts';

const FILE = 'online_retail/online_retail_to_2011-06.csv.gz';
const missing = whyNot(FILE);

type Line = readonly [order: number, product: number];
const pairsOf = (lines: readonly Line[], minCount: number): ProductPair[] => productPairs(lines.map(([order]) => order), lines.map(([, product]) => product), minCount);
const someLines = fc.array(fc.tuple(fc.nat(12), fc.nat(8)), { maxLength: 80 });

/** Every two products of every order, the plain way. */
function byHand(lines: readonly Line[], minCount: number): Map<string, number> {
  const baskets = new Map<number, Set<number>>();
  for (const [order, product] of lines) baskets.set(order, (baskets.get(order) ?? new Set()).add(product));
  const counts = new Map<string, number>();
  for (const basket of baskets.values()) for (const one of basket) for (const other of basket) if (one < other) counts.set(`${one} ${other}`, (counts.get(`${one} ${other}`) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= minCount));
}

/** The quickest of three times, in ms: others may be at work on the machine. */
function quickest(work: () => void): number {
  return Math.min(...[1, 2, 3].map(() => {
    const from = performance.now();
    work();
    return performance.now() - from;
  }));
}

const keyOf = ({ from, to }: ProductPair): string => `${Math.min(from, to)} ${Math.max(from, to)}`;

describe('products bought together', () => {
  it('counts the orders that hold both, and says how much oftener that is than by chance', () => {
    // Order 3 holds product 0 twice.
    const lines: Line[] = [[0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [3, 0], [3, 0], [4, 2]];
    expect(pairsOf(lines, 1)).toEqual([{ from: 1, to: 0, count: 2, support: 0.4, confidence: 1, lift: 1.25 }]);
  });

  it('finds what counting by hand finds', () => {
    fc.assert(fc.property(someLines, fc.integer({ min: 1, max: 4 }), (lines, minCount) => {
      const found = pairsOf(lines, minCount);
      expect(new Map(found.map((pair) => [keyOf(pair), pair.count]))).toEqual(byHand(lines, minCount));
      const orders = new Set(lines.map(([order]) => order)).size;
      for (const { from, to, count, support, confidence, lift } of found) {
        const [one, other] = [from, to].map((product) => new Set(lines.filter(([, each]) => each === product).map(([order]) => order)).size) as [number, number];
        expect(one).toBeLessThanOrEqual(other);
        expect(support).toBeCloseTo(count / orders, 12);
        expect(confidence).toBeCloseTo(count / one, 12);
        expect(lift).toBeCloseTo((count * orders) / (one * other), 12);
      }
    }), { numRuns: 300 });
  });

  it('lists the most frequent first', () => {
    fc.assert(fc.property(someLines, (lines) => {
      const counts = pairsOf(lines, 1).map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    }));
  });

  it('depends neither on the order of the lines nor on all of them coming twice', () => {
    fc.assert(fc.property(someLines, (lines) => {
      expect(pairsOf(lines.toReversed(), 1)).toEqual(pairsOf(lines, 1));
      expect(pairsOf([...lines, ...lines], 1)).toEqual(pairsOf(lines, 1));
      const again = lines.map(([order, product]): Line => [order + 13, product]);
      const twice = pairsOf([...lines, ...again], 1);
      expect(twice.map(({ from, to }) => [from, to])).toEqual(pairsOf(lines, 1).map(({ from, to }) => [from, to]));
      twice.forEach(({ support, lift }, at) => {
        expect(support).toBeCloseTo(pairsOf(lines, 1)[at]?.support ?? NaN, 12);
        expect(lift).toBeCloseTo(pairsOf(lines, 1)[at]?.lift ?? NaN, 12);
      });
    }));
  });

  it('has nothing to say of no lines, and refuses what is no code and no count', () => {
    expect(productPairs([], [], 1)).toEqual([]);
    expect(() => productPairs([1], [1, 2], 1)).toThrow(RangeError);
    expect(() => productPairs([-1], [1], 1)).toThrow(RangeError);
    expect(() => productPairs([1], [1.5], 1)).toThrow(RangeError);
    expect(() => productPairs([1], [1], 0)).toThrow(RangeError);
    expect(() => productPairs([1], [1], NaN)).toThrow(RangeError);
  });

  it('takes a million lines in two seconds', () => {
    const lines = 1_000_000;
    const [orders, products] = [new Int32Array(lines), new Int32Array(lines)];
    let state = 1;
    for (let line = 0; line < lines; line++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      orders[line] = Math.floor(line / 4);
      // A few products are in every other order, most in few.
      products[line] = Math.floor((state / 2 ** 32) ** 3 * 5000);
    }
    expect(productPairs(orders, products, 5).length).toBeGreaterThan(1000);
    expect(quickest(() => productPairs(orders, products, 5))).toBeLessThan(2000);
  });
});

describe.skipIf(missing !== null)(`a wholesaler's baskets (${missing ?? 'present'})`, () => {
  const codes = (texts: readonly string[]): Int32Array => {
    const known = new Map<string, number>();
    return Int32Array.from(texts, (text) => known.get(text) ?? (known.set(text, known.size), known.size - 1));
  };
  const records = missing === null ? recordsIn(FILE).slice(1) : [];
  const [orders, products] = [codes(records.map(([invoice = '']) => invoice)), codes(records.map(([, stock = '']) => stock))];

  it('finds what counting by hand finds, of the first 6,000 lines', () => {
    const lines = Array.from(orders.subarray(0, 6_000), (order, at): Line => [order, products[at] ?? NaN]);
    expect(new Map(pairsOf(lines, 5).map((pair) => [keyOf(pair), pair.count]))).toEqual(byHand(lines, 5));
  });

  it('takes all 245,903 lines in two seconds, orders of hundreds of products and all', () => {
    const found = productPairs(orders, products, 20);
    expect(quickest(() => productPairs(orders, products, 20))).toBeLessThan(2000);
    expect(found.length).toBeGreaterThan(1000);
    expect(found[0]?.lift).toBeGreaterThan(1);
  });
});
