import { checkMoney, checkShare } from './possible.ts';

/**
 * The textbook lifetime value: order value × orders a year × years × margin − acquisition cost, in yen. Nothing is
 * discounted, and everybody stays as long.
 *
 * @param orderValue 平均購入単価, yen
 * @param years how long a customer stays
 * @param margin 粗利率, up to 1; below 0 where goods are sold at a loss
 * @param cac what a new customer costs, yen
 * @throws RangeError where a figure is negative (a margin may be) or not finite, or the margin is above 1
 * @example ltvFormula(5000, 4, 3, 0.5, 2000) // 28000
 */
export function ltvFormula(orderValue: number, ordersPerYear: number, years: number, margin = 1, cac = 0): number {
  checkMoney({ orderValue, ordersPerYear, years, cac });
  checkShare({ margin }, -Infinity);
  return orderValue * ordersPerYear * years * margin - cac;
}
