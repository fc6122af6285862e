import { CommandType } from '@univerjs/core';
import { expect, test } from 'vitest';
import { kindOf } from '../../../src/web/grid/allowed-commands.ts';

const command = (id: string) => kindOf(id, CommandType.COMMAND);
const mutation = (id: string) => kindOf(id, CommandType.MUTATION);

test('scrolling, selecting and column widths are for looking', () => {
  expect(['sheet.command.scroll-view', 'sheet.command.select-range', 'sheet.command.delta-column-width', 'doc.command.insert-text'].map(command)).toEqual(Array(4).fill('looking'));
});

test('writing, clearing, filling and undoing are typing', () => {
  expect(['sheet.command.set-range-values', 'sheet.command.clear-selection-content', 'sheet.command.auto-fill', 'univer.command.undo'].map(command)).toEqual(Array(4).fill('typing'));
});

test('formats, rows, sheets and names are refused, and so is whatever we do not know', () => {
  const ids = ['sheet.command.set-range-bold', 'sheet.command.insert-row', 'sheet.command.set-worksheet-name', 'sheet.command.insert-sheet', 'sheet.command.move-cols', 'sheet.command.something-new'];
  expect(ids.map(command)).toEqual(ids.map(() => 'refused'));
  expect(['sheet.mutation.insert-row', 'sheet.mutation.set.numfmt', 'sheet.mutation.remove-sheet', 'formula.mutation.set-defined-name'].map(mutation)).toEqual(Array(4).fill('refused'));
});

test('calculating changes nothing but results', () => {
  expect(['formula.mutation.set-formula-calculation-start', 'sheet.mutation.set-range-values'].map(mutation)).toEqual(['looking', 'looking']);
});

test('doors to what we do not offer stay shut', () => {
  expect([kindOf('sheet.operation.rename-sheet', CommandType.OPERATION), kindOf('sidebar.operation.defined-name', CommandType.OPERATION), kindOf('sheet.operation.set-selections', CommandType.OPERATION)]).toEqual(['refused', 'refused', 'looking']);
});
