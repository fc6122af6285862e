import { CellValueType } from '@univerjs/core';
import { expect, test } from 'vitest';
import type { RowView } from '../../../src/hosts/page/sheet-view.ts';
import { cellValue, rowCells } from '../../../src/web/grid/row-cells.ts';

const ROW: RowView = { row: 3, height: null, hidden: false, values: [], looks: [], formulas: [] };

test('texts stay texts, whatever they look like', () => {
  expect(rowCells({ ...ROW, values: ['=1+1', '0123', 'あ'] }, [])).toEqual({
    0: { v: '=1+1', t: CellValueType.STRING }, 1: { v: '0123', t: CellValueType.STRING }, 2: { v: 'あ', t: CellValueType.STRING },
  });
});

test('empty cells are there only for their look', () => {
  expect(rowCells({ ...ROW, values: [null, 5, null], looks: [1, -1, -1, 0] }, ['a', 'b'])).toEqual({ 0: { s: 'b' }, 1: { v: 5, t: CellValueType.NUMBER }, 3: { s: 'a' } });
});

test('a formula stands beside the value it has come to', () => {
  expect(rowCells({ ...ROW, values: [7], formulas: [[0, '=3+4'], [2, '=NPS(A1:A9)']] }, [])).toEqual({ 0: { v: 7, t: CellValueType.NUMBER, f: '=3+4' }, 2: { f: '=NPS(A1:A9)' } });
});

test('values come back as they went in', () => {
  const values = ['あ', '0123', 1.5, 0, true, false, null];
  const cells = rowCells({ ...ROW, values }, []);
  expect(values.map((_, column) => cellValue(cells[column]))).toEqual(values);
});
