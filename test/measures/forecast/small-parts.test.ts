import { describe, expect, it } from 'vitest';
import { fitBgNbd } from '../../../src/measures/forecast/bg-nbd.ts';
import { cholesky, inverted } from '../../../src/measures/forecast/cholesky.ts';
import { groupsOf } from '../../../src/measures/forecast/groups.ts';
import { historiesOf } from '../../../src/measures/forecast/histories.ts';
import { nobodyLeaves } from '../../../src/measures/forecast/leaving-parameters.ts';
import { fitMbgNbd } from '../../../src/measures/forecast/mbg-nbd.ts';
import { predictStaying } from '../../../src/measures/forecast/model-prediction.ts';
import { fitNbd } from '../../../src/measures/forecast/nbd.ts';
import { purchasesOf } from '../../../src/measures/forecast/purchases.ts';
import { rangeAround } from '../../../src/measures/forecast/range.ts';
import { soundPrediction } from '../../../src/measures/forecast/sound-prediction.ts';
import { totalOf } from '../../../src/measures/forecast/total.ts';
import { simulatedShop } from './a-shop.ts';

describe('fits', () => {
  it('where nobody leaves become NBD', () => {
    const stay = simulatedShop({ leavesFrom: 'first', r: 2, alpha: 30, a: 1e-9, b: 100 }, 3000, 100, 900, 6);
    const purchases = purchasesOf(stay, 900);
    const histories = historiesOf(purchases, 900);
    expect(nobodyLeaves(fitMbgNbd(groupsOf(histories), { prior: true }).parameters)).toBe(true);
    const { prediction, warnings } = soundPrediction('mbg', purchases, histories, 90);
    expect(prediction.method).toBe('nbd');
    expect(warnings).toEqual([{ code: 'no-sign-of-leaving' }]);
  });

  it('without anything to go by say so', () => {
    const nobody = groupsOf({ x: new Int32Array(0), tx: new Int32Array(0), T: new Int32Array(0) });
    expect(fitBgNbd(nobody, { prior: false }).degenerate).toBe(true);
    const once = groupsOf({ x: new Int32Array(30), tx: new Int32Array(30), T: new Int32Array(30).fill(100) });
    expect(fitMbgNbd(once, { prior: false }).degenerate).toBe(true);
    expect(fitMbgNbd(once, { prior: true }).degenerate).toBe(false);
  });
});

it('a matrix times its inverse is one', () => {
  const matrix = Float64Array.of(4, 1, 0.5, 1, 3, 0.2, 0.5, 0.2, 2);
  const inverse = inverted(cholesky(matrix, 3)!, 3);
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 3; column++) {
      const sum = [0, 1, 2].reduce((total, at) => total + (matrix[row * 3 + at] as number) * (inverse[at * 3 + column] as number), 0);
      expect(sum).toBeCloseTo(row === column ? 1 : 0, 12);
    }
  }
  expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBe(null);
  expect(cholesky(Float64Array.of(NaN), 1)).toBe(null);
});

it('a range is nearly the normal one for a large total, and never below zero for a small one', () => {
  const large = rangeAround(10_000, 100 ** 2);
  expect(large.low).toBeCloseTo(10_000 - 128.16, -1);
  expect(large.high).toBeCloseTo(10_000 + 128.16, -1);
  expect(rangeAround(1, 9).low).toBeGreaterThan(0);
});

it("NBD's doubt about the total is that of the delta method", () => {
  const groups = groupsOf(historiesOf(purchasesOf(simulatedShop({ leavesFrom: 'first', r: 1, alpha: 60, a: 0.2, b: 3 }, 400, 200, 400, 2), 400), 400));
  const fit = fitNbd(groups, { prior: true });
  const { r, alpha } = fit.parameters;
  let [total, byR, byAlpha] = [0, 0, 0];
  groups.T.forEach((T, at) => {
    const orders = ((groups.weight[at] as number) * (r + (groups.x[at] as number)) * 90) / (alpha + T);
    total += orders;
    byR += ((groups.weight[at] as number) * r * 90) / (alpha + T);
    byAlpha -= (orders * alpha) / (alpha + T);
  });
  const [rr, ra, , aa] = fit.covariance as unknown as [number, number, number, number];
  const doubt = Math.sqrt(byR * byR * rr + 2 * byR * byAlpha * ra + byAlpha * byAlpha * aa) / total;
  expect(predictStaying(fit, groups, 90).doubt / doubt).toBeCloseTo(1, 2);
});

describe('the total', () => {
  const prediction = { method: 'mbg', orders: Float64Array.of(60, 40), chance: Float64Array.of(1, 1), variance: Float64Array.of(70, 30), doubt: 0.1 } as const;
  const paid = { purchases: 400, mean: 10, variation: 0.25 };

  it("is as wide as chance, parameters, what the backtest missed and the amounts' own variety make it", () => {
    const { orders, value } = totalOf(prediction, Float64Array.of(10, 20), paid, 0.2, 0.5);
    const wide = rangeAround(100, 100 + (0.01 + 0.04) * 100 ** 2);
    expect(orders.low).toBeCloseTo(wide.low, 8);
    expect(orders.high).toBeCloseTo(wide.high, 8);
    const money = 60 * 10 + 40 * 20;
    const { low, high } = rangeAround(money, 100 * (70 + 60 * 0.25) + 400 * (30 + 40 * 0.25) + (0.05 + 0.25 / 400) * money ** 2);
    expect(value.middle).toBeCloseTo(money / 2, 8);
    expect(value.low).toBeCloseTo(low / 2, 8);
    expect(value.high).toBeCloseTo(high / 2, 8);
  });

  it('of a loss has its ends the right way round', () => {
    const { low, middle, high } = totalOf(prediction, Float64Array.of(10, 20), paid, 0, -1).value;
    expect(low).toBeLessThan(middle);
    expect(middle).toBeLessThan(high);
  });
});
