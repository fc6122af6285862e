import { expect, test } from 'vitest';
import { columnPixels, pointPixels } from '../../../src/web/grid/pixels.ts';

test('a column is as wide as Excel draws it', () => {
  expect([8.38, 10, 0, 255].map(columnPixels)).toEqual([72, 85, 5, 2045]);
});

test('a row is a third higher in pixels than in points', () => {
  expect([15, 18.75, 30].map(pointPixels)).toEqual([20, 25, 40]);
});
