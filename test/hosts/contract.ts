import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import type { Plan } from '../../src/report/plan.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { cell, column, customers, customerSheet, customerTable, plan, samplePlan, sheet, type Customer } from './file/sample-plan.ts';

/** A workbook behind a host, and the user's hands on it. */
export interface OpenedHost {
  /** Opened anew where the host keeps nothing open. */
  host(): Promise<Host>;
  /** A value into a cell, as if typed by somebody who knows how to type a text. */
  type(sheet: string, address: string, value: CellValue): Promise<void>;
  rename(sheet: string, name: string): Promise<void>;
  remove(sheet: string): Promise<void>;
  lockStructure(): Promise<void>;
  /** Each formula of a sheet by its address, without the equals sign, and sheets' names without quotes. */
  formulas(sheet: string): Promise<(readonly [string, string])[]>;
}

/** The workbook that a test begins with: the user's own sheets. */
export interface UserSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly hidden?: boolean;
}

const ORDERS: UserSheet = {
  name: '注文',
  rows: [['注文番号', '注文日', '氏名', '金額'], ['0001', 45_700, '=1+1', 1200], [null, null, null, null], ['1-2', 45_701.5, '＠青井', 0]],
};
const planOf = (people: readonly Customer[], answer?: string): Plan => plan(customerSheet(people, answer));

