import { describe, expect, it } from 'vitest';
import type { Sales } from '../../../src/customers/sales.ts';
import { npsByProduct, type ProductAnswer } from '../../../src/measures/loyalty/nps-by-product.ts';
import { told } from '../../customers/told.ts';
import { someSales } from '../products/some-sales.ts';

const ASOF = 100;
const answer = (nps: number, product = ''): ProductAnswer => ({ nps, product });
const none = (): Sales => {
  throw new Error('nobody asks for sales');
};
const of = (facts: readonly (readonly [number, number, ProductAnswer])[], sales: () => Sales = none): unknown[] => npsByProduct(told(4, facts), sales, ASOF).map(({ product, counts: { answers, promoters, detractors } }) => [product, answers, promoters, detractors]);

describe('NPS by product', () => {
  it('takes the product that the survey names, everybody once by their latest answer about it', () => {
    expect(of([[0, 1, answer(2, '煎茶')], [0, 2, answer(9, '煎茶')], [0, 3, answer(3, 'ほうじ茶')], [1, 1, answer(8, '煎茶')], [1, ASOF + 1, answer(0, '煎茶')], [2, 1, answer(NaN, '煎茶')], [2, 2, answer(11, '煎茶')]]))
      .toEqual([['煎茶', 2, 1, 0], ['ほうじ茶', 1, 0, 1]]);
  });

  it('else those of the latest purchase up to the answer', () => {
    const sales = someSales([
      { day: 1, person: 0, lines: [{ product: 0 }] }, { day: 5, person: 0, lines: [{ product: 1 }, { product: 2 }] }, { day: 5, person: 0, lines: [{ product: 3 }] }, { day: 7, person: 0, lines: [{ product: 0 }] },
      { day: 6, person: 0, bought: false, lines: [{ product: 0 }] }, { day: 5, person: 0, lines: [{ product: 0, quantity: -1 }] },
      { day: 9, person: 1, lines: [{ product: 0 }] }, { day: 3, person: 2, lines: [{ product: 1 }] },
    ], 4);
    const { products } = sales.lines;
    // Person 0 had bought 1, 2 and 3 by then; person 1 nothing yet.
    expect(of([[0, 6, answer(10)], [1, 8, answer(0)], [2, 3, answer(4)]], () => sales)).toEqual([[products[1], 2, 1, 1], [products[2], 1, 1, 0], [products[3], 1, 1, 0]]);
  });

  it('is nothing without answers', () => {
    expect(of([])).toEqual([]);
  });
});
