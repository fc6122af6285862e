import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../../src/analyze.ts';
import type { IdBook } from '../../src/customers/id-book.ts';
import { Intake, type Inputs } from '../../src/inputs/intake.ts';
import { recordKinds, type RecordKindName } from '../../src/inputs/records/kinds.ts';
import { nothingStanding } from '../../src/report/standing.ts';
import type { SheetId, SheetSpec } from '../../src/report/plan.ts';
import { planOf } from '../../src/report/report.ts';
import { unlocksOf, type Unlock } from '../../src/report/unlocks.ts';
import { everyResult, fedSheets } from '../../src/report/unlocks/fed-sheets.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';
import { usualProducts } from '../../src/sample/words/products.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { speaker, texts } from '../../src/text/say.ts';
import { inputSheet } from '../../src/templates/inputs/input-sheet.ts';
import { cellsOf, takenIn } from '../inputs/taken-in.ts';
import { shipments } from './amazon-files.ts';

const say = speaker('ja');
const everySheet = new Set(Object.keys(texts.ja).filter((key) => key.startsWith('sheet.') && !key.startsWith('sheet.input.')).map((key) => key.slice('sheet.'.length) as SheetId));

interface TableFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The sample shop keeps no list of products; here it does, in groups of its own and with trials. */
const list: TableFile = { name: '商品.csv', header: ['商品名', '商品群', '役割'], rows: usualProducts.map(({ name }, at) => [name, at % 2 === 0 ? '飲むもの' : 'そのほか', at % 5 === 0 ? 'お試し' : '']) };
/** It sells on Amazon too, where something came back. */
const sold = shipments([{ order: '250-1', day: '2026-10-01', buyer: 'x', yen: 5000 }, { order: '250-2', day: '2026-10-02', buyer: 'y', yen: 4000 }]);
const returned: TableFile = { name: '返品.csv', header: ['return-date', 'order-id', 'sku', 'quantity', 'detailed-disposition', 'license-plate-number'], rows: [['2026-10-05', '250-1', 'SKU-煎茶 100g', '1', 'SELLABLE', 'L1']] };
const files: readonly TableFile[] = [...sampleShop(1), list, sold, returned];

function inputsOf(given: readonly TableFile[]): Inputs {
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  for (const { name, header, rows } of given) {
    const table = intake.table({ file: name, sheet: null, encoding: null });
    [header, ...rows].forEach((cells, at) => table.row({ number: at + 1, hidden: false, cells: [...cells] }));
    table.end();
  }
  return intake.finish();
}

function analysed(given: readonly TableFile[], book: IdBook): Analysis {
  return analyze(inputsOf(given), defaultSettings, { accepted: new Set(), refused: new Set(), split: new Set() }, book);
}

/** Everything a sheet shows, by sheet. */
function shown(analysis: Analysis): ReadonlyMap<SheetId, string> {
  const written = ({ cells, tables, charts, rules }: SheetSpec): string => JSON.stringify([cells, tables.map((table) => ({ ...table, columns: table.columns.map((column) => ({ ...column, values: Array.from(column.values) })) })), charts, rules]);
  return new Map(planOf(analysis, say, { ...nothingStanding, present: everySheet }).sheets.map((sheet) => [sheet.id, written(sheet)]));
}

const kindOf = new Map(inputsOf(files).records.map(({ file, kind }) => [file, kind.name]));
const { book } = analysed(files, []).customers;
const ids = book();
const whole = shown(analysed(files, ids));
const unlocks = new Map(unlocksOf(inputsOf(files), say).map((unlock) => [unlock.input, unlock]));

describe.each(Object.keys(fedSheets) as RecordKindName[])('without %s', (kind) => {
  const without = shown(analysed(files.filter(({ name }) => kindOf.get(name) !== kind), ids));
  const changed = [...whole].filter(([id, text]) => without.get(id) !== text).map(([id]) => id);

  it('the sheets that it does not feed are the same to the cell', () => {
    expect([...without.keys()]).toEqual([...whole.keys()]);
    expect(changed.filter((id) => !fedSheets[kind].includes(id))).toEqual([]);
  });

  it('those that show what it unlocks are not', () => {
    const promised = new Set(unlocks.get(kind)?.unlocks.map(({ sheet }) => sheet));
    expect(promised.size).toBeGreaterThan(0);
    expect([...promised].filter((id) => !changed.includes(id))).toEqual([]);
    expect(changed).toContain('imports');
  });
});

it('the map knows every kind of input and every sheet of results', () => {
  expect(Object.keys(fedSheets).sort()).toEqual([...new Set([...recordKinds.map(({ name }) => name), 'returns' as const])].sort());
  const ours: readonly SheetId[] = [...everyResult, 'matching', 'imports', 'book', 'help', 'settings'];
  expect([...whole.keys()].filter((id) => !ours.includes(id))).toEqual([]);
});

