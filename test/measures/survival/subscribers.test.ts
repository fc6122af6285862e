import { describe, expect, it } from 'vitest';
import { subscribersOf, type Subscribers } from '../../../src/measures/survival/subscribers.ts';
import { randomStream } from '../../../src/sample/random-stream.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { aLedger, type APerson } from '../journey/a-ledger.ts';
import { chanceAfter, type Leaving } from './a-table-of-lives.ts';

const START = 45_000;
const CYCLE = 30;
const withTerm = (minimumDeliveries: number): Settings => ({ ...defaultSettings, subscription: { minimumDeliveries } });
const subscribed = (start: number, deliveries: number, end?: number): APerson => ({
  subscriptions: [end === undefined ? { start } : { start, end }], purchases: Array.from({ length: deliveries }, (_, at) => ({ day: start + at * CYCLE, subscription: true, amount: 2000 })),
});
const shop = (asOf: number, ...people: readonly APerson[]): Subscribers => subscribersOf(aLedger({ purchases: [START - 1] }, ...people), defaultSettings, asOf);

/** A young shop that grows by the day, day by day: subscribers are delivered to each cycle and leave by these chances some days after a delivery. */
function growingShop(seed: number, people: number, leaving: Leaving, days: number): readonly APerson[] {
  const random = randomStream(seed, 'growing');
  return Array.from({ length: people }, (): APerson => {
    const start = START + Math.floor(days * Math.sqrt(random.unit()));
    const purchases = [];
    for (let n = 1, day = start; day <= START + days; n++, day += CYCLE) {
      purchases.push({ day, subscription: true });
      const end = day + random.between(3, CYCLE - 2);
      if (random.chance(chanceAfter(leaving, n))) return { subscriptions: end <= START + days ? [{ start, end }] : [{ start }], purchases };
    }
    return { subscriptions: [{ start }], purchases };
  });
}

describe('subscribers', () => {
  it('are none in a shop without subscriptions', () => {
    const none = subscribersOf(aLedger({ purchases: [START] }, {}), defaultSettings, START + 100);
    expect(none).toMatchObject({ people: 0, active: 0, started: 0, left: 0, staying: [], median: null, cliff: null, riskiest: null, atRiskiest: 0, model: null, cliffCost: null });
    expect(none.scenarios.map(({ change }) => change)).toEqual([null, null, null, null, null, null, null]);
    expect(none.months).toHaveLength(12);
    expect(subscribersOf(aLedger(), defaultSettings, START).people).toBe(0);
  });

  it('of one person are counted, and no share is told', () => {
    expect(shop(START + 300, subscribed(START, 10))).toMatchObject({ people: 1, active: 1, started: 1, left: 0, staying: [], median: null, riskiest: null });
  });

  it('who all left show when half had gone', () => {
    const all = shop(START + 800, ...Array.from({ length: 20 }, (_, at) => subscribed(START, 1 + (at % 4), START + (1 + (at % 4)) * CYCLE - 5)));
    expect(all).toMatchObject({ people: 20, active: 0, started: 0, left: 0, median: 2 });
    expect(all.staying.map(({ share }) => share)).toEqual([1, 0.75, 0.5, 0.25]);
    expect(Array.from(all.risks.atRisk)).toEqual([20, 20, 15, 10, 5]);
    expect(Array.from(all.risks.left)).toEqual([0, 5, 5, 5, 5]);
  });

  it('who all stay have no median, no riskiest delivery, no cliff and no model', () => {
    const all = shop(START + 300, ...Array.from({ length: 50 }, () => subscribed(START, 11)));
    expect(all).toMatchObject({ active: 50, median: null, riskiest: null, atRiskiest: 0, model: null });
    expect(all.cliff?.found).toBe(false);
    expect(all.staying.map(({ share, low }) => [share, low])).toEqual(Array.from({ length: 10 }, () => [1, null]));
  });

  it('with an end before or on the start left before any delivery, unless one was made that day', () => {
    const all = shop(START + 300, { subscriptions: [{ start: START + 50, end: START + 20 }] }, { subscriptions: [{ start: START + 50, end: START + 50 }] }, { subscriptions: [{ start: START + 50, end: START + 50 }], purchases: [{ day: START + 50, subscription: true }] });
    expect([Array.from(all.risks.atRisk), Array.from(all.risks.left)]).toEqual([[3, 1], [2, 1]]);
  });

  it('with two subscriptions at once count once everywhere', () => {
    const two: APerson = { subscriptions: [{ start: START, end: START + 100 }, { start: START + 10 }], purchases: [0, 10, 30, 40, 60, 70].map((at) => ({ day: START + at, subscription: true })) };
    const all = shop(START + 120, two);
    expect(all).toMatchObject({ people: 1, active: 1, started: 1, left: 0 });
    expect(Array.from(all.lives.received)).toEqual([3]);
    expect(all.months.map(({ started, left, active }) => started + left + active).reduce((sum, each) => sum + each, 0)).toBe(1 + 5);
  });

  it('come and go by month: who was there before, and came, and did not leave, is there after', () => {
    const people = growingShop(3, 300, [0, 0.2], 900);
    const { months, active, left, started } = shop(START + 900, ...people);
    months.slice(1).forEach((month, at) => expect(month.active).toBe((months[at]?.active ?? NaN) + month.started - month.left));
    expect(months.at(-1)?.active).toBe(active);
    const within = (days: readonly (number | undefined)[]): number => days.filter((day) => day !== undefined && day > START + 900 - 365).length;
    expect([started, left]).toEqual([within(people.map(({ subscriptions }) => subscriptions?.[0]?.start)), within(people.map(({ subscriptions }) => subscriptions?.[0]?.end))]);
  });

  it('who stand at the riskiest delivery are counted, and those who come to it next', () => {
    const gone = Array.from({ length: 40 }, (_, at) => subscribed(START, at < 20 ? 3 : 9, at < 20 ? START + 75 : undefined));
    const all = shop(START + 260, ...gone, subscribed(START + 180, 3), subscribed(START + 181, 3), subscribed(START + 210, 2), subscribed(START + 255, 1));
    expect(all).toMatchObject({ riskiest: 3, atRiskiest: 2, beforeRiskiest: 1 });
    expect(all.cliff).toMatchObject({ delivery: 3, found: true });
  });
});

