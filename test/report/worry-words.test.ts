import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../../src/inputs/sheet-row.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { defaultWorries, wordLists, worryName, WORRY_ROWS, worryWordsFrom } from '../../src/report/worry-words.ts';

const rows = (...cells: readonly (readonly CellValue[])[]): SheetRow[] => cells.map((each, at) => ({ number: at + 1, hidden: false, cells: each }));

describe('the list of worries', () => {
  it('has words for any shop at first, and room for more', () => {
    for (const language of ['ja', 'en'] as const) {
      const list = defaultWorries(language, []);
      expect(list).toHaveLength(WORRY_ROWS);
      const used = list.filter((row) => worryName(row) !== '');
      expect(used.length).toBeLessThan(WORRY_ROWS);
      for (const words of wordLists(used)) expect(words.length).toBeGreaterThan(2);
      expect(new Set(used.map(worryName)).size).toBe(used.length);
    }
  });

  it('has Japanese words beside the English ones where customers write Japanese', () => {
    expect(wordLists(defaultWorries('en', ['Too late', '送料が高い']))[0]).toEqual(expect.arrayContaining(['late', '配送']));
    expect(wordLists(defaultWorries('en', ['Too late']))[0]).not.toContain('配送');
  });

  it('parts words at commas of either language, and takes a name alone for a word', () => {
    expect(wordLists([{ name: 'x', words: ' 配送、遅い,late，待つ; 届く；着く\n来る、、 ' }, { name: ' 色 ', words: ' ' }, { name: '', words: '' }])).toEqual([['配送', '遅い', 'late', '待つ', '届く', '着く', '来る'], ['色'], []]);
    expect([worryName({ name: ' 色 ', words: '赤' }), worryName({ name: '', words: '赤、青' }), worryName({ name: ' ', words: '、' })]).toEqual(['色', '赤', '']);
  });

  it('is read back from the sheet in either language, wherever it stands, blank rows in their places', () => {
    const read = worryWordsFrom(rows(['題'], ['お悩み', '届いた方'], [null, 'お悩み', '人数', 'ことば（「、」で区切る）'], [null, '色', 3, '赤、青'], [null, null, null, null], [null, 7, null, '=1+1'], [null, 'x', null, true]));
    expect(read?.slice(0, 5)).toEqual([{ name: '色', words: '赤、青' }, { name: '', words: '' }, { name: '7', words: '=1+1' }, { name: 'x', words: 'true' }, { name: '', words: '' }]);
    expect(read).toHaveLength(WORRY_ROWS);
    expect(worryWordsFrom(rows(['Worry', 'Customers', 'Words (parted by commas)'], ['Colour', 1, 'red, blue']))?.[0]).toEqual({ name: 'Colour', words: 'red, blue' });
  });

  it('is not there on a sheet without its headers', () => {
    expect([worryWordsFrom([]), worryWordsFrom(rows(['お悩み', '人数'], ['色', 1]))]).toEqual([null, null]);
  });
});
