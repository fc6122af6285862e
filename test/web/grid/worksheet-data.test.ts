import { BooleanNumber } from '@univerjs/core';
import { expect, test } from 'vitest';
import { columnCount, rowCount, worksheetData } from '../../../src/web/grid/worksheet-data.ts';
import { aSheet } from './a-look.ts';

test('widths and heights are pixels', () => {
  const data = worksheetData(aSheet({ defaultWidth: 10, defaultHeight: 15, widths: [{ column: 1, lastColumn: 2, width: 20, hidden: false }, { column: 4, lastColumn: 4, width: 10, hidden: true }] }), 'sheet1');
  expect([data.defaultColumnWidth, data.defaultRowHeight]).toEqual([85, 20]);
  expect(data.columnData).toEqual({ 1: { w: 165 }, 2: { w: 165 }, 4: { w: 85, hd: BooleanNumber.TRUE } });
});

test('a width for all columns to the end of the sheet does not make thousands of them', () => {
  expect(Object.keys(worksheetData(aSheet({ widths: [{ column: 0, lastColumn: 16_383, width: 9, hidden: false }] }), 'sheet1').columnData)).toHaveLength(256);
});

test('the first rows and columns stay where they are', () => {
  expect(worksheetData(aSheet({ freeze: { rows: 6, columns: 0 } }), 'sheet1').freeze).toEqual({ xSplit: 0, ySplit: 6, startRow: 6, startColumn: -1 });
});

test('hidden sheets, tab colours and merged cells are taken over', () => {
  const data = worksheetData(aSheet({ hidden: true, gridlines: false, tabColor: '#2F5D8A', merges: [{ row: 1, column: 0, lastRow: 1, lastColumn: 5 }] }), 'sheet1');
  expect(data).toMatchObject({ hidden: BooleanNumber.TRUE, showGridlines: BooleanNumber.FALSE, tabColor: '#2F5D8A', mergeData: [{ startRow: 1, startColumn: 0, endRow: 1, endColumn: 5 }] });
});

test('there is room below and beside the last cell, and for charts', () => {
  const chart = { kind: 'bars' as const, description: '', title: null, anchor: { row: 190, column: 20, lastRow: 199, lastColumn: 29 }, categories: null, series: [], format: '0', labelEvery: 1 };
  expect([rowCount(aSheet(), 0), columnCount(aSheet(), 0)]).toEqual([1_000, 26]);
  expect([rowCount(aSheet(), 100_001), columnCount(aSheet(), 40)]).toEqual([101_001, 66]);
  expect([rowCount(aSheet({ charts: [chart] }), 10), columnCount(aSheet({ charts: [chart] }), 10)]).toEqual([1_200, 56]);
});
