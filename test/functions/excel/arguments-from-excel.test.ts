import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../../src/functions/definitions.ts';
import { argumentsFromExcel } from '../../../src/functions/excel/arguments-from-excel.ts';

const SHEET_ROWS = 1_048_576;

describe('what Excel for Windows may hand over as 0', () => {
  it('is a blank where nobody writes 0', () => {
    const [customers, amounts] = argumentsFromExcel(definitionOf('LTV'), [[['C1'], [0]], [[0], [0]]]);
    expect([customers, amounts]).toEqual([[['C1'], [null]], [[0], [0]]]);
  });

  it('is a blank from the last filled cell of a whole column on', () => {
    const column = Array.from({ length: SHEET_ROWS }, (_, at) => [at < 3 ? [10, 0, 9][at] : 0]);
    const [scores] = argumentsFromExcel(definitionOf('NPS'), [column]) as [readonly (readonly unknown[])[]];
    expect([scores.length, scores.slice(0, 4), scores.at(-1)]).toEqual([SHEET_ROWS, [[10], [0], [9], [null]], [null]]);
  });

  it('stays a score in a range of its own', () => {
    expect(argumentsFromExcel(definitionOf('NPS'), [[[10], [0]]])).toEqual([[[10], [0]]]);
  });
});
