import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, type Forecast } from '../../../src/measures/forecast/forecast.ts';
import { methods } from '../../../src/measures/forecast/prediction.ts';
import { NO_DAY } from '../../../src/measures/forecast/purchases.ts';
import { anyShop, type OrderList } from './a-shop.ts';

const finite = (values: Iterable<number>): boolean => [...values].every(Number.isFinite);

/** Every figure is there or missing as documented. */
function expectSound(shop: OrderList, until: number, found: Forecast): void {
  const today = Math.max(-NO_DAY, Math.min(NO_DAY, Math.floor(until) || 0));
  const bought = new Set(shop.customer.filter((who, at) => Number.isInteger(who) && who >= 0 && who < shop.customers && (shop.day[at] as number) >= -NO_DAY && Math.floor(shop.day[at] as number) <= today));
  expect(found.customers).toBe(bought.size);
  expect(found.methods).toHaveLength(found.orders.length);
  for (let who = 0; who < found.orders.length; who++) {
    const told = found.rung !== 'history' && bought.has(who);
    const [orders, chance, value] = [found.orders[who] as number, found.chance[who] as number, found.value[who] as number];
    if (Number.isFinite(orders) !== told || Number.isFinite(chance) !== told || Number.isFinite(value) !== (told && found.rung !== 'total')) throw new Error(`customer ${who}: ${orders}, ${chance}, ${value}`);
    if (told && !(orders >= 0 && chance >= 0 && chance <= 1 && !(value < 0))) throw new Error(`customer ${who}: ${orders}, ${chance}, ${value}`);
    if ((found.methods[who] !== null) !== told) throw new Error(`customer ${who}: ${found.methods[who]}`);
  }
  expect(found.total === null).toBe(found.rung === 'history');
  expect(found.method === null).toBe(found.rung === 'history');
  for (const { low, middle, high } of found.total === null ? [] : [found.total.orders, found.total.value]) {
    expect(finite([low, middle, high])).toBe(true);
    expect(low <= middle && middle <= high && low >= 0).toBe(true);
  }
  if (typeof found.backtest === 'object') {
    expect(found.backtest.trials.map(({ method }) => method)).toEqual(methods);
    for (const { predicted, actual, bias, rmse, deviance, topTenth } of found.backtest.trials) expect(finite([predicted, actual, bias ?? 0, rmse, deviance, topTenth ?? 0])).toBe(true);
    expect(found.backtest.unexplained).toBeLessThanOrEqual(1);
  }
  if (found.rung === 'history') expect(found.warnings).toHaveLength(1);
}

describe('any shop gets a forecast or the reason why not', () => {
  const horizon = fc.oneof({ arbitrary: fc.constantFrom(1, 30, 90, 365), weight: 9 }, { arbitrary: fc.constantFrom(0, 3650, 1e6, -5, NaN, Infinity), weight: 1 });
  const after = fc.constantFrom(0, 0, 0, 5, 100, -50, 5000);

  it('10,000 of them', () => {
    const rungs = new Set<string>();
    const chosen = new Set<string | null>();
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 }), horizon, after, (seed, days, later) => {
      const shop = anyShop(seed);
      const until = shop.day.filter((day) => Math.abs(day) < 1e5).reduce((most, day) => Math.max(most, day), 0) + later;
      const found = forecast(shop, until, days, { margin: 0.35 });
      rungs.add(found.rung);
      chosen.add(found.method);
      expectSound(shop, until, found);
    }), { numRuns: 10_000 });
    expect(rungs.size).toBeGreaterThanOrEqual(3);
    expect(chosen.size).toBeGreaterThanOrEqual(5);
  });
});

describe('shops at the edge', () => {
  const shopOf = (customers: number, purchases: (who: number) => readonly (readonly [day: number, amount: number])[]): OrderList => {
    const shop: OrderList = { customer: [], day: [], amount: [], customers };
    for (let who = 0; who < customers; who++) {
      for (const [day, amount] of purchases(who)) {
        shop.customer.push(who);
        shop.day.push(day);
        shop.amount.push(amount);
      }
    }
    return shop;
  };
  const spread = (who: number, amount: number): [number, number][] => Array.from({ length: 1 + (who % 5) }, (_, at) => [45000 + ((who * 37 + at * (41 + (who % 50))) % 400), amount]);

  it.each<[string, OrderList, number]>([
    ['without orders', shopOf(0, () => []), 45000],
    ['with customers who never bought', shopOf(50, () => []), 45000],
    ['of one customer', shopOf(1, () => [[45000, 100], [45010, 100]]), 45020],
    ['open for one day', shopOf(200, () => [[45000, 100], [45000, 50]]), 45000],
    ['where everybody came first today', shopOf(200, () => [[45000, 100]]), 45000],
    ['where everybody came yesterday and today', shopOf(200, () => [[44999, 100], [45000, 100]]), 45000],
    ['with one price', shopOf(200, (who) => spread(who, 1000)), 45400],
    ['where nothing costs anything', shopOf(200, (who) => spread(who, 0)), 45400],
    ['which pays its customers', shopOf(200, (who) => spread(who, -500)), 45400],
    ['where one bought on each of 20,000 days', shopOf(150, (who) => (who === 0 ? Array.from({ length: 20_000 }, (_, at) => [25400 + at, 10] as const) : spread(who, 300))), 45400],
    ['where all buy daily', shopOf(40, () => Array.from({ length: 400 }, (_, at) => [45000 + at, 10] as const)), 45399],
    ['asked before it opened', shopOf(200, (who) => spread(who, 1000)), 40000],
    ['asked at no time', shopOf(200, (who) => spread(who, 1000)), NaN],
    ['asked at the end of time', shopOf(200, (who) => spread(who, 1000)), Infinity],
  ])('%s', (_, shop, until) => {
    for (const days of [0, 30, 365, 3650]) expectSound(shop, until, forecast(shop, until, days, { margin: 1 }));
  });

  it('say what is odd about them', () => {
    const codes = (shop: OrderList, until: number, days = 30): string[] => forecast(shop, until, days, { margin: 1 }).warnings.map(({ code }) => code);
    expect(codes(shopOf(19, () => [[45000, 1], [45010, 1]]), 45020)).toEqual(['few-customers']);
    expect(codes(shopOf(100, (who) => [[45000, 1], [45000 + (who < 4 ? 10 : 0), 1]]), 45020)).toEqual(['few-repeaters']);
    expect(codes(shopOf(200, (who) => spread(who, 1000)), 45400)).toContain('constant-spend');
    expect(codes(shopOf(200, (who) => spread(who, 0)), 45400)).toContain('nobody-paid');
    expect(codes(shopOf(200, (who) => spread(who, 10 + who)), 45100, 3000)).toEqual(expect.arrayContaining(['season-unknown', 'horizon-beyond-history']));
    expect(codes(shopOf(200, (who) => spread(who, 10 + who)), 45400, 1e5)).toContain('horizon-cut');
    expect(codes(shopOf(60, (who) => Array.from({ length: 12 }, (_, at) => [45000 + who + at * 30, 500 + who] as const)), 45395)).toContain('regular-gaps');
    expect(codes(shopOf(60, (who) => Array.from({ length: 12 }, (_, at) => [45000 + who + at * 30, 500 + who] as const)), 45395)).not.toContain('models-beaten');
  });
});
