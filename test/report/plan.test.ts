import { describe, expect, it } from 'vitest';
import type { Look, Plan, SheetSpec } from '../../src/report/plan.ts';
import { nothingStanding } from '../../src/report/standing.ts';
import { planOf } from '../../src/report/report.ts';
import { segmentsOf } from '../../src/measures/rfm/segments.ts';
import { defaultSettings, type RfmMethod } from '../../src/settings/settings.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { speaker } from '../../src/text/say.ts';
import { ALL_SHEETS, analysisOf, cellAt, columnOf, everyText, plan, sampleAnalysis, sheetOf, tinyAnalysis } from './a-report.ts';

const sample = sampleAnalysis();
const other = sampleAnalysis(7);
const tiny = tinyAnalysis();
const ofSample = plan(sample);
const plans: readonly (readonly [string, Plan])[] = [['the sample shop', ofSample], ['the sample shop in English', plan(sample, 'en')], ['another shop', plan(other)], ['a shop of three orders', plan(tiny)], ['a shop of three orders in English', plan(tiny, 'en')]];
const withMethod = (method: RfmMethod): typeof defaultSettings => ({ ...defaultSettings, rfm: { ...defaultSettings.rfm, method, minimumBuyers: 0 } });

describe('the sheets', () => {
  it('are those of the design and the hidden book, in the order a reader needs them', () => {
    expect(ofSample.sheets.map(({ name }) => name)).toEqual([
      'CRM_ダッシュボード', 'CRM_顧客', 'CRM_次の一手', 'CRM_RFM', 'CRM_ステージ', 'CRM_LTV', 'CRM_収支', 'CRM_商品', 'CRM_買う方', 'CRM_まとめ買い', 'CRM_地域', 'CRM_Amazon', 'CRM_ロイヤルティ', 'CRM_オメガ', 'CRM_定期', 'CRM_セグメント', 'CRM_施策点検', 'CRM_施策', 'CRM_名寄せ', 'CRM_取込', 'CRM_使い方', 'CRM_設定', '_otokui',
    ]);
    expect(ofSample.sheets.map(({ id }) => id)).toEqual(ALL_SHEETS);
  });

  it.each(['matching', 'loyalty', 'products', 'buyers', 'baskets', 'areas', 'amazon', 'subscription'] as const)('leave out %s where there is nothing for it, unless the workbook has it', (optional) => {
    const ids = (present: ReadonlySet<typeof optional>): string[] => planOf(tiny, speaker('ja'), { ...nothingStanding, present }).sheets.map(({ id }) => id);
    expect(ids(new Set())).not.toContain(optional);
    expect(ids(new Set([optional]))).toContain(optional);
  });

  it('are the same for the same inputs', () => {
    expect(plan(sampleAnalysis())).toEqual(ofSample);
  });

  it('hide the book alone', () => {
    expect(ofSample.sheets.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['book']);
  });

  it('each say the question, the answer and what it rests on', () => {
    for (const [, { sheets }] of plans) {
      for (const sheet of sheets.filter(({ hidden }) => !hidden)) for (const row of [0, 1, 2]) expect([sheet.id, row, typeof cellAt(sheet, row, 0)]).toEqual([sheet.id, row, 'string']);
    }
  });

  it.each(plans)('have names that Excel takes: %s', (_, { sheets }) => {
    for (const { name } of sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]/);
    }
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
  });
});

/** The addresses of a sheet's single cells. */
function addresses({ cells }: SheetSpec): string[] {
  return cells.map(({ row, column }) => `${row},${column}`).sort();
}