describe('what an input unlocks', () => {
  const of = (lines: readonly string[], input: Unlock['input']): Unlock | undefined => unlocksOf(takenIn(lines.map((each) => ({ cells: cellsOf(each) }))), say).find((unlock) => unlock.input === input);
  const ORDERS = '注文番号|注文日|メールアドレス|金額\n1|2026/10/1|a@example.com|1000';

  it('is all there where every column says something', () => {
    expect([...unlocks.values()].filter(({ state }) => state !== 'there').map(({ input, missing }) => [input, missing])).toEqual([]);
    for (const { unlocks: results } of unlocks.values()) for (const { ready } of results) expect(ready).toBe(true);
  });

  it('is missing where there is no such table, and names all its columns', () => {
    expect(of([ORDERS], 'spend')).toEqual({
      input: 'spend', title: '広告費', state: 'missing', missing: ['広告費', '媒体', '目的'], inputSheet: 'input.spend', feeds: fedSheets.spend,
      unlocks: [
        { sheet: 'finance', sentence: '新しいお客様お一人の費用と、それが何か月目に戻るかがわかります。', ready: false },
        { sheet: 'finance', sentence: '新規と既存の費用を比べ、1:5の法則と並べて見られます。', ready: false },
        { sheet: 'finance', sentence: '媒体ごとの費用がわかります。', ready: false },
      ],
    });
  });

  it('is partly there where a column is missing or empty: only what needs it is not ready', () => {
    const survey = of([ORDERS, '回答日|メールアドレス|おすすめ度|購入前の期待|ご意見\n2026/10/1|a@example.com|9|3|'], 'surveys');
    expect([survey?.state, survey?.missing]).toEqual(['partly', ['購入後の評価(1-5)', '商品名', 'ご意見', '商品や梱包などの、項目ごとの満足度']]);
    expect(survey?.unlocks.filter(({ ready }) => ready).map(({ sentence }) => sentence)).toEqual([texts.ja['unlock.surveys.nps'], texts.ja['unlock.surveys.customers']]);
  });

  it('takes several tables of a kind together', () => {
    const survey = of([ORDERS, '回答日|メールアドレス|おすすめ度\n2026/9/1|a@example.com|9', '回答日|メールアドレス|おすすめ度|ご意見\n2026/10/1|a@example.com|8|香りがよい'], 'surveys');
    expect(survey?.missing).not.toContain('ご意見');
  });

  it('does not count a table that only waits for its first rows', () => {
    expect(of([ORDERS, '参加日|会員ID|参加内容|種別\n||||'], 'activities')?.state).toBe('missing');
  });

  it('names the files whose orders do not tell the product', () => {
    const named = '注文番号|注文日|メールアドレス|商品名|小計\n9|2026/10/1|b@example.com|煎茶|800';
    expect(of([ORDERS], 'orders.products')).toMatchObject({ state: 'missing', missing: ['商品名', '小計'] });
    expect(of([named], 'orders.products')).toMatchObject({ state: 'there', missing: [] });
    expect(of([named, ORDERS], 'orders.products')).toMatchObject({ state: 'partly', missing: ['商品名（1.xlsx Sheet1）'] });
    expect(of([named, ORDERS, ORDERS], 'orders.products')?.missing).toEqual(['商品名（1.xlsx Sheet1 ほか1件）']);
    expect(of([named, ORDERS], 'orders.products')?.unlocks.every(({ ready }) => ready)).toBe(true);
  });

  it.each([
    ['orders.areas', '送付先都道府県', '東京都'],
    ['orders.referrers', '紹介者', 'b@example.com'],
  ] as const)('tells %s by its column, from one file', (input, header, value) => {
    expect(of([ORDERS], input)).toMatchObject({ state: 'missing', missing: [header] });
    expect(of([ORDERS, `注文番号|注文日|メールアドレス|金額|${header}\n9|2026/10/1|c@example.com|800|${value}`], input)).toMatchObject({ state: 'there', missing: [] });
  });

  it('tells orders without anybody in them', () => {
    expect(of(['注文番号|注文日|金額\n1|2026/10/1|1000'], 'orders.people')).toMatchObject({ state: 'missing', missing: ['会員IDかメールアドレス'] });
    expect(of([ORDERS], 'orders.people')?.state).toBe('there');
  });

  it('knows subscriptions by the orders that deliver them, though not their end', () => {
    const subscribed = of(['注文番号|注文日|メールアドレス|金額|定期回数\n1|2026/10/1|a@example.com|1000|1'], 'subscriptions');
    expect([subscribed?.state, subscribed?.missing]).toEqual(['partly', ['解約日', 'お届け間隔日数']]);
    expect(subscribed?.unlocks.every(({ ready }) => ready)).toBe(true);
  });

  it('speaks of returns to those who sell on Amazon alone', () => {
    expect(of([ORDERS], 'returns')).toBeUndefined();
    expect(unlocksOf(inputsOf([sold]), say).find(({ input }) => input === 'returns')?.state).toBe('missing');
  });

  it('names columns as the sheet to fill heads them, where it has them', () => {
    for (const { inputSheet: id, missing, input } of unlocksOf(inputsOf([]), say)) {
      if (id === null || !id.endsWith(input)) continue;
      const headers = inputSheet(id, 'shop', say).cells.filter(({ row }) => row === 0).map(({ value }) => String(value));
      const ownWords = [texts.ja['unlock.column-who'], texts.ja['unlock.column-items'], texts.ja['unlock.column-message-kind']];
      expect([id, missing.filter((name) => !headers.includes(name) && !ownWords.includes(name))]).toEqual([id, []]);
    }
  });

  it.each(['ja', 'en'] as const)('is told in one short sentence a result (%s)', (language) => {
    for (const { unlocks: results, title } of unlocksOf(inputsOf([]), speaker(language))) {
      expect(title.length).toBeGreaterThan(0);
      for (const { sentence } of results) expect(sentence).toMatch(language === 'ja' ? /^[^。]{8,60}。$/ : /^[^.]{10,110}\.$/);
    }
  });
});
