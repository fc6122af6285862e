import { describe, expect, it } from 'vitest';
import { accuracyOf } from '../../../src/measures/forecast/accuracy.ts';
import { backtest } from '../../../src/measures/forecast/backtest.ts';
import { cholesky, inverted } from '../../../src/measures/forecast/cholesky.ts';
import { fitBgNbd } from '../../../src/measures/forecast/bg-nbd.ts';
import { groupsOf } from '../../../src/measures/forecast/groups.ts';
import { hiatusCut } from '../../../src/measures/forecast/hiatus.ts';
import { historiesOf } from '../../../src/measures/forecast/histories.ts';
import { rungOf } from '../../../src/measures/forecast/honesty.ts';
import { nobodyLeaves } from '../../../src/measures/forecast/leaving-parameters.ts';
import { fitMbgNbd } from '../../../src/measures/forecast/mbg-nbd.ts';
import { purchasesOf } from '../../../src/measures/forecast/purchases.ts';
import { rangeAround } from '../../../src/measures/forecast/range.ts';
import { gapVariation, isRegular } from '../../../src/measures/forecast/regularity.ts';
import { busyMonths, monthsMet } from '../../../src/measures/forecast/season.ts';
import { soundPrediction } from '../../../src/measures/forecast/sound-prediction.ts';
import { expectedSpend, fitSpend } from '../../../src/measures/forecast/spend.ts';
import { serialOf } from '../../../src/shared/day.ts';
import { simulatedShop } from './a-shop.ts';
import { exponential, gamma, seeded } from './chance.ts';

const day = (year: number, month: number, on: number): number => serialOf(year, month, on) as number;

describe('histories', () => {
  const orders = { customer: [2, 0, 2, 2, 0, 3, 2, 9], day: [120, 100, 110, 110.5, 100, 300, 250, 100], amount: [10, 5, 20, 4, 1, 8, 99, 1], customers: 5 };

  it('merge the orders of a day, leave out who had not bought, and know nothing later', () => {
    const { person, x, tx, T, spend } = historiesOf(purchasesOf(orders, Infinity), 200);
    expect([...person]).toEqual([0, 2]);
    expect([...x]).toEqual([0, 1]);
    expect([...tx]).toEqual([0, 10]);
    expect([...T]).toEqual([100, 90]);
    expect([...spend]).toEqual([NaN, 10]);
  });

  it('keep the day a customer begins on and the sums of the days', () => {
    const { start, day: days, amount } = purchasesOf(orders, 200, 105);
    expect([...start]).toEqual([0, 0, 0, 2, 2, 2]);
    expect([...days]).toEqual([110, 120]);
    expect([...amount]).toEqual([24, 10]);
  });

  it('are grouped by what is equal', () => {
    const groups = groupsOf({ x: Int32Array.of(1, 0, 1, 0), tx: Int32Array.of(5, 0, 5, 0), T: Int32Array.of(9, 9, 9, 8) });
    expect(groups.count).toBe(3);
    expect([...groups.weight]).toEqual([1, 1, 2]);
    expect([...groups.of]).toEqual([2, 1, 2, 0]);
    expect([...groups.more]).toEqual([2]);
    expect([...groups.days]).toEqual([0, 5, 8, 9]);
  });
});

it('the ladder', () => {
  expect([[19, 19], [20, 4], [20, 5], [1000, 29], [1000, 30], [1000, 99], [1000, 100]].map(([customers, repeaters]) => rungOf(customers as number, repeaters as number)))
    .toEqual(['history', 'history', 'total', 'total', 'tentative', 'tentative', 'full']);
});

