import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delimiter } from '../../../src/inputs/text/delimiter.ts';
import { UnclosedQuote, recordsOf } from '../../../src/inputs/text/records.ts';

function read(text: string, delimiter: Delimiter = ',', size = text.length): (readonly string[])[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += Math.max(1, size)) pieces.push(text.slice(at, at + size));
  return [...recordsOf(pieces, delimiter)].flat();
}

/** A writer of our own: every field quoted, quotes doubled. */
function write(records: readonly (readonly string[])[], delimiter: Delimiter, newline: string): string {
  return records.map((fields) => fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(delimiter) + newline).join('');
}

describe('the records of a text', () => {
  it.each([['\n'], ['\r\n'], ['\r']])('end where its lines do: %j', (newline) => {
    expect(read(['a,b', 'c,d'].join(newline))).toEqual([['a', 'b'], ['c', 'd']]);
    expect(read(['a,b', 'c,d', ''].join(newline))).toEqual([['a', 'b'], ['c', 'd']]);
  });

  it('keep delimiters, quotes and line breaks that stand in quotes', () => {
    expect(read('"a,b","c\r\nd"\r\n"5"" pipe",e\r\n')).toEqual([['a,b', 'c\r\nd'], ['5" pipe', 'e']]);
  });

  it('are as long as their lines, ragged or not', () => {
    expect(read('a,b,c\nd\ne,f,g,h\n')).toEqual([['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']]);
  });

  it('count blank lines, so that row numbers are those of the file', () => {
    expect(read('a,b\n\nc,d\n\n')).toEqual([['a', 'b'], [''], ['c', 'd'], ['']]);
  });

  it('take a quote inside a bare field as it stands', () => {
    expect(read('name,size\r\npipe,5" wide\r\nrod,7\r\n')).toEqual([['name', 'size'], ['pipe', '5" wide'], ['rod', '7']]);
    expect(read('pipe 5",1\r\nrod,7\r\n')).toEqual([['pipe 5"', '1'], ['rod', '7']]);
  });

  it('are refused where a quote is never closed, with the record it stands in', () => {
    const unclosed = (text: string, size?: number): number => {
      try {
        read(text, ',', size);
      } catch (error) {
        if (error instanceof UnclosedQuote) return error.record;
      }
      return 0;
    };
    expect(unclosed('a,b\nc,"d\ne,f\ng,h\n')).toBe(2);
    expect(unclosed('"')).toBe(1);
    const long = 'a,b\n'.repeat(300_000);
    expect(unclosed(`${long}c,"d\n`, 100_000)).toBe(300_001);
    expect(unclosed(`a,b\nc,"${long.repeat(5)}`, 500_000)).toBe(2);
  });

  it('come back whatever their fields hold and whatever pieces the text comes in', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '髙', '"', ',', '\t', ';', '\n', '\r', ' ', '𠮷') });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom<Delimiter>(',', '\t', ';'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 30 }),
        (records, delimiter, newline, size) => {
          expect(read(write(records, delimiter, newline), delimiter, size)).toEqual(records);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('come back from a long text read piece by piece', () => {
    const records = Array.from({ length: 40_000 }, (_, at) => [`${at}`, at % 7 === 0 ? 'を"一,\n二"' : 'x'.repeat(at % 90), '']);
    expect(read(write(records, ',', '\r\n'), ',', 333_333)).toEqual(records);
  });
});
