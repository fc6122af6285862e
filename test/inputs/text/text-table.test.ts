import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberColumns } from '../../../src/inputs/text/number-columns.ts';
import { textTable } from '../../../src/inputs/text/text-table.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('columns that may become numbers', () => {
  it('hold nothing but plain numbers, and name nothing', () => {
    const header = ['注文番号', '電話番号', '郵便番号', '金額', '数量', '割合', '品番', '備考', 'customer_id'];
    expect(numberColumns(header, [['12', '312345678', '1000001', '1080', '2', '0.5', '7', 'x', '9'], ['13', '', '', '-540', '', '1.25', '8', '', '10']])).toEqual([3, 4, 5]);
  });

  it.each(['0012', '1,080', '¥100', '1234567890', '1.50', '+1', ' 1', '1e5', '-0', '１'])('never hold %s', (text) => {
    expect(numberColumns(['金額'], [['1'], [text]])).toEqual([]);
  });

  it('are not those without a value', () => {
    expect(numberColumns(['金額'], [[''], ['']])).toEqual([]);
  });

  it('lose nothing: text → number → text is the same', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.integer().map(String), fc.double({ noNaN: true }).map(String), fc.string({ maxLength: 5 })), { minLength: 1 }), (values) => {
      if (numberColumns(['金額'], values.map((value) => [value])).length === 0) return;
      for (const value of values) expect(value === '' || String(Number(value)) === value).toBe(true);
    }));
  });
});

describe('a text file as a table', () => {
  it('has its encoding, its delimiter, and rows of one length', () => {
    expect(textTable(bytes('注文番号\t金額\n0012\t1080\n0013\n\n'))).toEqual({ encoding: 'utf-8', rows: [['注文番号', '金額'], ['0012', 1080], ['0013', null]], numberColumns: [1] });
  });

  it('reads Shift_JIS', () => {
    expect(textTable(new Uint8Array([0x93, 0xfa, 0x95, 0x74, 0x2c, 0x61, 0x0d, 0x0a, 0x78, 0x2c, 0x79]))).toMatchObject({ encoding: 'cp932', rows: [['日付', 'a'], ['x', 'y']] });
  });

  it('is refused when it is no text, empty, or longer than a sheet', () => {
    expect(textTable(new Uint8Array([0, 1, 2]))).toBe('binary');
    expect(textTable(bytes('\n\n'))).toBe('empty');
    expect(textTable(bytes('a\n1\n2\n3\n'), 3)).toBe('file-too-long');
  });
});