describe('addresses', () => {
  it.each(plans)('no two cells stand at one address, none in a table: %s', (_, { sheets }) => {
    for (const sheet of sheets) {
      const all = addresses(sheet);
      expect(new Set(all).size).toBe(all.length);
      for (const table of sheet.tables) {
        const inside = sheet.cells.filter(({ row, column }) => row >= table.row && column >= table.column && column < table.column + table.columns.length);
        expect([sheet.id, inside.map(({ row, column }) => [row, column])]).toEqual([sheet.id, []]);
      }
    }
  });

  it('of single cells do not depend on the data, so that a refresh clears what is gone', () => {
    for (const id of ALL_SHEETS) {
      for (const [title, one] of plans) expect([title, id, addresses(sheetOf(one, id))]).toEqual([title, id, addresses(sheetOf(ofSample, id))]);
    }
  });

  it.each(['B', 'C', 'D'] as const)('nor on the method of RFM: %s', (method) => {
    const scored = plan(tinyAnalysis(withMethod(method)));
    for (const id of ALL_SHEETS) expect([id, addresses(sheetOf(scored, id))]).toEqual([id, addresses(sheetOf(ofSample, id))]);
    expect(segmentsOf(method)).toHaveLength(segmentsOf('A').length);
  });

  it('of tables and charts do not either', () => {
    const frame = ({ tables, charts }: SheetSpec): unknown => [tables.map(({ name, row, column, columns }) => [name, row, column, columns.map(({ id }) => id)]), charts.map(({ anchor, categories, series }) => [anchor, categories, series.map(({ values }) => values)])];
    for (const id of ALL_SHEETS) for (const [, one] of plans) expect(frame(sheetOf(one, id))).toEqual(frame(sheetOf(ofSample, id)));
  });

  it('are no numbers where a cell holds text: Excel would make texts of them', () => {
    const isText = ({ format }: Look): boolean => format === '@';
    for (const spec of plans.flatMap(([, one]) => one.sheets)) {
      const wrong = [
        ...spec.cells.filter(({ value, look }) => typeof value === 'number' && isText(look)).map(({ row, column }) => `${spec.name} ${String(row)},${String(column)}`),
        ...spec.tables.flatMap(({ columns }) => columns.filter(({ values, look }) => isText(look) && Array.from(values).some((value) => typeof value === 'number')).map(({ id }) => `${spec.name} ${id}`)),
      ];
      expect(wrong).toEqual([]);
    }
  });

  it('of charts point at cells that hold their figures', () => {
    for (const [, one] of plans) {
      for (const { categories, series, description } of one.sheets.flatMap(({ charts }) => charts)) {
        const size = ({ row, column, lastRow, lastColumn }: typeof categories.area): number => (lastRow - row + 1) * (lastColumn - column + 1);
        for (const { sheet, area } of [categories, ...series.map(({ values }) => values)]) {
          expect(size(area)).toBe(size(categories.area));
          const held = new Set(addresses(sheetOf(one, sheet)));
          for (let row = area.row; row <= area.lastRow; row++) for (let column = area.column; column <= area.lastColumn; column++) expect([description, held.has(`${row},${column}`)]).toEqual([description, true]);
        }
      }
    }
  });

  it('of links and rules lead to sheets and columns that there are', () => {
    for (const [, one] of plans) {
      for (const sheet of one.sheets) {
        for (const { link } of sheet.cells) if (link) expect(one.sheets.map(({ id }) => id)).toContain(link.sheet);
        for (const { area } of sheet.rules) if ('table' in area) expect(sheet.tables.find(({ name }) => name === area.table)?.columns.map(({ id }) => id)).toContain(area.column);
      }
      const dashboard = sheetOf(one, 'dashboard');
      const targets = dashboard.cells.flatMap(({ link }) => (link ? [link] : []));
      expect(targets).toHaveLength(3);
      for (const { sheet, row } of targets) expect(sheetOf(one, sheet).tables[0]?.row).toBe(row);
    }
  });
});

