import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { previewOf, type Preview } from '../../src/inputs/preview.ts';
import type { IntakeOptions } from '../../src/inputs/intake.ts';
import type { SheetRow } from '../../src/inputs/sheet-row.ts';
import { textTable } from '../../src/inputs/text/text-table.ts';
import { cellsOf } from './taken-in.ts';

const rowsOf = (cells: readonly SheetRow['cells'][]): SheetRow[] => cells.map((row, at) => ({ number: at + 1, hidden: false, cells: row }));

function preview(lines: string, options: Partial<IntakeOptions> = {}): Preview {
  return previewOf({ file: 'お店.xlsx', sheet: '注文', encoding: null }, rowsOf(cellsOf(lines)), { layout: null, columns: {}, dayOrder: null, ...options });
}

const ORDERS = `
  受注番号 | 受注日 | 氏名 | 合計
  1001 | 2026/10/01 | 佐藤 花子 | ¥1,080
  1002 | 2026/10/02 | 鈴木 一郎 | 540
  合計 | | | 1620
  1003 | 2026/10/03 | 高橋 実 | 300
  1004 | 2026/10/04 | 田中 愛 | 200`;

describe('a preview', () => {
  it('shows what each column was taken for, and the first three rows as understood', () => {
    expect(preview(ORDERS)).toEqual({
      kind: 'orders',
      layout: 'sheet',
      headers: ['受注番号', '受注日', '氏名', '合計'],
      columns: [{ field: 'order', headers: ['受注番号'] }, { field: 'day', headers: ['受注日'] }, { field: 'name', headers: ['氏名'] }, { field: 'amount', headers: ['合計'] }],
      rows: [
        { row: 2, order: '1001', day: 46296, who: '佐藤 花子', amount: 1080, reason: 'used' },
        { row: 3, order: '1002', day: 46297, who: '鈴木 一郎', amount: 540, reason: 'used' },
        { row: 5, order: '1003', day: 46298, who: '高橋 実', amount: 300, reason: 'used' },
      ],
      problems: [],
    });
  });

  it('names the headers of a platform, several of them where they are read together', () => {
    const path = fileURLToPath(new URL('../fixtures/layouts/rakuten_rms.csv', import.meta.url));
    const table = textTable(readFileSync(path));
    if (typeof table === 'string') throw new Error(table);
    const found = previewOf({ file: 'a', sheet: 'b', encoding: null }, rowsOf(table.rows), { layout: null, columns: {}, dayOrder: null });
    expect(found).toMatchObject({ kind: 'orders', layout: 'rakuten' });
    const headers = (field: string): unknown => found.kind === 'orders' && found.columns.find((column) => column.field === field)?.headers;
    expect([headers('day'), headers('name'), headers('amount')]).toEqual([['注文日時'], ['注文者姓', '注文者名'], ['商品合計金額']]);
  });

  it('tells an input beside the orders, a table that lacks a column, one nobody knows, and none', () => {
    expect(preview('会員ID | 登録日 | 氏名\n1 | 2026/01/01 | 佐藤')).toMatchObject({ kind: 'records', record: 'members' });
    expect(preview('注文番号 | 注文日 | 氏名\n1 | 2026/01/01 | 佐藤')).toMatchObject({ kind: 'incomplete', missing: ['amount'], headers: ['注文番号', '注文日', '氏名'] });
    expect(preview('メモ | いろいろ | など\nあ | い | う')).toEqual({ kind: 'unknown', headers: ['メモ', 'いろいろ', 'など'] });
    expect(preview('|')).toEqual({ kind: 'empty' });
  });

  it('takes the user\'s word: a column, another amount, none', () => {
    expect(preview('いつ | いくら | 誰\n2026/01/01 | 100 | 佐藤', { layout: 'sheet', columns: { day: 'いつ', amount: 'いくら', name: '誰' } })).toMatchObject({ kind: 'orders', rows: [{ day: 46023, amount: 100, who: '佐藤' }] });
    const two = '注文番号 | 注文日 | 商品合計 | 金額\n1 | 2026/01/01 | 100 | 900';
    expect(preview(two)).toMatchObject({ rows: [{ amount: 100 }] });
    expect(preview(two, { columns: { amount: '金額' } })).toMatchObject({ rows: [{ amount: 900 }] });
    expect(preview(two, { columns: { order: '' } })).toMatchObject({ rows: [{ order: '' }] });
  });

  it('knows an amount by the header it is given: a total with shipping has it taken off', () => {
    const lines = '注文番号 | 注文日 | 商品合計 | 注文合計 | 送料\n1 | 2026/01/01 | 90 | 600 | 500';
    expect(preview(lines, { columns: { amount: '注文合計' } })).toMatchObject({ rows: [{ amount: 100 }] });
  });

  it('says when days are in doubt, and believes the order it is told', () => {
    const lines = '注文日 | 金額\n05/06/2026 | 100';
    expect(preview(lines)).toMatchObject({ rows: [{ day: null, reason: 'date-ambiguous' }], problems: [{ code: 'date-ambiguous' }] });
    expect(preview(lines, { dayOrder: 'day-month' })).toMatchObject({ rows: [{ day: 46178 }], problems: [] });
  });
});
