import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arm } from '../../../src/measures/arm.ts';
import { chanceBetter } from '../../../src/measures/campaign/chance-better.ts';
import { campaignLift } from '../../../src/measures/campaign/lift.ts';
import { campaignVerdict } from '../../../src/measures/campaign/verdict.ts';
import { wilsonInterval } from '../../../src/measures/wilson.ts';
import { textOf, whyNot } from '../rfm/public-data.ts';

const FILE = 'expected/ltv_references.json';
const missing = whyNot(FILE);

interface Reference { readonly treated_conv: number; readonly treated_n: number; readonly holdout_conv: number; readonly holdout_n: number; readonly diff: number; readonly newcombe95: readonly [number, number]; readonly p_better_beta11: number }

const arm = (buyers: number, people: number): Arm => ({ people, buyers });
const arms = fc.integer({ min: 1, max: 400 }).chain((people) => fc.nat(people).map((buyers) => arm(buyers, people)));
const IMPOSSIBLE = [arm(5, 4), arm(-1, 4), arm(0.5, 4), arm(NaN, 4), arm(1, Infinity)];

describe('the lift of a campaign', () => {
  it('is Newcombe’s of 1998 for 56 of 70 against 48 of 80', () => {
    const lift = campaignLift(arm(56, 70), arm(48, 80));
    expect(lift?.difference).toBeCloseTo(0.2, 12);
    expect([lift?.low.toFixed(4), lift?.high.toFixed(4)]).toEqual(['0.0524', '0.3339']);
  });

  it('is null without people, and refuses what is no count', () => {
    expect(campaignLift(arm(0, 0), arm(4, 8))).toBeNull();
    for (const wrong of IMPOSSIBLE) {
      expect(() => campaignLift(wrong, arm(1, 2))).toThrow(RangeError);
      expect(() => chanceBetter(arm(1, 2), wrong)).toThrow(RangeError);
    }
  });

  it('lies inside its interval, from −1 to 1, and turns over with the groups', () => {
    fc.assert(fc.property(arms, arms, (treated, holdout) => {
      const [there, back] = [campaignLift(treated, holdout), campaignLift(holdout, treated)];
      if (there === null || back === null) throw new Error('no lift');
      expect(there.low).toBeGreaterThanOrEqual(-1);
      expect(there.high).toBeLessThanOrEqual(1);
      expect(there.low).toBeLessThanOrEqual(there.difference);
      expect(there.high).toBeGreaterThanOrEqual(there.difference);
      expect(back.low).toBeCloseTo(-there.high, 12);
    }));
  });

  it('keeps its difference and narrows when everybody comes twice', () => {
    fc.assert(fc.property(arms, arms, (treated, holdout) => {
      const once = campaignLift(treated, holdout);
      const twice = campaignLift(arm(2 * treated.buyers, 2 * treated.people), arm(2 * holdout.buyers, 2 * holdout.people));
      expect(twice?.difference).toBe(once?.difference);
      expect((twice?.high ?? NaN) - (twice?.low ?? NaN)).toBeLessThan((once?.high ?? NaN) - (once?.low ?? NaN));
    }));
  });

  it('holds the truth about as often as it says, of 100 a group', () => {
    const chanceOf = (people: number, share: number): number[] => {
      const chances = [(1 - share) ** people];
      for (let buyers = 1; buyers <= people; buyers++) chances.push(((chances[buyers - 1] ?? 0) * (people - buyers + 1) * share) / (buyers * (1 - share)));
      return chances;
    };
    const [treated, holdout] = [chanceOf(100, 0.05), chanceOf(100, 0.05)];
    let covered = 0;
    treated.forEach((one, buyers) => holdout.forEach((other, others) => {
      const lift = campaignLift(arm(buyers, 100), arm(others, 100));
      if (lift !== null && lift.low <= 0 && lift.high >= 0) covered += one * other;
    }));
    expect(covered).toBeCloseTo(0.9635545, 6);
  });

  it('stands on Wilson’s interval of each share', () => {
    expect(wilsonInterval(arm(0, 10)).low).toBe(0);
    expect(wilsonInterval(arm(10, 10)).high).toBe(1);
    expect(wilsonInterval(arm(0, 0))).toEqual({ low: NaN, high: NaN });
    const { low, high } = wilsonInterval(arm(81, 263));
    // Newcombe (1998), table I: 81 of 263.
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662']);
  });
});