/** What every host must do alike. */
export function hostContract(name: string, open: (sheets: readonly UserSheet[]) => Promise<OpenedHost>): void {
  describe(`${name}: the contract of a host`, () => {
    it('reads the user’s rows as they stand, empty ones passed over', async () => {
      const host = await (await open([ORDERS])).host();
      expect(await rowsOf(host, '注文')).toEqual([
        [1, '注文番号', '注文日', '氏名', '金額'], [2, '0001', 45_700, '=1+1', 1200], [4, '1-2', 45_701.5, '＠青井', 0],
      ]);
    });

    it('lists the sheets in the user’s order, says which are hidden and which are ours', async () => {
      const opened = await open([ORDERS, { name: '控え', rows: [['x']], hidden: true }]);
      await (await opened.host()).apply(samplePlan());
      expect((await (await opened.host()).sheets()).map(({ name: sheetName, own, hidden }) => [sheetName, own, hidden])).toEqual([
        ['注文', null, false], ['控え', null, true], ['CRM_ダッシュボード', 'dashboard', false], ['CRM_顧客', 'customers', false], ['_otokui', 'book', true],
      ]);
    });

    it('writes what the plan says, and leaves the user’s sheets alone', async () => {
      const opened = await open([ORDERS]);
      const before = await rowsOf(await opened.host(), '注文');
      const applied = await (await opened.host()).apply(samplePlan());
      const host = await opened.host();
      expect(applied.names.get('customers')).toBe('CRM_顧客');
      expect(await rowsOf(host, '注文')).toEqual(before);
      expect((await rowsOf(host, 'CRM_顧客')).slice(0, 7)).toEqual([
        [1, 'お客様は誰ですか'], [2, '12人です。'], [3, '=1+1 はそのまま'], [4, 60, '売上へ'],
        [6, 'ID', '名前', '注文数', '最終日', 'メモ'], [7, 'C0000001', '客1', 1, 45_658], [8, 'C0000002', '客2', 2, 45_659],
      ]);
      expect(applied.cells).toBe(samplePlan().sheets.reduce((sum, spec) => sum + filled(spec), 0));
    });

    it('keeps every text the text it is', async () => {
      const texts = ['=1+1', '+81-3', '-5', '@a', '001', '1-2', '2024/1/5', 'TRUE', "'x", '５％', '#N/A', '\tx', '1e5', '１２', '改行\nする', '¥100', '令和6年1月5日'];
      for (const look of [{}, { format: '@' }]) {
        const opened = await open([]);
        await (await opened.host()).apply(plan(sheet({ id: 'rfm', name: 'T', cells: texts.map((text, row) => cell(row, 0, text, { look })), tables: [{ name: 'T_texts', row: 20, column: 0, key: 'x', rows: texts.length, columns: [column('x', texts, { look })] }] })));
        const rows = await rowsOf(await opened.host(), 'T');
        expect(rows.map(([, value]) => value)).toEqual([...texts, 'x', ...texts]);
      }
    });

    it('writes nothing on a second run without news, and only what differs on one with', async () => {
      const opened = await open([ORDERS]);
      await (await opened.host()).apply(planOf(customers(6)));
      expect((await (await opened.host()).apply(planOf(customers(6)))).cells).toBe(0);
      const news = customers(6).map((person, index) => (index === 2 ? { ...person, name: '新しい名前', orders: 99 } : person));
      expect((await (await opened.host()).apply(planOf(news))).cells).toBe(2);
      expect((await rowsOf(await opened.host(), 'CRM_顧客')).find(([row]) => row === 9)).toEqual([9, 'C0000003', '新しい名前', 99, 45_660]);
      expect((await (await opened.host()).apply(planOf(news))).cells).toBe(0);
    });

    it('appends new customers and keeps what the user wrote in their column', async () => {
      const opened = await open([]);
      await (await opened.host()).apply(planOf(customers(6)));
      await opened.type('CRM_顧客', 'E8', '大切');
      await (await opened.host()).apply(planOf(customers(8)));
      const rows = await rowsOf(await opened.host(), 'CRM_顧客');
      expect(rows.find(([row]) => row === 8)).toEqual([8, 'C0000002', '客2', 2, 45_659, '大切']);
      expect(rows.at(-1)).toEqual([14, 'C0000008', '客8', 1, 45_665]);
      expect((await (await opened.host()).apply(planOf(customers(8)))).cells).toBe(0);
    });

    it('leaves a cell that is the user’s as it stands', async () => {
      const opened = await open([]);
      await (await opened.host()).apply(planOf(customers(3)));
      await opened.type('CRM_顧客', 'A4', 75);
      expect((await (await opened.host()).apply(planOf(customers(3)))).cells).toBe(0);
      expect((await rowsOf(await opened.host(), 'CRM_顧客')).find(([row]) => row === 4)?.[1]).toBe(75);
    });

    it('follows a renamed sheet, and leaves a user’s sheet of our name alone', async () => {
      const opened = await open([{ name: 'CRM_顧客', rows: [['わたしの表']] }]);
      const first = await (await opened.host()).apply(planOf(customers(3)));
      expect(first.names.get('customers')).toBe('CRM_顧客 (2)');
      await opened.rename('CRM_顧客 (2)', "うちの'お客様");
      const second = await (await opened.host()).apply(planOf(customers(4)));
      expect(second.names.get('customers')).toBe("うちの'お客様");
      expect(await rowsOf(await opened.host(), 'CRM_顧客')).toEqual([[1, 'わたしの表']]);
      expect((await rowsOf(await opened.host(), "うちの'お客様")).at(-1)?.[1]).toBe('C0000004');
    });

    it('writes a sheet anew that the user has deleted', async () => {
      const opened = await open([ORDERS]);
      await (await opened.host()).apply(samplePlan());
      await opened.remove('CRM_顧客');
      await (await opened.host()).apply(samplePlan());
      expect((await (await opened.host()).sheets()).filter(({ own }) => own === 'customers')).toHaveLength(1);
      expect((await (await opened.host()).apply(samplePlan())).cells).toBe(0);
    });

    it('stops before it writes over what the user typed below a table, and nothing has changed', async () => {
      const opened = await open([]);
      await (await opened.host()).apply(planOf(customers(6)));
      await opened.type('CRM_顧客', 'B14', 'メモ');
      const before = await everything(opened);
      await expect(opened.host().then((host) => host.apply(planOf(customers(8), '別の答え')))).rejects.toMatchObject({ code: 'table-blocked', values: { cell: 'B14' } });
      expect(await everything(opened)).toEqual(before);
    });

    it('adds no sheet to a workbook whose structure is locked', async () => {
      const opened = await open([ORDERS]);
      await opened.lockStructure();
      const before = await everything(opened);
      await expect(opened.host().then((host) => host.apply(planOf(customers(2))))).rejects.toMatchObject({ code: 'workbook-protected' });
      expect(await everything(opened)).toEqual(before);
    });

    it('puts whoever comes where a sample stood, and leaves nothing of it', async () => {
      const opened = await open([ORDERS]);
      const sample = customers(9, 100).map((person) => ({ ...person, memo: '要連絡' }));
      await (await opened.host()).apply(planOf(sample, '【見本】です。'));
      const real = customers(3).map((person) => ({ ...person, orders: 70, memo: '' }));
      expect((await (await opened.host()).apply({ ...planOf(real), overSample: true })).cells).toBeGreaterThan(0);
      const host = await opened.host();
      const fresh = await (await open([])).host();
      await fresh.apply(planOf(real));
      expect(await rowsOf(host, 'CRM_顧客')).toEqual(await rowsOf(fresh, 'CRM_顧客'));
      expect((await host.apply(planOf(real))).cells).toBe(0);
      // More customers than the sample had: as in any run, they follow.
      expect((await (await opened.host()).apply(planOf(customers(12)))).cells).toBeGreaterThan(0);
      expect((await rowsOf(await opened.host(), 'CRM_顧客')).filter(([, id]) => String(id).startsWith('C0')).map(([, id]) => id)).toEqual(customers(12).map(({ id }) => id));
    });

    it('writes formulas that speak of sheets by the names they have', async () => {
      const opened = await open([ORDERS]);
      const source = sheet({ id: 'input.orders', name: '注文', cells: [cell(0, 0, 3), cell(1, 0, 4)] });
      const tally = (factor: number): Plan['sheets'][number] => sheet({
        id: 'tally', name: '集計', cells: [cell(0, 0, '', { formula: `SUM({input.orders}!$A$1:$A$2)*${String(factor)}` })],
        fills: [{ row: 1, column: 1, rows: 2, formula: '{input.orders}!$A{above}*2', value: '', look: {} }],
      });
      await (await opened.host()).apply(plan(source, tally(1)));
      const names = (await (await opened.host()).sheets()).filter(({ own }) => own !== null).map(({ name: own }) => own);
      expect(names).toEqual(['注文 (2)', '集計']);
      await opened.rename('注文 (2)', '売上');
      await (await opened.host()).apply(plan(tally(10)));
      expect(await opened.formulas('集計')).toEqual([['A1', `SUM(売上!$A$1:$A$2)*10`], ['B2', '売上!$A1*2'], ['B3', '売上!$A2*2']]);
    });

    it('changes nothing when it is cancelled before it begins', async () => {
      const opened = await open([ORDERS]);
      const before = await everything(opened);
      await expect(opened.host().then((host) => host.apply(samplePlan(), { cancel: AbortSignal.abort() }))).rejects.toThrow();
      expect(await everything(opened)).toEqual(before);
    });

    it('refuses a table whose rows cannot be told apart', async () => {
      const opened = await open([]);
      const twice = plan(sheet({ id: 'customers', name: 'T', tables: [customerTable([...customers(1), ...customers(1)])] }));
      await expect(opened.host().then((host) => host.apply(twice))).rejects.toThrow('C0000001');
    });
  });
}

/** Row numbers with the cells of the rows; empty cells at the end are left out. */
export async function rowsOf(host: Host, name: string): Promise<(readonly CellValue[])[]> {
  const rows: CellValue[][] = [];
  await host.read(name, ({ number, cells }) => {
    const last = cells.findLastIndex((value) => value !== null);
    if (last >= 0) rows.push([number, ...cells.slice(0, last + 1)]);
  });
  return rows;
}

/** Every sheet with every value. */
async function everything(opened: OpenedHost): Promise<unknown> {
  const host = await opened.host();
  const sheets = [];
  for (const info of await host.sheets()) sheets.push([info, await rowsOf(host, info.name)]);
  return sheets;
}

function filled({ cells, tables }: Plan['sheets'][number]): number {
  const holds = (value: CellValue | undefined): boolean => value !== null && value !== undefined && value !== '';
  return cells.filter(({ value }) => holds(value)).length
    + tables.reduce((sum, { columns }) => sum + columns.reduce((count, { values }) => count + 1 + Array.from(values).filter(holds).length, 0), 0);
}
