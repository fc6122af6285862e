import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyze.ts';
import type { SheetRow } from '../../src/inputs/sheet-row.ts';
import { contextOf } from '../../src/report/context.ts';
import type { SheetSpec } from '../../src/report/plan.ts';
import { nothingStanding } from '../../src/report/standing.ts';
import { planOf } from '../../src/report/report.ts';
import { omegaSheet } from '../../src/report/sheets/omega/omega.ts';
import { COCREATION, CONTENT, EXPERIENCES, NEW_WORDS, NOTES, OVERVIEW, RANKS, REGISTER, WIDE, WORRIES } from '../../src/report/sheets/omega/places.ts';
import { WORRY_ROWS, worryWordsFrom, type WorryRow } from '../../src/report/worry-words.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker, type Language } from '../../src/text/say.ts';
import { analysisOf, cellAt, columnOf, everyText, sampleAnalysis, tinyAnalysis } from './a-report.ts';

const omega = (analysis: Analysis, words?: readonly WorryRow[], language: Language = 'ja'): SheetSpec => omegaSheet(contextOf(analysis, speaker(language)), words);
const row = (sheet: SheetSpec, at: number, from: number, count: number): CellValue[] => Array.from({ length: count }, (_, column) => cellAt(sheet, at, from + column));
const column = (sheet: SheetSpec, from: number, count: number, at: number): CellValue[] => Array.from({ length: count }, (_, down) => cellAt(sheet, from + down, at));
const sum = (values: readonly CellValue[]): number => values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);

interface Beside {
  readonly inquiries?: readonly (readonly [mail: string, text: string, day?: string])[];
  readonly messages?: readonly (readonly [mail: string, subject: string, channel: string])[];
  readonly activities?: readonly (readonly [mail: string, name: string, kind: string, day: string])[];
}

/** Three customers of different ranks: a buys each month, b and c once. */
function shop({ inquiries = [], messages = [], activities = [] }: Beside, settings: Settings = defaultSettings): Analysis {
  const monthly = Array.from({ length: 22 }, (_, at) => [`${2025 + Math.floor(at / 12)}/${(at % 12) + 1}/10`, 'a@example.com', '9000'] as const);
  const orders = [...monthly, ['2025/2/1', 'b@example.com', '1000'], ['2026/10/20', 'c@example.com', '3000']].map((cells, at) => [String(at), ...cells]);
  const file = (name: string, header: readonly string[], rows: readonly (readonly string[])[]): { name: string; header: string[]; rows: string[][] }[] => (rows.length === 0 ? [] : [{ name, header: [...header], rows: rows.map((cells) => [...cells]) }]);
  return analysisOf([
    ...file('注文.csv', ['注文番号', '注文日', 'メールアドレス', '金額'], orders),
    ...file('問い合わせ.csv', ['受付日', 'メールアドレス', '内容', '種別'], inquiries.map(([mail, text, day = '2026/10/1']) => [day, mail, text, '問い合わせ'])),
    ...file('配信ログ.csv', ['配信日時', 'メールアドレス', '件名', 'チャネル'], messages.map(([mail, subject, channel]) => ['2026/10/2 10:00', mail, subject, channel])),
    ...file('参加.csv', ['参加日', 'メールアドレス', 'イベント名', '種別'], activities.map(([mail, name, kind, day]) => [day, mail, name, kind])),
  ], settings);
}

const WORDS: readonly WorryRow[] = [{ name: '送料', words: '送料、ＥＭＳ' }, { name: '', words: '' }, { name: '量', words: '量' }, ...Array.from({ length: WORRY_ROWS - 3 }, () => ({ name: '', words: '' }))];

