import { describe, expect, it } from 'vitest';
import { formulaText } from '../../../src/hosts/sheet/formula-text.ts';
import type { Locations } from '../../../src/hosts/sheet/locations.ts';

const locations: Locations = new Map([['settings', { name: "花子's 設定", origin: { row: 0, column: 0 } }]]);

describe('a formula of the plan', () => {
  it('stands in each row with that row’s number and the one above', () => {
    expect(formulaText('IF($A{row}="",0,N($B{above})+1)', 9, locations)).toBe('IF($A10="",0,N($B9)+1)');
  });

  it('names sheets as they are called in this workbook, quoted', () => {
    expect(formulaText('{settings}!$B$7', 0, locations)).toBe("'花子''s 設定'!$B$7");
  });

  it('shows what Excel shows where a sheet is gone, and is no damage to the file', () => {
    expect(formulaText('SUM({input.orders}!$A:$A)', 0, locations)).toBe('SUM(#REF!$A:$A)');
  });

  it('leaves lists of texts and numbers alone', () => {
    expect(formulaText('SEARCH({"row","a"},A1)+SUM({1,2})', 0, locations)).toBe('SEARCH({"row","a"},A1)+SUM({1,2})');
  });
});