describe('values', () => {
  it.each(plans)('are never NaN, infinite or undefined: %s', (_, { sheets }) => {
    const numbers = (sheet: SheetSpec): unknown[] => [...sheet.cells.map(({ value }) => value), ...sheet.tables.flatMap(({ columns }) => columns.flatMap(({ values }) => Array.from(values)))];
    for (const sheet of sheets) for (const value of numbers(sheet)) expect(value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)).toBe(true);
    for (const sheet of sheets) for (const text of everyText(sheet)) expect(text).not.toMatch(/NaN|Infinity|undefined|\{\w+[|}]/);
  });

  it.each(plans)('stand in every row of a table: %s', (_, { sheets }) => {
    for (const { tables } of sheets) for (const { rows, columns } of tables) for (const { values } of columns) expect(values).toHaveLength(rows);
  });

  it('keep a look that does not depend on the data, so that a figure known later is shown as one', () => {
    for (const id of ALL_SHEETS) {
      const looks = (one: Plan): Map<string, string> => new Map(sheetOf(one, id).cells.map(({ row, column, look }) => [`${row},${column}`, JSON.stringify([look.format, look.align])]));
      expect([...looks(plan(tiny))].sort()).toEqual([...looks(ofSample)].sort());
    }
  });

  it('add up: stages, segments, ranks and deciles on the sheets count everybody once', () => {
    const one = ofSample;
    const people = sample.customers.ids.length;
    const buyers = sample.measures.rfm.figures.person.length;
    const total = (sheet: SheetSpec, row: number, rows: number, column: number): number => Array.from({ length: rows }, (_, at) => Number(cellAt(sheet, row + at, column))).reduce((sum, each) => sum + each, 0);
    expect(total(sheetOf(one, 'stages'), 6, 8, 2)).toBe(people);
    expect(total(sheetOf(one, 'stages'), 6, 5, 9)).toBe(people);
    expect(total(sheetOf(one, 'rfm'), 14, 11, 1)).toBe(buyers);
    expect(total(sheetOf(one, 'rfm'), 22, 6, 8)).toBe(people);
    expect(total(sheetOf(one, 'rfm'), 28, 10, 1)).toBe(buyers);
    const grid = Array.from({ length: 5 }, (_, at) => total(sheetOf(one, 'rfm'), 6, 5, 1 + at)).reduce((sum, each) => sum + each, 0);
    expect(grid).toBe(buyers);
  });

  it('on CRM_取込 come to a difference of nothing, and each row left out is listed', () => {
    const imports = sheetOf(ofSample, 'imports');
    const difference = imports.cells.find(({ value }) => value === '差（0になります）');
    expect([cellAt(imports, difference?.row ?? 0, 1), cellAt(imports, difference?.row ?? 0, 2)]).toEqual([0, 0]);
    const orders = columnOf(imports, 'reason').filter((reason) => reason === 'キャンセル' || reason === '返品・全額返金');
    expect(orders).toHaveLength(Number(cellAt(imports, 6, 1)) - Number(cellAt(imports, 7, 1)));
    expect(new Set(columnOf(imports, 'reason').slice(orders.length))).toEqual(new Set(['注文・会員・資料請求のどなたとも一致しない']));
  });

  it('list on CRM_次の一手 first those whose day has come, the best first', () => {
    const next = sheetOf(ofSample, 'next');
    const [verdict, amounts] = [columnOf(next, 'verdict'), columnOf(next, 'monetary')];
    const ready = Number(/(\d+)人/.exec(String(cellAt(next, 1, 0)))?.[1]);
    expect(ready).toBeGreaterThan(10);
    expect(verdict.slice(0, ready).every((word) => word === '可')).toBe(true);
    expect(amounts.slice(0, ready)).toEqual(amounts.slice(0, ready).toSorted((a, b) => Number(b) - Number(a)));
    expect(columnOf(next, 'id')).toHaveLength(sample.customers.ids.length);
  });
});