describe('CRM_オメガ', () => {
  it('says which of the six can be seen, and what to add for the others', () => {
    const bare = omega(shop({}));
    expect(cellAt(bare, 1, 0)).toBe('AからFの6つのうち2つ（A ランク、C 1回の金額）がわかります。まだのB お悩み、D 価値の発信、E 共創、F コト付きモノは、下の表に入力のしかたがあります。');
    expect(column(bare, OVERVIEW + 2, 6, 1)).toEqual(['○ あり', '– 未入力', '○ あり', '– 未入力', '– 未入力', '– 未入力']);
    expect(cellAt(bare, OVERVIEW + 3, 2)).toMatch(/^問い合わせ（受付日・内容・メールアドレス）か/);
    const whole = omega(shop({ inquiries: [['a@example.com', '送料は？']], messages: [['a@example.com', 'お知らせ', 'メール']], activities: [['a@example.com', '会', '共創', '2026/1/1'], ['b@example.com', '会', '体験', '2026/1/1']] }));
    expect(cellAt(whole, 1, 0)).toBe('AからFの6つが、すべてそろっています。いちばん多いお悩みは「価格・送料」（1人）です。');
    expect(column(whole, OVERVIEW + 2, 6, 1)).toEqual(Array.from({ length: 6 }, () => '○ あり'));
  });

  it('without anybody known has six panels missing and no figure at all', () => {
    const analysis = analysisOf([{ name: '注文.csv', header: ['注文番号', '注文日', '金額'], rows: [['1', '2026/10/1', '500']] }]);
    expect(planOf(analysis, speaker('ja'), nothingStanding).sheets.map(({ id }) => id)).not.toContain('omega');
    const sheet = planOf(analysis, speaker('ja'), { ...nothingStanding, present: new Set(['omega']) }).sheets.find(({ id }) => id === 'omega');
    expect(sheet?.cells.filter(({ value }) => typeof value === 'number')).toEqual([]);
    expect(sheet && column(sheet, OVERVIEW + 2, 6, 1)).toEqual(Array.from({ length: 6 }, () => '– 未入力'));
    expect(sheet && cellAt(sheet, 1, 0)).toMatch(/^お客様を見分ける列がありません/);
    for (const at of [RANKS, WORRIES, CONTENT, COCREATION, EXPERIENCES]) expect(sheet && cellAt(sheet, at - 1, 0)).toMatch(/^まだ/);
  });

  it('A and C: ranks count everybody and every yen once, and say what an order is worth', () => {
    const analysis = shop({}, { ...defaultSettings, shipping: { ...defaultSettings.shipping, freeFrom: 3000 } });
    const sheet = omega(analysis);
    expect([sum(column(sheet, RANKS + 2, 6, 1)), sum(column(sheet, RANKS + 2, 6, 3)), sum(column(sheet, RANKS + 2, 6, 6))]).toEqual([3, 22 * 9000 + 1000 + 3000, 24]);
    expect(row(sheet, RANKS + 2, 0, 10)).toEqual(['A', 1, 1 / 3, 198_000, 198_000 / 202_000, 198_000, 22, 9000, 9000, 1]);
    expect(cellAt(sheet, RANKS + 8, 0)).toContain('送料無料の金額は3,000円です');
    expect(column(omega(shop({})), RANKS + 2, 6, 9)).toEqual(Array.from({ length: 6 }, () => '–'));
  });
});

