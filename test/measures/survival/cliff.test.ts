import { describe, expect, it } from 'vitest';
import { cliffOf, shareOf } from '../../../src/measures/survival/cliff.ts';
import { aTable, simulatedRisks, type Leaving } from './a-table-of-lives.ts';

const SHOPS = 600;
const seeds = Array.from({ length: SHOPS }, (_, seed) => seed);

/** Of all simulated shops, the share in which a cliff is found, and the share in which it is found there. */
function found(people: number, leaving: Leaving, minimum: number, at = -1): { readonly any: number; readonly there: number } {
  let [any, there] = [0, 0];
  for (const seed of seeds) {
    const cliff = cliffOf(simulatedRisks(seed, people, leaving), minimum);
    if (cliff?.found !== true) continue;
    any++;
    if (cliff.delivery === at) there++;
  }
  return { any: any / SHOPS, there: there / SHOPS };
}

/** Shares leaving of shifted-beta-geometric customers: they fall with time, and nothing else. */
const falling = (alpha: number, beta: number): Leaving => [0, ...Array.from({ length: 20 }, (_, n) => alpha / (alpha + beta + n))];

const WITHOUT: readonly (readonly [name: string, leaving: Leaving])[] = [
  ['the same share after each delivery', [0, 0.1]],
  ['the same high share', [0, 0.35]],
  ['shares that fall as in the Regular segment of Fader and Hardie', falling(0.704, 1.182)],
  ['shares that fall steeply at once', [0, 0.5, 0.2, 0.1, 0.05]],
  ['shares that rise', [0, 0.02, 0.04, 0.06, 0.09, 0.12, 0.16, 0.2]],
  ['a minimum term of three, and an even share from its end on', [0, 0.01, 0.01, 0.2]],
];

describe('where there is no cliff', () => {
  it.each(WITHOUT.flatMap(([name, leaving]) => [60, 300, 2000].flatMap((people) => [0, 3].map((minimum) => [name, people, minimum, leaving] as const))))('none is invented in more than one shop of twenty: %s, %d people, minimum %d', (_name, people, minimum, leaving) => {
    expect(found(people, leaving, minimum).any).toBeLessThanOrEqual(0.05);
  });
});

describe('a planted cliff', () => {
  it.each([
    ['after the minimum term of three', 200, [0, 0.02, 0.02, 0.4, 0.08], 3, 3, 0.97],
    ['after the minimum term, in a small shop', 80, [0, 0.02, 0.02, 0.45, 0.08], 3, 3, 0.75],
    ['after four, without being told of a term', 300, [0, 0.08, 0.06, 0.05, 0.4, 0.06, 0.05], 0, 4, 0.97],
    ['after two, among shares that fall', 300, [0, 0.15, 0.5, 0.1, 0.08, 0.06], 0, 2, 0.97],
    ['after six of a big shop, small', 4000, [0, 0.08, 0.07, 0.06, 0.06, 0.06, 0.14, 0.06], 0, 6, 0.97],
  ] as const)('is found, and at its delivery: %s', (_name, people, leaving, minimum, at, least) => {
    const { any, there } = found(people, leaving, minimum, at);
    expect(there).toBeGreaterThanOrEqual(least);
    expect(any - there).toBeLessThanOrEqual(0.01);
  });

  it('has a difference within its interval, and the interval holds the true one in 93 shops of 100', () => {
    let held = 0;
    for (const seed of seeds) {
      const cliff = cliffOf(simulatedRisks(seed, 400, [0, 0.05, 0.05, 0.35, 0.05]), 3);
      if (cliff === null) throw new Error('no cliff to look at');
      expect(cliff.low <= cliff.difference && cliff.difference <= cliff.high).toBe(true);
      expect(cliff.difference).toBeCloseTo(shareOf(cliff.here) - shareOf(cliff.around), 12);
      if (cliff.low <= 0.3 && 0.3 <= cliff.high) held++;
    }
    // Compared with the higher of the two sides, the difference is on the careful side.
    expect(held / SHOPS).toBeGreaterThanOrEqual(0.93);
  });
});

describe('a cliff', () => {
  const table = aTable([100, 0], [100, 4], [96, 4], [92, 46], [46, 4], [42, 4], [9, 0]);

  it('is measured against the side where more left', () => {
    expect(cliffOf(table, 3)).toMatchObject({ delivery: 3, found: true, tried: 1, here: { people: 92, buyers: 46 }, around: { people: 88, buyers: 8 } });
  });

  it('is looked for at the minimum term only; without one at each delivery with enough people after it', () => {
    expect(cliffOf(table, 2)).toMatchObject({ delivery: 2, found: false, tried: 1 });
    expect([cliffOf(table, 0), cliffOf(table, 1)].map((cliff) => [cliff?.delivery, cliff?.tried])).toEqual([[3, 3], [3, 3]]);
  });

  it('costs more evidence the more deliveries are tried', () => {
    const [alone, among] = [cliffOf(table, 3), cliffOf(table, 0)];
    expect((among?.p ?? NaN) / (alone?.p ?? NaN)).toBeCloseTo(3, 9);
  });

  it('is unknown where too few people are watched before, at or after it', () => {
    expect([cliffOf(aTable(), 0), cliffOf(aTable([9, 1], [8, 4]), 0), cliffOf(aTable([50, 0], [50, 4], [40, 20]), 0), cliffOf(table, 5), cliffOf(table, 40)]).toEqual([null, null, null, null, null]);
  });
});
