import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stitch } from '../../../src/inputs/text/stitch.ts';
import { stitchColumn } from '../../../src/inputs/stitched.ts';
import { speaker } from '../../../src/text/say.ts';

const text = (file: string, ...lines: string[]): { file: string; records: string[][] } => ({ file, records: lines.map((line) => line.split(',')) });

describe('files of one header', () => {
  it('become one table, each row with its file', () => {
    expect(stitch([text('a.txt', 'x,y', '1,2', '3'), text('b.txt', 'x, y ', '5,6,7')], 'file', 100)).toEqual([
      { files: ['a.txt', 'b.txt'], records: [['x', 'y', '', 'file'], ['1', '2', '', 'a.txt'], ['3', '', '', 'a.txt'], ['5', '6', '7', 'b.txt']] },
    ]);
  });

  it('stay apart from files of another, and from such as begin with a title', () => {
    const texts = [text('a', 'x,y', '1,2'), text('b', 'x,z', '1,2'), text('c', '売上一覧', 'x,y'), text('d', '売上一覧', 'p,q'), text('e', 'x,y', '3,4')];
    expect(stitch(texts, 'file', 100).map(({ files }) => files)).toEqual([['a', 'e'], ['b'], ['c'], ['d']]);
  });

  it('keep their names apart', () => {
    expect(stitch([text('a', 'x,y', '1,2'), text('a', 'x,y', '1,2')], 'file', 100)[0]?.records.map((row) => row.at(-1))).toEqual(['file', 'a', 'a (2)']);
  });

  it('lose no row, tear no file and never outgrow a sheet', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 20 }), fc.integer({ min: 13, max: 30 }), (lengths, longest) => {
      const texts = lengths.map((length, at) => text(`f${at}`, 'x,y', ...Array.from({ length }, (_, row) => `${at},${row}`)));
      const sheets = stitch(texts, 'file', longest);
      expect(sheets.every(({ records }) => records.length <= longest)).toBe(true);
      expect(sheets.flatMap(({ files }) => files).sort()).toEqual(texts.map(({ file }) => file).sort());
      const rows = sheets.flatMap(({ records }) => records.slice(1).map(([x, y]) => `${x ?? ''},${y ?? ''}`));
      expect(rows.sort()).toEqual(texts.flatMap(({ records }) => records.slice(1).map((row) => row.join(','))).sort());
    }));
  });

  it('have a column that is known again, in either language', () => {
    for (const language of ['ja', 'en'] as const) expect(stitchColumn(['注文番号', speaker(language)('imports.source-file')])).toBe(1);
    expect(stitchColumn(['注文番号', 'ファイル'])).toBe(-1);
  });
});