describe('seasons', () => {
  const shop = (months: readonly number[]): ReturnType<typeof purchasesOf> => {
    const days = months.flatMap((count, at) => Array.from({ length: count }, (_, each) => day(2025, at + 1, 1 + (each % 28))));
    return purchasesOf({ customer: days.map((_, at) => at), day: days, amount: days.map(() => 1), customers: days.length }, Infinity);
  };
  const evenly = Array.from({ length: 12 }, () => 20);

  it('are months above 1.5 times their share', () => {
    expect(busyMonths(shop(evenly), day(2025, 12, 31))).toEqual([]);
    expect(busyMonths(shop([...evenly.slice(0, 11), 60]), day(2025, 12, 31))).toEqual([12]);
  });

  it('cannot be told within the first year', () => {
    expect(busyMonths(shop(evenly), day(2025, 12, 20))).toBe(null);
    expect(busyMonths(shop([]), day(2025, 12, 20))).toBe(null);
  });

  it('count where the horizon meets them', () => {
    expect(monthsMet([1, 12], day(2025, 11, 30), 1)).toEqual([12]);
    expect(monthsMet([1, 12], day(2025, 11, 29), 1)).toEqual([]);
    expect(monthsMet([1, 12], day(2025, 11, 29), 0)).toEqual([]);
    expect(monthsMet([1, 12], day(2025, 11, 30), 1000)).toEqual([1, 12]);
  });
});

describe('rhythm', () => {
  const every = (gap: (who: number) => number): ReturnType<typeof purchasesOf> => {
    const customer: number[] = [];
    const days: number[] = [];
    for (let who = 0; who < 200; who++) {
      for (let at = 0, on = 0; at < 6; at++, on += gap(who)) {
        customer.push(who);
        days.push(Math.round(on));
      }
    }
    return purchasesOf({ customer, day: days, amount: days, customers: 200 }, Infinity);
  };
  const chance = seeded(4);

  it('is heard through different paces, and not in chance', () => {
    expect(isRegular(gapVariation(every((who) => (10 + who) * (0.8 + 0.4 * chance())), 1e5))).toBe(true);
    expect(gapVariation(every(() => 2 + exponential(chance, 1 / 100)), 1e6)).toBeGreaterThan(0.75);
    expect(gapVariation(every(() => 50), 60)).toBe(null);
  });

  it('gives the hiatus rule its cut', () => {
    expect(hiatusCut(every(() => 50), 1e5)).toBe(50);
    expect(hiatusCut(every(() => 50), 10)).toBe(Infinity);
  });
});

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

describe('spend', () => {
  const spread = (count: number, each: (at: number) => number): [Int32Array, Float64Array] => [Int32Array.from({ length: count }, (_, at) => 1 + (at % 6)), Float64Array.from({ length: count }, (_, at) => each(at))];

  it('leaves out who bought nothing again or paid nothing', () => {
    const { customers, spend } = fitSpend(Int32Array.of(0, 1, 2, 1), Float64Array.of(NaN, 0, 50, -3));
    expect(customers).toBe(1);
    expect(spend).toEqual({ kind: 'constant', amount: 50 });
    expect(expectedSpend(spend, 0, NaN)).toBe(50);
    expect(fitSpend(Int32Array.of(0), Float64Array.of(NaN)).spend).toEqual({ kind: 'nobody-paid', amount: 0 });
  });

  it('has no mean where amounts vary too wildly', () => {
    const chance = seeded(8);
    const { spend } = fitSpend(...spread(400, () => 100 / gamma(chance, 0.5, 1)));
    expect(spend.kind).toBe('no-mean');
  });

  it('sees that who comes often pays more', () => {
    expect(fitSpend(...spread(60, (at) => 100 + (at % 6) * 10 + at / 100)).correlation).toBeGreaterThan(0.9);
    expect(fitSpend(...spread(60, () => 100)).correlation).toBe(null);
  });

  it('does not depend on the currency', () => {
    const chance = seeded(9);
    const [x, dollars] = spread(300, () => gamma(chance, 6, gamma(chance, 4, 12) * 0.01));
    const [one, yen] = [fitSpend(x, dollars).spend, fitSpend(x, dollars.map((each) => each * 150)).spend];
    expect(expectedSpend(yen, 2, 4500) / expectedSpend(one, 2, 30)).toBeCloseTo(150, 5);
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
