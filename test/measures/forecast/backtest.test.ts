import { describe, expect, it } from 'vitest';
import { accuracyOf } from '../../../src/measures/forecast/accuracy.ts';
import { backtest } from '../../../src/measures/forecast/backtest.ts';
import { purchasesOf } from '../../../src/measures/forecast/purchases.ts';
import { simulatedShop } from './a-shop.ts';

describe('accuracy', () => {
  it('of predictions by hand', () => {
    const { predicted, actual, bias, rmse, deviance, topTenth } = accuracyOf(Float64Array.of(1, 2, 0.5), [0, 3, 1]);
    expect([predicted, actual, bias]).toEqual([3.5, 4, -0.125]);
    expect(rmse).toBeCloseTo(Math.sqrt(2.25 / 3), 12);
    expect(deviance).toBeCloseTo((2 * (1 + 3 * Math.log(1.5) - 1 + Math.log(2) - 0.5)) / 3, 12);
    expect(topTenth).toBeCloseTo((3 * 0.3) / 4, 12);
  });

  it('of equal predictions is what a tenth by lot holds, in any order', () => {
    expect(accuracyOf(new Float64Array(20).fill(1), Array.from({ length: 20 }, (_, at) => at)).topTenth).toBeCloseTo(0.1, 12);
  });

  it('of nothing', () => {
    expect(accuracyOf(new Float64Array(0), [])).toEqual({ predicted: 0, actual: 0, bias: null, rmse: 0, deviance: 0, topTenth: null });
  });
});

describe('the backtest', () => {
  it('says why there is none', () => {
    const shop = (customers: number, length: number): ReturnType<typeof purchasesOf> => purchasesOf(simulatedShop({ leavesFrom: 'first', r: 1, alpha: 20, a: 1, b: 3 }, customers, length / 2, length, 1), Infinity);
    expect(backtest(shop(0, 100), 100)).toBe('short-history');
    expect(backtest(shop(100, 15), 15)).toBe('short-history');
    expect(backtest(shop(10, 300), 300)).toBe('few-customers');
    expect(backtest(purchasesOf({ customer: [...Array(50).keys()], day: [...Array(50).keys()], amount: Array<number>(50).fill(1), customers: 50 }, 90), 90)).toBe('few-repeaters');
  });

  it('keeps back as much as it is told', () => {
    const purchases = purchasesOf(simulatedShop({ leavesFrom: 'first', r: 1, alpha: 40, a: 1, b: 3 }, 500, 200, 400, 1), 400);
    expect(backtest(purchases, 400)).toMatchObject({ days: 134 });
    expect(backtest(purchases, 400, 0.5)).toMatchObject({ days: 200 });
  });
});
