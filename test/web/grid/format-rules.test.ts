import { expect, test } from 'vitest';
import { formatRule } from '../../../src/web/grid/format-rules.ts';

const AREA = { row: 6, column: 1, lastRow: 17, lastColumn: 3 };
const RANGE = { startRow: 6, startColumn: 1, endRow: 17, endColumn: 3 };

test('a scale runs from the smallest to the largest value, past the middle where there is one', () => {
  expect(formatRule({ kind: 'scale', areas: [AREA], low: '#FAF8F4', middle: null, high: '#2F5D8A' }, 'r', false)).toEqual({
    cfId: 'r', ranges: [RANGE], stopIfTrue: false,
    rule: { type: 'colorScale', config: [{ index: 0, color: '#FAF8F4', value: { type: 'min' } }, { index: 1, color: '#2F5D8A', value: { type: 'max' } }] },
  });
  expect(formatRule({ kind: 'scale', areas: [AREA], low: '#FAF8F4', middle: '#FFFFFF', high: '#2F5D8A' }, 'r', false).rule).toMatchObject({ config: [{ index: 0 }, { index: 1, color: '#FFFFFF', value: { type: 'percentile', value: 50 } }, { index: 2 }] });
});

test('a bar begins at zero', () => {
  expect(formatRule({ kind: 'bar', areas: [AREA], color: '#C9962B' }, 'r', false).rule).toMatchObject({ type: 'dataBar', config: { min: { type: 'num', value: 0 }, max: { type: 'max' }, positiveColor: '#C9962B' } });
});

test('a bar is paler where the library will turn it round', () => {
  expect(formatRule({ kind: 'bar', areas: [AREA], color: '#C9962B' }, 'r', true).rule).toMatchObject({ config: { positiveColor: '#e4cb95' } });
});

test('a text has its own colours', () => {
  expect(formatRule({ kind: 'equals', areas: [AREA, AREA], text: '休眠', fill: '#E3E6EC', color: null }, 'r', false)).toMatchObject({
    ranges: [RANGE, RANGE], rule: { type: 'highlightCell', subType: 'text', operator: 'equal', value: '休眠', style: { bg: { rgb: '#E3E6EC' } } },
  });
});