describe('what the user may type', () => {
  it.each(plans)('lists fit into Excel: no comma in a choice, 255 characters in all, each choice once: %s', (_, { sheets }) => {
    const allowed = sheets.flatMap(({ cells, tables }) => [...cells, ...tables.flatMap(({ columns }) => columns)].flatMap((each) => (each.allowed ? [each.allowed] : [])));
    expect(allowed.length).toBeGreaterThan(50);
    for (const rule of allowed) {
      expect(rule.message.length).toBeLessThanOrEqual(225);
      if (rule.kind === 'number') expect(rule.min).toBeLessThan(rule.max);
      else if (rule.kind === 'list') {
        expect(rule.values.filter((value) => value.includes(','))).toEqual([]);
        expect(rule.values.join(',').length).toBeLessThanOrEqual(255);
        expect(new Set(rule.values).size).toBe(rule.values.length);
      }
    }
  });

  it('every setting offers a default that its own list or range allows', () => {
    const settings = sheetOf(plan(tiny), 'settings');
    for (const { row, value, allowed } of settings.cells.filter((cell) => cell.owner === 'user')) {
      expect(value).toEqual(cellAt(settings, row, 2));
      if (allowed?.kind === 'list') expect(allowed.values).toContain(value);
      if (allowed?.kind === 'number') expect(typeof value === 'number' && value >= allowed.min && value <= allowed.max && (!allowed.whole || Number.isInteger(value))).toBe(true);
    }
  });
});

describe('tables', () => {
  it.each(plans)('have distinct headers and names: %s', (_, { sheets }) => {
    const tables = sheets.flatMap((sheet) => sheet.tables);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
    for (const { columns, key } of tables) {
      const headers = columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers).not.toContain('');
      if (key !== null) expect(columns.map(({ id }) => id)).toContain(key);
    }
  });

  it.each(plans)('have keys that name one row each: %s', (_, { sheets }) => {
    for (const { key, columns } of sheets.flatMap((sheet) => sheet.tables)) {
      if (key === null) continue;
      const keys = Array.from(columns.find(({ id }) => id === key)?.values ?? []);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('are wide enough for the words they choose from', () => {
    for (const language of ['ja', 'en'] as const) {
      for (const id of ['customers', 'next'] as const) {
        const sheet = sheetOf(plan(sample, language), id);
        sheet.tables[0]?.columns.forEach((column, at) => {
          if (!['stage', 'dormancy', 'action', 'segment', 'cpm', 'verdict', 'rank', 'id'].includes(column.id)) return;
          const longest = Math.max(...Array.from(column.values, (value) => textWidth(String(value ?? ''))));
          expect([column.id, (sheet.widths[at] ?? 0) > longest]).toEqual([column.id, true]);
        });
      }
    }
  });
});

describe('the language', () => {
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：／・]/u;

  it('an English plan of a shop with Latin names has no Japanese in it', () => {
    const rows = Array.from({ length: 200 }, (_, at) => [`N${at}`, `2026/${1 + (at % 10)}/${1 + (at % 27)}`, `Person ${at % 40}`, `p${at % 40}@example.com`, String(500 + at * 13), ['Tea', 'Cup', 'Trial'][at % 3] ?? '', at % 17 === 0 ? 'cancelled' : 'completed']);
    const latin = plan(analysisOf([{ name: 'orders.csv', header: ['Order number', 'Order date', 'Name', 'Email', 'Amount', 'Product', 'Status'], rows }]), 'en');
    const allowed = new Set(['お試し、おためし、トライアル、trial']);
    // Examples of formulas show Japanese words in any language.
    for (const sheet of latin.sheets) expect([sheet.id, everyText(sheet).filter((text) => japanese.test(text) && !allowed.has(text) && !text.startsWith('='))]).toEqual([sheet.id, []]);
  });

  it('of the sample shop neither, but for its names', () => {
    const data = new Set<string>(['お試し、おためし、トライアル、trial']);
    for (const { name, kana } of sample.inputs.orders.identities.list) [name, kana].forEach((text) => data.add(text));
    for (const { medium } of sample.customers.facts.spend) data.add(medium);
    for (const { file } of sample.inputs.orders.sources) data.add(file);
    for (const { product, items } of sample.customers.facts.surveys) [product, ...items.map(([item]) => item)].forEach((text) => data.add(text));
    for (const id of ['dashboard', 'rfm', 'stages', 'value', 'finance', 'areas', 'amazon', 'subscription', 'segments', 'coverage', 'campaigns', 'settings', 'book'] as const) {
      const found = everyText(sheetOf(plan(sample, 'en'), id)).filter((text) => japanese.test(text) && !data.has(text));
      expect([id, found]).toEqual([id, []]);
    }
  });
});
