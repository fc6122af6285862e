import { describe, expect, it } from 'vitest';
import { dayText } from '../../src/words/day-words.ts';
import { problemText } from '../../src/report/problem-text.ts';
import { reasonText } from '../../src/words/reason-text.ts';
import { textWidth, widthFor } from '../../src/report/text-width.ts';
import { flagsText, stageText } from '../../src/report/words.ts';
import { StageFlag } from '../../src/measures/journey/stage-flag.ts';
import type { Reason } from '../../src/measures/journey/stage-reason.ts';
import { speaker } from '../../src/text/say.ts';

const [ja, en] = [speaker('ja'), speaker('en')];
const because = (code: Reason['code'], values: object): Reason => ({ code, values }) as Reason;
const place = { file: '注文.xlsx', sheet: '2026年', row: 17, column: '注文日' };

describe('a problem', () => {
  it('says where, what, and what to do', () => {
    expect(problemText(ja, { code: 'date', place, values: { text: '31/02/24' } })).toBe('注文.xlsxの「2026年」シートの17行目（注文日）：日付が読めません（31/02/24）。直すか、この行を除いて続けられます。');
    expect(problemText(en, { code: 'date', place, values: { text: '31/02/24' } })).toBe('注文.xlsx, sheet "2026年", row 17 (注文日): this is not a date (31/02/24). Mend it, or go on without this row.');
  });

  it('names as much of the place as is known', () => {
    const at = (part: Partial<typeof place>): string => problemText(en, { code: 'empty', place: { file: 'a.csv', sheet: null, row: null, column: null, ...part }, values: {} }).split(':')[0] ?? '';
    expect([at({}), at({ sheet: 'S' }), at({ row: 3 }), at({ column: 'Day' })]).toEqual(['a.csv', 'a.csv, sheet "S"', 'a.csv, row 3', 'a.csv (Day)']);
  });

  it('without a sentence is a mistake of ours', () => {
    expect(() => problemText(ja, { code: 'nothing-like-it', place, values: {} })).toThrow(RangeError);
  });
});

describe('words', () => {
  it('days as people write them', () => {
    expect([dayText(45_662), dayText(46_326)]).toEqual(['2025/1/5', '2026/10/31']);
  });

  it('a reason: days as days, amounts with thousands marked, no amount where the file has none', () => {
    expect(reasonText(ja, because('purchase', { day: 45_662, amount: 12_000 }))).toBe('2025/1/5 購入 12,000円');
    expect(reasonText(ja, because('purchase', { day: 45_662, amount: 0 }))).toBe('2025/1/5 購入');
    expect(reasonText(en, because('purchases', { count: 1, last: 45_662 }))).toBe('1 purchase (last 2025/1/5)');
  });

  it('stages with their number, flags one after the other', () => {
    expect(stageText(ja, 3)).toBe('3 リピート');
    expect(flagsText(ja, 0)).toBeNull();
    expect(flagsText(en, StageFlag.skipped | StageFlag.cancelled)).toBe('skipped a stage, subscription cancelled');
  });

  it('kana and kanji stand twice as wide as letters', () => {
    expect([textWidth('F2転換'), textWidth(''), textWidth('Repeat')]).toEqual([6, 0, 6]);
    expect([widthFor([]), widthFor(['段階', 'Stage'])]).toEqual([2, 7]);
  });
});
