import type { CellSpec, ColumnSpec, Plan, SheetSpec, TableSpec } from '../../../src/report/plan.ts';
import type { CellValue } from '../../../src/shared/cell.ts';

/** Small plans for the tests, with one of everything a plan can hold. */

const INK = { font: { color: '#1F2A44' } } as const;
const HEADER = { font: { bold: true, color: '#1F2A44' }, fill: '#FAF8F4', borderBottom: '#1F2A44', wrap: true } as const;

export function sheet(spec: Partial<SheetSpec> & Pick<SheetSpec, 'id' | 'name'>): SheetSpec {
  return {
    hidden: false, tabColor: null, widths: [], heights: new Map(), cells: [], tables: [], rules: [], charts: [],
    freeze: { rows: 0, columns: 0 }, print: { landscape: false, repeat: null, columns: null }, ...spec,
  };
}

export function cell(row: number, column: number, value: CellValue, more: Partial<CellSpec> = {}): CellSpec {
  return { row, column, value, look: INK, ...more };
}

export function column(header: string, values: readonly CellValue[], more: Partial<ColumnSpec> = {}): ColumnSpec {
  return { id: header, header, headerLook: HEADER, look: {}, values, ...more };
}

export function plan(...sheets: SheetSpec[]): Plan {
  return { title: 'お得意さま帳', sheets };
}

export interface Customer { readonly id: string; readonly name: string; readonly orders: number; readonly last: number | null; readonly memo?: string }

export function customers(count: number, from = 1): Customer[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `C${String(from + index).padStart(7, '0')}`, name: `客${String(from + index)}`, orders: (index % 7) + 1, last: 45_658 + index,
  }));
}

export function customerTable(rows: readonly Customer[], more: Partial<TableSpec> = {}): TableSpec {
  return {
    name: 'T_customers', row: 5, column: 0, key: 'ID', rows: rows.length,
    columns: [
      column('ID', rows.map((row) => row.id), { look: { format: '@' }, note: 'お客様の番号です。' }),
      column('名前', rows.map((row) => row.name)),
      column('注文数', rows.map((row) => row.orders), { look: { format: '#,##0' } }),
      column('最終日', rows.map((row) => row.last), { look: { format: 'yyyy/m/d' } }),
      column('メモ', rows.map((row) => row.memo ?? null), { owner: 'user', allowed: { kind: 'list', values: ['要連絡', '"済"'], message: '選んでください。' } }),
    ],
    ...more,
  };
}

export function customerSheet(rows: readonly Customer[], answer = `${String(rows.length)}人です。`): SheetSpec {
  return sheet({
    id: 'customers', name: 'CRM_顧客', tabColor: '#2F5D8A', widths: [12, 24, 10, 12, 20], heights: new Map([[0, 28]]),
    cells: [
      cell(0, 0, 'お客様は誰ですか', { look: { font: { size: 16, bold: true } } }),
      cell(1, 0, answer, { look: { font: { size: 12 } } }),
      cell(2, 0, '=1+1 はそのまま', { note: 'メモの一行目\n二行目は少し長い文です。読めるように広げます。' }),
      cell(3, 0, 60, { owner: 'user', allowed: { kind: 'number', min: 0, max: 100, whole: true, message: '0から100まで' } }),
      cell(3, 1, '売上へ', { link: { sheet: 'dashboard', row: 1, column: 1 } }),
    ],
    tables: [customerTable(rows)],
    rules: [
      { kind: 'bar', area: { table: 'T_customers', column: '注文数' }, color: '#2F5D8A' },
      { kind: 'equals', area: { table: 'T_customers', column: 'メモ' }, text: '要連絡', fill: '#C2452D', color: '#FFFFFF' },
    ],
    freeze: { rows: 6, columns: 1 },
    print: { landscape: true, repeat: { from: 5, to: 5 }, columns: 4 },
  });
}

const MONTHS = ['1月', '2月', '3月', '4月', '5月', '6月'];

export function dashboardSheet(sales: readonly number[] = [120, 150, 90, 180, 210, 170]): SheetSpec {
  const area = (column: number) => ({ sheet: 'dashboard', area: { row: 4, column, lastRow: 9, lastColumn: column } }) as const;
  return sheet({
    id: 'dashboard', name: 'CRM_ダッシュボード', widths: [14, 12, 12, 3, 12, 12, 12, 12], tabColor: '#5B8C5A',
    cells: [
      cell(0, 0, '今日の様子', { look: { font: { size: 16, bold: true } } }),
      cell(3, 0, '月', { look: HEADER }), cell(3, 1, '売上', { look: HEADER }), cell(3, 2, '新規', { look: HEADER }),
      ...MONTHS.flatMap((month, index) => [
        cell(4 + index, 0, month),
        cell(4 + index, 1, (sales[index] ?? 0) * 1000, { look: { format: '¥#,##0' } }),
        cell(4 + index, 2, (sales[index] ?? 0) / 1000, { look: { format: '0.0%' } }),
      ]),
    ],
    rules: [{ kind: 'scale', area: { row: 4, column: 2, lastRow: 9, lastColumn: 2 }, low: '#FAF8F4', high: '#2F5D8A' }],
    charts: [
      { kind: 'columns', labelEvery: 1, description: '月ごとの売上', anchor: { row: 11, column: 0, lastRow: 24, lastColumn: 2 }, categories: area(0), series: [{ name: '売上', color: '#2F5D8A', values: area(1) }], format: '¥#,##0' },
      { kind: 'bars', labelEvery: 1, description: '月ごとの新規率', anchor: { row: 1, column: 4, lastRow: 10, lastColumn: 7 }, categories: area(0), series: [{ name: '新規', color: '#5B8C5A', values: area(2) }], format: '0.0%' },
      { kind: 'stacked', labelEvery: 1, description: '積み上げ', anchor: { row: 11, column: 4, lastRow: 24, lastColumn: 7 }, categories: area(0), series: [{ name: '売上', color: '#2F5D8A', values: area(1) }, { name: '別の売上', color: '#C9962B', values: area(1) }], format: '#,##0' },
      { kind: 'line', labelEvery: 1, description: '線', anchor: { row: 26, column: 0, lastRow: 38, lastColumn: 7 }, categories: area(0), series: [{ name: '売上', color: '#2F5D8A', values: area(1) }], format: '#,##0' },
    ],
  });
}

export function samplePlan(rows: readonly Customer[] = customers(12), sales?: readonly number[]): Plan {
  return plan(
    dashboardSheet(sales), customerSheet(rows),
    sheet({ id: 'book', name: '_otokui', hidden: true, cells: [cell(0, 0, '控え')] }),
  );
}
