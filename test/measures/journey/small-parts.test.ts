import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NEVER } from '../../../src/customers/ledger.ts';
import { GapCounts } from '../../../src/measures/journey/gap-counts.ts';
import { groupsOn, launchesOf } from '../../../src/measures/journey/launches.ts';
import { monthsLater } from '../../../src/measures/journey/months-later.ts';
import { OwnGaps } from '../../../src/measures/journey/own-gaps.ts';
import { daysToGrade, gradeAt } from '../../../src/measures/journey/dormancy-grade.ts';
import { subscriptionWait } from '../../../src/measures/journey/subscription-wait.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { serialOf } from '../../../src/shared/day.ts';

it('quantiles are those of type 7 over the sorted gaps', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (gaps, share) => {
    const counts = new GapCounts(50);
    for (const gap of gaps) counts.add(gap);
    const sorted = [...gaps].sort((a, b) => a - b);
    const rank = (sorted.length - 1) * share;
    const low = sorted[Math.floor(rank)] ?? 0;
    expect(counts.quantile(share)).toBeCloseTo(low + ((sorted[Math.ceil(rank)] ?? 0) - low) * (rank % 1), 9);
  }));
  expect(new GapCounts(1).quantile(0.5)).toBeNaN();
});

it('the own gap is the median of three gaps or more', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 200 }), (gaps) => {
    const own = new OwnGaps();
    own.add(9);
    own.clear();
    for (const gap of gaps) own.add(gap);
    const sorted = [...gaps].sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
    expect(own.typical(7)).toBe(gaps.length < 3 ? 0 : Math.max(7, median));
  }));
});

it('the days to a grade are the first on which it is reached, and it never gets better by waiting', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 700 }), { minLength: 3, maxLength: 3 }).map((days) => [...days].sort((a, b) => a - b));
  fc.assert(fc.property(cuts, fc.oneof(fc.constant(0), fc.integer({ min: 14, max: 800 }).map((twice) => twice / 2)), ([a = 0, b = 0, c = 0], ownGap) => {
    const used = { days: [a, b, c], chosen: 'standard', used: 'standard', gaps: 0 } as const;
    const grades = Array.from({ length: 2500 }, (_, days) => gradeAt(days, ownGap, used, defaultSettings.dormancy));
    expect(grades).toEqual([...grades].sort());
    for (const grade of [1, 2, 3]) expect(daysToGrade(grade, ownGap, used, defaultSettings.dormancy)).toBe(grades.findIndex((one) => one >= grade));
  }));
});

it('groups count from the day they are first sold', () => {
  const launches = launchesOf({ groups: ['a', 'b', 'c', 'd'], groupFirstDay: Int32Array.of(9, 5, NEVER, 5), subscriptionsFrom: NEVER });
  expect([4, 5, 8, 9, 99].map((on) => groupsOn(launches, on))).toEqual([0, 2, 2, 3, 3]);
});

it('months later is the same date, or the last of a shorter month', () => {
  expect(monthsLater(serialOf(2025, 1, 31) ?? 0, 1)).toBe(serialOf(2025, 2, 28));
  expect(monthsLater(serialOf(2024, 2, 29) ?? 0, 24)).toBe(serialOf(2026, 2, 28));
  expect(monthsLater(serialOf(2025, 12, 5) ?? 0, 1)).toBe(serialOf(2026, 1, 5));
});

it('the wait for a subscription is 21 days by default', () => {
  expect(subscriptionWait(defaultSettings.guard)).toBe(21);
});
