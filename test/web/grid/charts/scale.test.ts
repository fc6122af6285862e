import { expect, test } from 'vitest';
import { niceScale, position } from '../../../../src/web/grid/charts/scale.ts';

test('ticks are round numbers from zero on', () => {
  expect(niceScale([3, 17], 5)).toEqual({ min: 0, max: 20, ticks: [0, 5, 10, 15, 20] });
  expect(niceScale([1_170_000], 7).ticks).toEqual([0, 200_000, 400_000, 600_000, 800_000, 1_000_000, 1_200_000]);
  expect(niceScale([0.24], 5).ticks).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25]);
});

test('negative values have room below zero', () => {
  expect(niceScale([-30, 50], 4)).toEqual({ min: -40, max: 60, ticks: [-40, -20, 0, 20, 40, 60] });
});

test('nothing to show still has an axis', () => {
  const scale = niceScale([], 4);
  expect(scale.max).toBeGreaterThan(scale.min);
});

test('a value lies where its share of the axis is', () => {
  expect(position({ min: 0, max: 20, ticks: [] }, 5, 100, 0)).toBe(75);
});
