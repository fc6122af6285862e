import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { encodeCsv } from '../../src/sample/encode-csv.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';

describe('CSV text', () => {
  it('quotes delimiters, quotes and line breaks', () => {
    const file = { name: 'a.csv', header: ['x', 'y'], rows: [['1', 'a,"b"'], ['', 'two\nlines']], encoding: 'utf-8', delimiter: ',', newline: '\n', quoted: false } as const;
    expect(encodeCsv({ ...file, header: [...file.header], rows: file.rows.map((row) => [...row]) })).toBe('x,y\n1,"a,""b"""\n,"two\nlines"\n');
  });

  it('is read back as it was by another reader', () => {
    for (const file of sampleShop(1)) {
      const { data, errors } = Papa.parse<string[]>(encodeCsv(file), { delimiter: ',', newline: file.newline, skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(data).toEqual([file.header, ...file.rows]);
    }
  });
});
