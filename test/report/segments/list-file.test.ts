import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList } from './read-list.ts';
import { listFile } from '../../../src/report/segments/list-file.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('shift_jis').decode(bytes);

describe('a list as a file', () => {
  it('holds what it is given, in UTF-8 with its mark', () => {
    const { bytes, missing } = listFile([['顧客ID', 'お名前'], ['C0000001', '髙﨑 "花子", 様']], 'utf-8', decode);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('顧客ID,お名前\r\nC0000001,"髙﨑 ""花子"", 様"\r\n');
    expect(missing).toEqual([]);
  });

  it('is CP932 for tools of Japan, and says which letters it lacks', () => {
    const { bytes, missing } = listFile([['髙﨑①', '𠮷野🍵']], 'cp932', decode);
    expect(decode(bytes)).toBe('髙﨑①,〓野〓\r\n');
    expect(missing).toEqual(['𠮷', '🍵']);
  });

  it.each(['=1+1', '=HYPERLINK("http://example.com")', '@SUM(A1)', '+1+1', '-2+3', '\t=1'])('takes %j for a text, not for a formula', (text) => {
    expect(readList(listFile([[text]], 'utf-8', decode).bytes)).toEqual([[`'${text}`]]);
  });

  it.each(['+81 3-0000-0001', '-', '03-0000-0001', 'a=b', '佐藤 花子'])('leaves %j as it is', (text) => {
    expect(readList(listFile([[text]], 'utf-8', decode).bytes)).toEqual([[text]]);
  });

  it('is read back cell by cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('あ', 'a', ',', '"', '\n', ' ', '1') });
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readList(listFile(rows, 'utf-8', decode).bytes)).toEqual(rows);
    }));
  });
});
