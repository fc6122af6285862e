import { describe, expect, it } from 'vitest';
import { futureOf, futureOfStaying, type History } from '../../../src/measures/forecast/expected-orders.ts';
import { forecast } from '../../../src/measures/forecast/forecast.ts';
import { groupsOf } from '../../../src/measures/forecast/groups.ts';
import { historiesOf } from '../../../src/measures/forecast/histories.ts';
import type { LeavingParameters } from '../../../src/measures/forecast/leaving-parameters.ts';
import { fitMbgNbd } from '../../../src/measures/forecast/mbg-nbd.ts';
import { purchasesOf } from '../../../src/measures/forecast/purchases.ts';
import { lifeOf, simulatedShop } from './a-shop.ts';
import { seeded } from './chance.ts';

const mbg: LeavingParameters = { leavesFrom: 'first', r: 0.9, alpha: 50, a: 0.8, b: 2.2 };

describe.each([mbg, { ...mbg, leavesFrom: 'second' } as const, { ...mbg, a: 1 }])('what comes of customers who leave from the $leavesFrom purchase on (a = $a)', (model) => {
  const [T, days, lives] = [200, 150, 60_000];
  const chance = seeded(11);
  const sums = new Map<number, { count: number; expected: number[]; seen: number[] }>();
  for (let life = 0; life < lives; life++) {
    const { times, leftAt } = lifeOf(model, T + days, chance);
    const before = times.filter((time) => time <= T);
    const history: History = { x: before.length, tx: before.at(-1) ?? 0, T };
    const future = futureOf(model, history, days);
    const later = times.length - before.length;
    const one = Math.min(4, history.x);
    const sum = sums.get(one) ?? { count: 0, expected: [0, 0, 0, 0], seen: [0, 0, 0, 0] };
    [future.alive, future.chance, future.orders, future.variance].forEach((each, at) => (sum.expected[at]! += each));
    [leftAt > T ? 1 : 0, later > 0 ? 1 : 0, later, (later - future.orders) ** 2].forEach((each, at) => (sum.seen[at]! += each));
    sum.count++;
    sums.set(one, sum);
  }

  it.each([0, 1, 2, 3, 4])('after %i repeat purchases is as often as predicted', (x) => {
    const { count, expected, seen } = sums.get(x)!;
    // Alive and ordering vary at most by ½ each; orders by their variance; squared errors have heavy tails.
    const error = [0.5 * Math.sqrt(count), 0.5 * Math.sqrt(count), Math.sqrt(expected[3] as number), 0.025 * (expected[3] as number)];
    error.forEach((one, at) => expect(Math.abs((seen[at] as number) - (expected[at] as number)) / one).toBeLessThan(4));
  });
});

it('NBD is where MBG/NBD goes as nobody leaves', () => {
  const history = { x: 3, tx: 90, T: 120 };
  const stays = futureOfStaying({ r: 0.9, alpha: 50 }, history, 300);
  const leaves = futureOf({ ...mbg, a: 1e-9, b: 1000 }, history, 300);
  expect(leaves.orders).toBeCloseTo(stays.orders, 8);
  expect(leaves.chance).toBeCloseTo(stays.chance, 8);
  expect(leaves.variance).toBeCloseTo(stays.variance, 6);
});

it('a fit finds the parameters a large shop was made with', () => {
  const shop = simulatedShop({ ...mbg, alpha: 200 }, 20_000, 600, 1000, 5);
  const { parameters, standardErrors } = fitMbgNbd(groupsOf(historiesOf(purchasesOf(shop, 1000), 1000)), { prior: false });
  ([['r', 0.9], ['alpha', 200], ['a', 0.8], ['b', 2.2]] as const).forEach(([name, truth], at) => {
    expect(Math.abs(Math.log(parameters[name] / truth)) / (standardErrors[at] as number)).toBeLessThan(4);
    expect(standardErrors[at]).toBeLessThan(0.2);
  });
});

it('the 80% ranges of the totals hold the truth about four times of five', () => {
  let [orders, value] = [0, 0];
  const shops = 120;
  for (let seed = 1; seed <= shops; seed++) {
    const shop = simulatedShop(mbg, 300, 300, 600, seed);
    const found = forecast(shop, 399, 200, { margin: 0.4 });
    const known = new Set(shop.customer.filter((_, at) => (shop.day[at] as number) <= 399));
    const later = [...shop.day.keys()].filter((at) => (shop.day[at] as number) > 399 && known.has(shop.customer[at] as number));
    const inside = ({ low, high }: { low: number; high: number }, truth: number): number => (truth >= low && truth <= high ? 1 : 0);
    orders += inside(found.total!.orders, later.length);
    value += inside(found.total!.value, 0.4 * later.reduce((sum, at) => sum + (shop.amount[at] as number), 0));
  }
  for (const held of [orders, value]) {
    expect(held / shops).toBeGreaterThan(0.7);
    expect(held / shops).toBeLessThan(0.93);
  }
});