describe('B: worries', () => {
  const worriesAt = (sheet: SheetSpec, at: number): CellValue[] => row(sheet, WORRIES + 2 + at, 1, 9);

  it('count people once however often they write, by the rank they have', () => {
    const sheet = omega(shop({ inquiries: [['a@example.com', '送料が'], ['a@example.com', '送料は'], ['a@example.com', 'emsの送料', '2025/1/20'], ['b@example.com', 'ｅｍｓ', '2026/1/5'], ['x@example.com', '量と送料'], ['c@example.com', 'こんにちは']] }), WORDS);
    // a is of rank A, b of E, c of C; x is no customer.
    expect(worriesAt(sheet, 0)).toEqual([3, 1, 0, 0, 0, 1, 0, 1, 2]);
    expect(worriesAt(sheet, 1)).toEqual(Array.from({ length: 9 }, () => null));
    expect(worriesAt(sheet, 2)[0]).toBe(1);
    expect(cellAt(sheet, WORRIES + 2 + WORRY_ROWS, 1)).toBe(1);
    expect(cellAt(sheet, WORRIES - 1, 0)).toBe('文を書いてくださった4人のうち、3人がどれかのお悩みにふれています（文は6件）');
  });

  it('never show a text, and keep what looks like a formula, markup or a blank as text', () => {
    const texts = ['=HYPERLINK("http://example.com","送料")', '<b>送料</b>', '{count}人の送料 $& $1', '+81-3-0000-0000 送料', '='];
    const sheet = omega(shop({ inquiries: texts.flatMap((text, at) => [['a@example.com', text], [`x${String(at)}@example.com`, text]] as const), messages: texts.map((text) => ['b@example.com', text, text] as const), activities: texts.map((text, at) => ['c@example.com', text, '共創', `2026/10/${String(at + 1)}`] as const) }), WORDS);
    expect(worriesAt(sheet, 0)[0]).toBe(5);
    const shown = everyText(sheet);
    for (const text of texts.slice(1)) expect(shown).not.toContain(text);
    // The one name of an activity that there is to show stands in a text column.
    expect(columnOf(sheet, 'activity')).toEqual([texts[0]]);
    expect(sheet.tables[0]?.columns.find(({ id }) => id === 'activity')?.look.format).toBe('@');
    for (const { value, look, formula } of sheet.cells) if (typeof value === 'string' && /^[=+]/.test(value)) expect([look.format, formula]).toEqual(['@', undefined]);
  });

  it('are the user\'s own list: shown as it stands, both cells theirs, read back as they left it, counted by it', () => {
    const analysis = shop({ inquiries: [['a@example.com', '茶筒がほしい'], ['b@example.com', '茶筒と急須']] });
    for (const language of ['ja', 'en'] as const) {
      const first = omega(analysis, undefined, language);
      const typed = asRead(first, [[WORRIES + 2, 0, null], [WORRIES + 2, WIDE, null], [WORRIES + 1 + WORRY_ROWS, 0, '道具'], [WORRIES + 1 + WORRY_ROWS, WIDE, '茶筒、急須']]);
      const words = worryWordsFrom(typed);
      expect(worryWordsFrom(asRead(first))?.[1]?.name).toBe(cellAt(first, WORRIES + 3, 0));
      expect(words?.[0]).toEqual({ name: '', words: '' });
      const second = omega(analysis, words ?? [], language);
      expect(worriesAt(second, WORRY_ROWS - 1)[0]).toBe(2);
      expect(row(second, WORRIES + 2, 0, 2)).toEqual([null, null]);
      expect([cellAt(second, WORRIES + 1 + WORRY_ROWS, 0), cellAt(second, WORRIES + 1 + WORRY_ROWS, WIDE)]).toEqual(['道具', '茶筒、急須']);
      expect(worryWordsFrom(asRead(second))).toEqual(words);
      const own = second.cells.filter(({ owner }) => owner === 'user');
      expect(own.map(({ row: at, column: place }) => [at, place]).sort()).toEqual(Array.from({ length: WORRY_ROWS }, (_, at) => [[WORRIES + 2 + at, 0], [WORRIES + 2 + at, WIDE]]).flat().sort());
      for (const { look } of own) expect(look.format).toBe('@');
      expect(cellAt(second, CONTENT + 1 + WORRY_ROWS, 0)).toBe('道具');
    }
  });

  it('propose words that the list lacks, of three people or more', () => {
    const sheet = omega(shop({ inquiries: [['a@example.com', '茶筒がほしい'], ['b@example.com', '茶筒と急須'], ['c@example.com', 'かわいい茶筒'], ['c@example.com', '急須'], ['a@example.com', '送料と急須']] }), WORDS);
    expect(row(sheet, NEW_WORDS + 2, 0, 2)).toEqual(['茶筒', 3]);
    expect(row(sheet, NEW_WORDS + 3, 0, 2)).toEqual([null, null]);
    expect(cellAt(sheet, NEW_WORDS - 1, 0)).toBe('一覧のどのことばもない文4件のうち、4件から');
  });
});

describe('D: what was said to whom', () => {
  it('names the channels with people, and where somebody waits', () => {
    const sheet = omega(shop({
      inquiries: [['a@example.com', '送料'], ['b@example.com', '送料'], ['b@example.com', '量']],
      messages: [['a@example.com', '送料無料のお知らせ', 'メール'], ['a@example.com', '送料無料のお知らせ', 'メール'], ['a@example.com', '送料', 'LINE'], ['a@example.com', '送料', 'DM'], ['b@example.com', '量のご案内', ''], ['c@example.com', 'こんにちは', '']],
    }), WORDS);
    expect(row(sheet, CONTENT + 2, 0, 8)).toEqual(['送料', 1, 'DM 1人\nLINE 1人 ほか', '–', '–', '–', '空き 1人', '–']);
    expect(row(sheet, CONTENT + 3, 0, 8)).toEqual(Array.from({ length: 8 }, () => null));
    expect(row(sheet, CONTENT + 4, 0, 8)).toEqual(['量', 1, '–', '–', '–', '–', '配信 1人', '–']);
    expect(cellAt(sheet, CONTENT - 1, 0)).toBe('直近90日の配信6件のうち、お悩みにふれたのは5件です。お悩みがあるのに伝えていない「空き」は1か所です');
  });
});

