import { expect, test } from 'vitest';
import { numberText, seriesColor } from '../../../../src/web/grid/charts/figures.ts';
import { textWidth } from '../../../../src/web/grid/charts/text-width.ts';

test('numbers are written in their Excel format', () => {
  expect([numberText(0.25, '0%'), numberText(1234.5, '¥#,##0'), numberText(46_082, 'yyyy/m'), numberText(3, 'General')]).toEqual(['25%', '¥1,235', '2026/3', '3']);
});

test('a format that only Excel understands leaves the number as it is', () => {
  expect(numberText(3, '[[[')).toBe('3');
});

test('series without a colour take ours in order', () => {
  expect([seriesColor('#123456', 0), seriesColor(null, 0), seriesColor(null, 1)]).toEqual(['#123456', '#2F5D8A', '#C9962B']);
});

test('Japanese letters are as wide as they are high', () => {
  expect([textWidth('月'), textWidth('10月')]).toEqual([12, 25]);
});