describe('the shares of a young shop that grows', () => {
  const leaving: Leaving = [0, 0.08, 0.06, 0.35, 0.1];
  const shops = Array.from({ length: 60 }, (_, seed) => growingShop(seed, 250, leaving, 270));

  it('are the true ones: they lean to neither side, as they would if everybody still there counted as staying', () => {
    const [sum, plain] = [Array.from({ length: 6 }, () => [0, 0]), Array.from({ length: 6 }, () => [0, 0])];
    for (const people of shops) {
      const { risks, lives } = shop(START + 270, ...people);
      for (let n = 1; n <= 5; n++) {
        sum[n]![0]! += risks.atRisk[n] ?? 0;
        sum[n]![1]! += risks.left[n] ?? 0;
        lives.received.forEach((received, life) => {
          if (received >= n) plain[n]![0]!++;
          if (received === n && (lives.endDay[life] ?? 0) <= START + 270) plain[n]![1]!++;
        });
      }
    }
    for (let n = 1; n <= 5; n++) {
      const [truth, [people = NaN, left = NaN] = [], [all = NaN, gone = NaN] = []] = [chanceAfter(leaving, n), sum[n], plain[n]];
      const error = Math.sqrt((truth * (1 - truth)) / people);
      expect(Math.abs(left / people - truth)).toBeLessThan(3.5 * error);
      expect(gone / all).toBeLessThan(left / people);
      if (n <= 3) expect(gone / all).toBeLessThan(truth - 2 * error);
    }
  });

  it('show a planted cliff with and without being told of the term', () => {
    const share = (cliffs: readonly Subscribers['cliff'][]): number => cliffs.filter((cliff) => cliff?.found === true && cliff.delivery === 3).length / shops.length;
    const told = shops.map((people) => subscribersOf(aLedger({ purchases: [START - 1] }, ...people), withTerm(3), START + 270).cliff);
    const untold = shops.map((people) => shop(START + 270, ...people).cliff);
    expect(share(told)).toBeGreaterThanOrEqual(0.85);
    expect(share(untold)).toBeGreaterThanOrEqual(0.75);
    expect(share(told)).toBeGreaterThanOrEqual(share(untold));
  });

  it('cost at the cliff what the deliveries without it would bring more', () => {
    const { cliff, cliffCost, scenarios } = subscribersOf(aLedger({ purchases: [START - 1] }, ...(shops[0] ?? [])), withTerm(3), START + 270);
    const softer = scenarios.find(({ code }) => code === 'softer')?.change;
    expect(softer?.lost).toBe(0);
    expect(cliffCost?.deliveries).toBeCloseTo(2 * (softer?.gained ?? NaN), 9);
    expect((cliffCost?.low ?? NaN) * (cliff?.difference ?? NaN)).toBeCloseTo(cliff?.low ?? NaN, 12);
    expect(cliffCost?.people).toBeGreaterThan(0);
    expect(scenarios.find(({ code }) => code === 'sooner')?.change?.gained).toBeLessThan(1e-9);
  });
});