describe('E and F', () => {
  const activities = [['a@example.com', '絵柄を選ぶ会', '共創', '2025/8/5'], ['a@example.com', '試作の会', '共創', '2026/1/5'], ['c@example.com', '座談会', '共創', '2026/9/5'], ['a@example.com', '試飲会', '体験', '2025/9/1'], ['y@example.com', '試飲会', '体験', '2025/9/1']] as const;
  const sheet = omega(shop({ activities }));

  it('register co-creators, the earliest first, at the bottom where it can grow', () => {
    expect([columnOf(sheet, 'activity'), columnOf(sheet, 'times'), columnOf(sheet, 'rank')]).toEqual([['絵柄を選ぶ会', '座談会'], [2, 1], ['A', 'C']]);
    // Five purchases in the 180 days before and six after: one on the tenth of each month.
    expect(columnOf(sheet, 'before')[0]).toBeCloseTo((6 * 365) / 180, 9);
    expect([columnOf(sheet, 'before')[1], columnOf(sheet, 'growth')[1]]).toEqual(['–', '–']);
    expect(sheet.tables[0]?.row).toBe(REGISTER);
    expect(Math.max(...sheet.cells.map(({ row: at }) => at))).toBeLessThan(REGISTER);
  });

  it('say that it is a correlation wherever something is compared', () => {
    const seen = omega(sampleAnalysis());
    for (const at of [COCREATION - 1, EXPERIENCES - 1]) if (!/^まだ/.test(String(cellAt(seen, at, 0)))) expect(String(cellAt(seen, at, 0))).toMatch(/相関|言えません|これから/);
    expect(cellAt(seen, NOTES + 5, 0)).toContain('相関であり、原因とは言えません');
  });

  it('tell who came back after an experience, each share within its range, and that somebody is not on the list', () => {
    expect(row(sheet, EXPERIENCES + 2, 0, 4)).toEqual(['体験した方', '180日以内', 1, 1]);
    for (const at of [0, 1, 2, 3]) {
      const [share, low, high] = row(sheet, EXPERIENCES + 2 + at, 4, 3);
      if (typeof share === 'number') expect(Number(low) <= share && share <= Number(high)).toBe(true);
    }
    expect(cellAt(sheet, NOTES + 6, 0)).toBe('お客様の名簿に見つからない参加が1件あり、EとFには入っていません。');
  });
});

describe('the sheet', () => {
  const sheets = [omega(sampleAnalysis()), omega(sampleAnalysis(), undefined, 'en'), omega(shop({})), omega(tinyAnalysis())];

  it('has the same cells, looks and charts whatever the data', () => {
    const frame = ({ cells, charts, tables }: SheetSpec): unknown => [
      cells.map(({ row: at, column: place, look }) => [at, place, look.format, look.align].join()).sort(), charts.map(({ anchor, categories, series }) => [anchor, categories, series.map(({ values }) => values)]),
      tables.map(({ row: at, columns }) => [at, columns.map(({ id }) => id)]),
    ];
    for (const sheet of sheets) expect(frame(sheet)).toEqual(frame(sheets[0] as SheetSpec));
  });

  it('gives charts no text for a figure', () => {
    for (const sheet of sheets) {
      for (const { series } of sheet.charts) {
        for (const { values: { area } } of series) expect(column(sheet, area.row, area.lastRow - area.row + 1, area.column).filter((value) => typeof value === 'string')).toEqual([]);
      }
    }
  });

  it('speaks English to an English reader, names and words of customers apart', () => {
    const english = omega(shop({}), undefined, 'en');
    expect(everyText(english).filter((text) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。（）：]/u.test(text))).toEqual([]);
    expect(cellAt(english, 1, 0)).toBe('2 of the 6 panels A to F can be seen (A Ranks, C Order value). What to add for the others (B Worries, D Content, E Co-creation, F Experiences) stands in the table below.');
  });
});

/** The sheet as a reader finds it, with what the user has typed over it. */
function asRead({ cells }: SheetSpec, typed: readonly (readonly [row: number, column: number, value: CellValue])[] = []): SheetRow[] {
  const grid = new Map<number, CellValue[]>();
  for (const [at, place, value] of [...cells.map(({ row: at, column: place, value }) => [at, place, value] as const), ...typed]) {
    const line = grid.get(at) ?? [];
    while (line.length < place) line.push(null);
    line[place] = value;
    grid.set(at, line);
  }
  return [...grid].sort(([a], [b]) => a - b).map(([at, line]) => ({ number: at + 1, hidden: false, cells: line }));
}
