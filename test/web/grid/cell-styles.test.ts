import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { expect, test } from 'vitest';
import { BODY_FONT, cellStyle } from '../../../src/web/grid/cell-styles.ts';
import { StyleBook } from '../../../src/web/grid/style-book.ts';
import { aLook } from './a-look.ts';

test('a look that says nothing leaves the body style as it is', () => {
  expect(cellStyle(aLook())).toEqual({});
  expect(cellStyle(aLook({ format: 'General' }))).toEqual({});
});

test('font, colours, format, place and lines are taken over', () => {
  const look = aLook({ font: { name: 'Meiryo', size: 9, bold: true, underline: true, color: '#1F2A44' }, fill: '#FAF8F4', format: '¥#,##0', align: 'right', vertical: 'center', wrap: true, borders: { bottom: '#D9D5CC' } });
  expect(cellStyle(look)).toEqual({
    ff: `Meiryo, ${BODY_FONT.family}`, fs: 9, bl: BooleanNumber.TRUE, ul: { s: BooleanNumber.TRUE }, cl: { rgb: '#1F2A44' }, bg: { rgb: '#FAF8F4' },
    n: { pattern: '¥#,##0' }, ht: HorizontalAlign.RIGHT, vt: VerticalAlign.MIDDLE, tb: WrapStrategy.WRAP, bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: '#D9D5CC' } } },
  });
});

test('a look keeps its name, wherever it stands in the next list', () => {
  const book = new StyleBook();
  const [bold, red] = [aLook({ font: { bold: true } }), aLook({ font: { color: '#C2452D' } })];
  expect(Object.keys(book.turnTo([bold, red]))).toEqual(['0', '1']);
  expect(book.ids).toEqual(['0', '1']);
  const added = book.turnTo([aLook({ fill: '#FFFFFF' }), red, bold]);
  expect(added).toEqual({ 2: { bg: { rgb: '#FFFFFF' } } });
  expect(book.ids).toEqual(['2', '1', '0']);
});
