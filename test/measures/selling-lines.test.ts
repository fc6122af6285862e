import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sellingLines } from '../../src/measures/selling-lines.ts';
import { someSales, type AnOrder } from './products/some-sales.ts';

const found = (orders: readonly AnOrder[], asOf = 100): [number, number][] => {
  const { order, product } = sellingLines(someSales(orders), asOf);
  return Array.from(order, (of, line) => [of, product[line] ?? NaN]);
};

describe('lines by which something was bought', () => {
  it('are those of purchases, whoever bought', () => {
    expect(found([{ day: 1, lines: [{ product: 0, amount: 10 }, { product: 1 }] }, { day: 2, person: 3, lines: [{ product: 2, amount: 5 }] }])).toEqual([[0, 0], [0, 1], [1, 2]]);
  });

  it('are neither credit notes nor samples, nor what came back or cost nothing within an order, nor what comes later', () => {
    expect(found([
      { day: 1, bought: false, lines: [{ product: 0, amount: -10 }] },
      { day: 1, bought: false, lines: [{ product: 0, amount: 0 }] },
      { day: 1, lines: [{ product: 0, amount: 0 }, { product: 1, amount: -5 }, { product: 1, quantity: -1 }, { product: 1, quantity: 0 }] },
      { day: 101, lines: [{ product: 0, amount: 10 }] },
    ])).toEqual([]);
  });

  it('stand together by order, also where a file mixes them', () => {
    const someLines = fc.array(fc.tuple(fc.nat(5), fc.nat(2)), { maxLength: 20 });
    fc.assert(fc.property(someLines, (lines) => {
      const sales = someSales(Array.from({ length: 6 }, () => ({ day: 1 })));
      const mixed = { ...sales, lines: { ...sales.lines, order: Int32Array.from(lines, ([order]) => order), product: Int32Array.from(lines, ([, product]) => product), quantity: new Float64Array(lines.length).fill(1), amount: new Float64Array(lines.length).fill(1) } };
      const { order, product } = sellingLines(mixed, 100);
      expect(Array.from(order, (of, line) => [of, product[line]])).toEqual(lines.toSorted(([a], [b]) => a - b));
    }));
  });
});
