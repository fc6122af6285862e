import { describe, expect, it } from 'vitest';
import { areaOf, areasOf, sheetAreaOf } from '../../../../src/hosts/file/view/sheet-area.ts';

const SHEETS = ['売上', "It's A!", 'Data'];

describe('an area', () => {
  it.each([
    ['B3', [2, 1, 2, 1]], ['$A$1:$C$9', [0, 0, 8, 2]], ['C9:A1', [0, 0, 8, 2]],
    ['B:C', [0, 1, 1_048_575, 2]], ['$2:$3', [1, 0, 2, 16_383]],
  ])('%s is read', (text, [row, column, lastRow, lastColumn]) => {
    expect(areaOf(text)).toEqual({ row, column, lastRow, lastColumn });
  });

  it.each(['', 'x', '税率', '#REF!', 'A1:B2:C3', 'XFE1', 'A0', 'XFE:XFF', '0:1', 'A:1'])('“%s” is none', (text) => {
    expect(areaOf(text)).toBeNull();
  });

  it('stands in a list', () => {
    expect(areasOf(' A1  B2:B3 nonsense ')).toEqual([{ row: 0, column: 0, lastRow: 0, lastColumn: 0 }, { row: 1, column: 1, lastRow: 2, lastColumn: 1 }]);
  });
});

describe('an area of a sheet', () => {
  it.each([
    ['売上!$A$1', '売上'], ["'It''s A!'!A1", "It's A!"], ['data!A1', 'Data'], ["'Data'!$A$1", 'Data'],
  ])('%s is read', (text, sheet) => {
    expect(sheetAreaOf(text, SHEETS)).toEqual({ sheet, area: { row: 0, column: 0, lastRow: 0, lastColumn: 0 } });
  });

  it.each(['A1', '!A1', 'Gone!A1', '#REF!', '売上!#REF!', '[1]売上!A1', "'[Other.xlsx]売上'!A1", '(Data!A1,Data!B2)', 'Data:売上!A1', '税率'])('%s is none', (text) => {
    expect(sheetAreaOf(text, SHEETS)).toBeNull();
  });
});
