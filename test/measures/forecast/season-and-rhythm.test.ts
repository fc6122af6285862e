import { describe, expect, it } from 'vitest';
import { hiatusCut } from '../../../src/measures/forecast/hiatus.ts';
import { purchasesOf } from '../../../src/measures/forecast/purchases.ts';
import { gapVariation, isRegular } from '../../../src/measures/forecast/regularity.ts';
import { busyMonths, monthsMet } from '../../../src/measures/forecast/season.ts';
import { serialOf } from '../../../src/shared/day.ts';
import { exponential, seeded } from './chance.ts';

const day = (year: number, month: number, on: number): number => serialOf(year, month, on) as number;

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
    expect(hiatusCut(every((who) => who + 1), 1e5)).toBeCloseTo(180, -1);
  });
});
