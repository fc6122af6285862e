import { expect, test } from 'vitest';
import { pastedRows } from '../../../src/web/grid/pasted-rows.ts';

test('tabs part columns, line breaks part rows', () => {
  expect(pastedRows('a\tb\r\n1\t2\r\n')).toEqual([['a', 'b'], ['1', '2']]);
  expect(pastedRows('a\nb')).toEqual([['a'], ['b']]);
});

test('one value is one cell', () => {
  expect(pastedRows('あ い')).toEqual([['あ い']]);
});

test('quotes hold tabs, line breaks and quotes together', () => {
  expect(pastedRows('"い\nう"\t"5""キャップ"\nx')).toEqual([['い\nう', '5"キャップ'], ['x']]);
});

test('a quote within a text is a letter', () => {
  expect(pastedRows('5"キャップ\t"x" y')).toEqual([['5"キャップ', '"x" y']]);
});

test('empty cells keep their place', () => {
  expect(pastedRows('a\t\tc\n\t\t\n')).toEqual([['a', '', 'c'], ['', '', '']]);
  expect(pastedRows('a\t')).toEqual([['a', '']]);
});
