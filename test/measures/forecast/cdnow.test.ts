import { describe, expect, it } from 'vitest';
import { accuracyOf } from '../../../src/measures/forecast/accuracy.ts';
import { backtest, ordersBetween } from '../../../src/measures/forecast/backtest.ts';
import { fitBgNbd } from '../../../src/measures/forecast/bg-nbd.ts';
import { forecast } from '../../../src/measures/forecast/forecast.ts';
import { predictLeaving } from '../../../src/measures/forecast/model-prediction.ts';
import { bootstrapTest, cdnow, CUSTOMERS, END, groups, histories, LEARNT, missing, purchases } from './cdnow-shop.ts';
import { seeded } from './chance.ts';

describe.skipIf(missing !== null)(`forecasts of a shop whose future is known (${missing ?? 'present'})`, () => {
  it('BG/NBD meets the published total of the second 39 weeks', () => {
    const { orders } = predictLeaving(fitBgNbd(groups, { prior: false }), groups, END - LEARNT);
    const { predicted, actual, rmse, deviance, topTenth } = accuracyOf(orders, ordersBetween(purchases, histories, END));
    expect(actual).toBe(1882);
    expect(Math.abs(predicted - 1653.4)).toBeLessThan(0.5);
    expect(rmse).toBeLessThanOrEqual(1.62);
    expect(deviance).toBeLessThanOrEqual(1.61);
    expect(topTenth).toBeGreaterThanOrEqual(0.465);
  });

  it('MBG/NBD wins the backtest, and meets the same bounds', () => {
    const tested = backtest(purchases, END, 0.5);
    if (typeof tested === 'string') throw new Error(tested);
    expect(tested).toMatchObject({ best: 'mbg', learntUntil: LEARNT, days: 273, customers: CUSTOMERS });
    const [mbg] = tested.trials;
    expect(mbg?.rmse).toBeLessThanOrEqual(1.62);
    expect(mbg?.deviance).toBeLessThanOrEqual(1.61);
    expect(mbg?.topTenth).toBeGreaterThanOrEqual(0.465);
  });

  it('200 shops of 100 of its customers: small bias, and both rules of thumb beaten', () => {
    const chance = seeded(1);
    const shops = Array.from({ length: 200 }, () => bootstrapTest(100, chance));
    const biases = shops.map((tested) => (typeof tested === 'string' ? Infinity : Math.abs(tested.trials[0]?.bias ?? NaN))).sort((a, b) => a - b);
    const wins = shops.filter((tested) => {
      if (typeof tested === 'string') return false;
      const [mbg, , average, own] = tested.trials.map(({ deviance }) => deviance) as [number, number, number, number];
      return mbg < average && mbg < own;
    });
    for (const tested of shops) {
      expect(tested).toBeTypeOf('object');
      if (typeof tested === 'object') for (const trial of tested.trials) expect(Object.values(trial)).not.toContain(NaN);
    }
    expect((biases[99] as number) + (biases[100] as number)).toBeLessThanOrEqual(0.5);
    expect(wins.length).toBeGreaterThanOrEqual(160);
  });

  it('the whole forecast: everybody has figures, and they add up to the total', () => {
    const found = forecast(cdnow, END, 365, { margin: 0.3 });
    expect(found).toMatchObject({ rung: 'full', method: 'mbg', customers: CUSTOMERS, days: 365 });
    expect(found.orders.reduce((sum, each) => sum + each, 0)).toBeCloseTo(found.total?.orders.middle ?? NaN, 6);
    expect(found.value.reduce((sum, each) => sum + each, 0)).toBeCloseTo(found.total?.value.middle ?? NaN, 6);
    expect(new Set(found.methods)).toEqual(new Set(['mbg']));
  });

  it('does not depend on the order of the orders', () => {
    const chance = seeded(2);
    const places = [...cdnow.day.keys()].map((at) => [chance(), at] as const).sort(([a], [b]) => a - b).map(([, at]) => at);
    const pick = (column: readonly number[]): number[] => places.map((at) => column[at] as number);
    const mixed = forecast({ customer: pick(cdnow.customer), day: pick(cdnow.day), amount: pick(cdnow.amount), customers: CUSTOMERS }, END, 90, { margin: 1 });
    const straight = forecast(cdnow, END, 90, { margin: 1 });
    expect(mixed.orders).toEqual(straight.orders);
    mixed.value.forEach((value, who) => expect(value).toBeCloseTo(straight.value[who] as number, 6));
  });
});