describe('the chance that a campaign is better', () => {
  it('is a half for two groups alike, and the rest the other way round', () => {
    expect(chanceBetter(arm(0, 0), arm(0, 0))).toBeCloseTo(0.5, 14);
    expect(chanceBetter(arm(0, 50), arm(0, 50))).toBeCloseTo(0.5, 12);
    fc.assert(fc.property(arms, arms, (treated, holdout) => {
      const chance = chanceBetter(treated, holdout);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(chance + chanceBetter(holdout, treated)).toBeCloseTo(1, 10);
    }));
  });

  it('never falls when one more of the treated buys', () => {
    fc.assert(fc.property(arms, arms, ({ people, buyers }, holdout) => {
      fc.pre(buyers < people);
      expect(chanceBetter(arm(buyers + 1, people), holdout)).toBeGreaterThanOrEqual(chanceBetter(arm(buyers, people), holdout) - 1e-12);
    }));
  });

  it('is as exact and quick for a million people', () => {
    const from = performance.now();
    expect(chanceBetter(arm(500_000, 1_000_000), arm(500_000, 1_000_000))).toBeCloseTo(0.5, 7);
    // Normal: .0005 apart, a standard error of √(2 · .25 / 10⁶).
    expect(chanceBetter(arm(500_500, 1_000_000), arm(500_000, 1_000_000))).toBeCloseTo(0.76025, 4);
    expect(performance.now() - from).toBeLessThan(1000);
  });
});

describe('the verdict', () => {
  it.each([
    [arm(56, 70), arm(48, 80), 'worked'],
    [arm(48, 80), arm(56, 70), 'worse'],
    [arm(30, 1000), arm(20, 1000), 'not-shown'],
    [arm(8, 100), arm(3, 100), 'not-shown'],
    [arm(0, 50), arm(0, 50), 'too-few'],
    [arm(1, 30), arm(2, 300), 'too-few'],
    [arm(5, 20), arm(0, 20), 'worked'],
    [arm(0, 0), arm(5, 20), 'too-few'],
  ] as const)('of %o against %o: %s', (treated, holdout, verdict) => {
    expect(campaignVerdict(treated, holdout)).toBe(verdict);
  });

  it('turns over with the groups', () => {
    const opposite = { worked: 'worse', worse: 'worked', 'not-shown': 'not-shown', 'too-few': 'too-few' } as const;
    fc.assert(fc.property(arms, arms, (treated, holdout) => {
      expect(campaignVerdict(holdout, treated)).toBe(opposite[campaignVerdict(treated, holdout)]);
    }));
  });
});

describe.skipIf(missing !== null)(`campaigns against the reference (${missing ?? 'present'})`, () => {
  const references = missing === null ? (JSON.parse(textOf(FILE)) as { readonly lift: { readonly reference: readonly Reference[] } }).lift.reference : [];

  it.each(references)('$treated_conv of $treated_n against $holdout_conv of $holdout_n', ({ treated_conv, treated_n, holdout_conv, holdout_n, diff, newcombe95: [low, high], p_better_beta11 }) => {
    const [treated, holdout] = [arm(treated_conv, treated_n), arm(holdout_conv, holdout_n)];
    const lift = campaignLift(treated, holdout);
    expect(lift?.difference).toBeCloseTo(diff, 12);
    expect(lift?.low).toBeCloseTo(low, 12);
    expect(lift?.high).toBeCloseTo(high, 12);
    // The reference integrates numerically: it has .4999996 for two groups alike.
    expect(Math.abs(chanceBetter(treated, holdout) - p_better_beta11)).toBeLessThan(1e-6);
  });
});
