import { CellValueType } from '@univerjs/core';
import { expect, test } from 'vitest';
import { typedValue } from '../../../src/web/grid/typed-value.ts';

const text = (v: string) => ({ v, t: CellValueType.STRING });
const number = (v: number) => ({ v, t: CellValueType.NUMBER });

test('numbers are numbers, however they are written', () => {
  expect(['12', '1,200', '-3.5', '50%', '0', '0.5'].map((typed) => typedValue(typed, undefined))).toEqual([12, 1200, -3.5, 0.5, 0, 0.5].map(number));
});

test('codes that begin with 0 and numbers longer than a number can hold stay texts', () => {
  expect(['0123', '09012345678', '1234567890123456'].map((typed) => typedValue(typed, undefined))).toEqual(['0123', '09012345678', '1234567890123456'].map(text));
});

test('a day becomes a day only where it then looks like one', () => {
  expect(typedValue('2026/3/1', 'yyyy/m/d')).toEqual(number(46_082));
  expect(typedValue('2026/3/1', undefined)).toEqual(text('2026/3/1'));
  expect(typedValue('2026/3/1', '¥#,##0')).toEqual(text('2026/3/1'));
});

test('a cell for texts takes everything as text', () => {
  expect(typedValue('12', '@')).toEqual(text('12'));
});

test('truth values are truth values', () => {
  expect([typedValue('true', undefined), typedValue('FALSE', undefined)]).toEqual([{ v: 1, t: CellValueType.BOOLEAN }, { v: 0, t: CellValueType.BOOLEAN }]);
});

test('everything else is text', () => {
  expect(typedValue('佐藤 花子', undefined)).toEqual(text('佐藤 花子'));
});
