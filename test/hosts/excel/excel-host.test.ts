import { describe, expect, it, vi } from 'vitest';
import { ExcelHost } from '../../../src/hosts/excel/excel-host.ts';
import { FileHost } from '../../../src/hosts/file/file-host.ts';
import type { SelectedRow } from '../../../src/hosts/live-host.ts';
import { openExcel, type ExcelOptions, type OpenExcel } from '../../office/open-excel.ts';
import { applyFilters, sortTable } from '../../office/workbook/table-order.ts';
import { rowsOf } from '../contract.ts';
import { customers, customerSheet, plan, samplePlan } from '../file/sample-plan.ts';
import { reportPlan } from './report-plan.ts';

const CUSTOMERS = 'CRM_顧客';

function begin(options: ExcelOptions = {}): { excel: OpenExcel; host: ExcelHost } {
  return { excel: openExcel(options), host: new ExcelHost('test.xlsx', { resizesTables: true, spills: true }) };
}

describe('beside a file', () => {
  it('writes the same cells as the file host does, for the whole report', async () => {
    const whole = reportPlan();
    const { host } = begin();
    const file = new FileHost(null);
    expect((await host.apply(whole)).cells).toBe((await file.apply(whole)).cells);
    for (const { name } of whole.sheets) expect(await rowsOf(host, name), name).toEqual(await rowsOf(file, name));
    expect((await host.apply(whole)).cells).toBe(0);
  });

  it('draws its charts, rules, frozen rows, widths and print-out from the same plan', async () => {
    const whole = reportPlan();
    const { excel, host } = begin();
    await host.apply(whole);
    for (const spec of whole.sheets) {
      const sheet = excel.workbook.sheet(spec.name);
      expect(sheet.charts.items.map(({ series }) => series.map(({ name, fillColor, lineColor }) => [name, fillColor ?? lineColor])), spec.name)
        .toEqual(spec.charts.map(({ series }) => series.map(({ name, color }) => [name, `#${color}`])));
      expect(sheet.freeze).toEqual(spec.freeze);
      expect(sheet.showGridlines).toBe(false);
      expect(sheet.visibility).toBe(spec.hidden ? 'VeryHidden' : 'Visible');
      expect(sheet.page.orientation).toBe(spec.print.landscape ? 'Landscape' : 'Portrait');
      expect(sheet.tables.items.map(({ name, style }) => [name, style])).toEqual(spec.tables.map(({ name }) => [name, 'TableStyleLight1']));
    }
  });
});

describe('after the user worked in our sheet', () => {
  it('finds rows and columns wherever sorting, filtering and columns of their own have put them, and keeps their colours', async () => {
    const { excel, host } = begin();
    await host.apply(plan(customerSheet(customers(6))));
    const sheet = excel.workbook.sheet(CUSTOMERS);
    const table = excel.workbook.table('T_customers');
    sheet.insertColumns(2);
    sheet.set('C6', 'わたしの列');
    sheet.set('C7:C12', [[1], [2], [3], [4], [5], [6]]);
    sheet.recolour('A9:F9', '#FFEE00');
    sortTable(table, [{ key: 0, ascending: false }]);
    table.column('名前').filter = ['客2', '客3'];
    applyFilters(table);
    expect((await host.apply(plan(customerSheet(customers(6))))).cells).toBe(0);
    const people = [...customers(6).map((person) => ({ ...person, orders: 50 })), ...customers(2, 7)];
    await host.apply(plan(customerSheet(people)));
    const rows = await rowsOf(host, CUSTOMERS);
    expect(rows.find(([, id]) => id === 'C0000003')).toEqual([10, 'C0000003', '客3', 3, 50, 45_660]);
    expect(rows.at(-1)).toEqual([14, 'C0000008', '客8', null, 2, 45_659]);
    expect(sheet.style('A10').fillColor).toBe('#FFEE00');
    expect(table.rect.rows).toBe(9);
  });

  it('fills a formula column of theirs in new rows', async () => {
    const { excel, host } = begin();
    await host.apply(plan(customerSheet(customers(3))));
    const sheet = excel.workbook.sheet(CUSTOMERS);
    sheet.type('F6', '二倍');
    sheet.set('F7:F9', '=[@注文数]*2');
    await host.apply(plan(customerSheet(customers(4))));
    expect(sheet.cells.formula(9, 5)).toBe('=[@注文数]*2');
  });

  it('reads again before it writes, and begins anew where somebody has typed meanwhile', async () => {
    const { excel, host } = begin();
    await host.apply(plan(customerSheet(customers(6))));
    const news = plan(customerSheet(customers(6).map((person) => ({ ...person, name: `${person.name}様` }))));
    const sheet = excel.workbook.sheet(CUSTOMERS);
    excel.traffic.reset();
    // Right after the sheet was compared, somebody sorts it.
    const compared = 9;
    excel.faults.before(compared, () => sortTable(excel.workbook.table('T_customers'), [{ key: 0, ascending: false }]));
    await host.apply(news);
    expect((await rowsOf(host, CUSTOMERS)).filter(([row]) => Number(row) > 6).map(([, id, name]) => [id, name])).toEqual(
      customers(6).toReversed().map(({ id, name }) => [id, `${name}様`]),
    );
    expect(sheet.get('A7')).toBe('C0000006');
  });

  it('needs few round trips for many changes far apart, and leaves the cells between them alone', async () => {
    const { excel, host } = begin();
    const people = customers(2000);
    await host.apply(plan(customerSheet(people)));
    excel.workbook.sheet(CUSTOMERS).set('E8', 'わたしのメモ');
    excel.traffic.reset();
    const news = people.map((person, index) => (index % 20 === 0 ? { ...person, name: `${person.name}様` } : person));
    expect((await host.apply(plan(customerSheet(news)))).cells).toBe(100);
    expect(excel.traffic.syncs).toBeLessThan(20);
    expect((await rowsOf(host, CUSTOMERS)).slice(5, 7)).toEqual([[7, 'C0000001', '客1様', 1, 45_658], [8, 'C0000002', '客2', 2, 45_659, 'わたしのメモ']]);
    await host.undo();
    expect((await host.apply(plan(customerSheet(people)))).cells).toBe(0);
  });

  it('leaves cells alone that were changed after the run when it is taken back', async () => {
    const { excel, host } = begin();
    await host.apply(plan(customerSheet(customers(3))));
    await host.apply(plan(customerSheet(customers(3).map((person) => ({ ...person, name: `${person.name}様` })))));
    excel.workbook.sheet(CUSTOMERS).set('B8', 'わたしが直した');
    expect(await host.undo()).toEqual({ cells: 2, sheets: [], kept: 1 });
    expect((await rowsOf(host, CUSTOMERS)).slice(-3).map(([, , name]) => name)).toEqual(['客1', 'わたしが直した', '客3']);
  });
});

describe('what Excel refuses', () => {
  it('halves what is too large, and no message comes near the limit', async () => {
    const people = customers(3000);
    const { excel, host } = begin({ payloadLimit: 40_000 });
    await host.apply(plan(customerSheet(people)));
    expect(await rowsOf(host, CUSTOMERS)).toHaveLength(3005);
    expect((await host.apply(plan(customerSheet(people)))).cells).toBe(0);
    expect(excel.traffic.exchanges.some(({ error }) => error === 'RequestPayloadSizeLimitExceeded')).toBe(true);
  });

  it('says so when the workbook is read-only, a sheet protected or a cell being edited', async () => {
    const readOnly = begin({ readOnly: true });
    await expect(readOnly.host.apply(samplePlan())).rejects.toMatchObject({ code: 'excel-read-only' });
    const { excel, host } = begin();
    await host.apply(plan(customerSheet(customers(3))));
    excel.workbook.sheet(CUSTOMERS).protect();
    expect((await host.apply(plan(customerSheet(customers(3))))).cells).toBe(0);
    await expect(host.apply(plan(customerSheet(customers(4))))).rejects.toMatchObject({ code: 'workbook-protected', values: { sheet: CUSTOMERS } });
  });

  it('works where tables cannot be resized yet', async () => {
    const excel = openExcel();
    const host = new ExcelHost('test.xlsx', { resizesTables: false, spills: false });
    await host.apply(plan(customerSheet(customers(3))));
    await host.apply(plan(customerSheet(customers(6))));
    expect((await rowsOf(host, CUSTOMERS)).at(-1)?.[1]).toBe('C0000006');
    expect(excel.workbook.table('T_customers').rect.rows).toBe(7);
  });
});

describe('reading', () => {
  it('gives days from 1900 in a workbook that counts from 1904, and writes them so that they mean the same', async () => {
    const { excel, host } = begin({ date1904: true });
    const sheet = excel.workbook.sheet('Sheet1');
    sheet.format('A2', 'numberFormat', 'yyyy/m/d');
    sheet.set('A1:A2', [['日付'], [45_700 - 1462]]);
    expect((await rowsOf(host, 'Sheet1'))[1]).toEqual([2, 45_700]);
    await host.apply(plan(customerSheet(customers(2))));
    expect(excel.workbook.sheet(CUSTOMERS).get('D7')).toBe(45_658 - 1462);
    expect((await host.apply(plan(customerSheet(customers(2))))).cells).toBe(0);
  });

  it('marks hidden rows', async () => {
    const { excel, host } = begin();
    const sheet = excel.workbook.sheet('Sheet1');
    sheet.set('A1:A4', [[1], [2], [3], [4]]);
    sheet.hideRows(1, 2);
    const hidden: boolean[] = [];
    await host.read('Sheet1', (row) => hidden.push(row.hidden));
    expect(hidden).toEqual([false, true, true, false]);
  });
});

describe('a live workbook', () => {
  it('tells of the row the user goes to', async () => {
    const { excel, host } = begin();
    await host.apply(plan(customerSheet(customers(3))));
    const told = vi.fn<(row: SelectedRow) => void>();
    const stop = await host.watchSelection(told);
    excel.workbook.sheet(CUSTOMERS).select('C8:D9');
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ sheet: CUSTOMERS, row: 7, cells: ['C0000002', '客2', 2, 45_659, null] }));
    await stop();
    excel.workbook.sheet(CUSTOMERS).select('A7');
    await excel.idle();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('selects a place, and keeps what it is told to remember', async () => {
    const { excel, host } = begin();
    await host.apply(samplePlan());
    await host.select(CUSTOMERS, { row: 6, column: 0, lastRow: 8, lastColumn: 4 });
    expect(excel.workbook.active.name).toBe(CUSTOMERS);
    expect(await host.recall('reading')).toBeNull();
    await host.remember('reading', '{"layout":null}');
    await host.remember('reading', '{"layout":"sheet"}');
    expect(await host.recall('reading')).toBe('{"layout":"sheet"}');
  });

  it('adds a sheet of the user’s with every zero in its place, under a name that is free and allowed', async () => {
    const { excel, host } = begin();
    const rows = [['注文番号', '注文日', '金額'], ['00123', 45_700, 1200], ['1E5', 45_701, 300]];
    expect(await host.insert({ name: 'Sheet1', rows, dayColumns: [1], numberColumns: [2] })).toBe('Sheet1 (2)');
    expect(await host.insert({ name: "'注文[2026]/1.csv'", rows: [['a']], dayColumns: [], numberColumns: [] })).toBe('注文_2026__1.csv');
    expect((await rowsOf(host, 'Sheet1 (2)')).map(([, ...cells]) => cells)).toEqual(rows);
    expect(excel.workbook.sheet('Sheet1 (2)').style('B2').numberFormat).toBe('yyyy/m/d');
  });
});

describe('turning functions into values', () => {
  const calculate: NonNullable<ExcelOptions['calculate']> = (formula) =>
    formula === '=NPS(A1:A9)' ? 42.5 : formula.startsWith('=RFM(') ? [['顧客', 'R'], ['C1', 5], ['=x', 1]] : formula === '=1+1' ? 2 : undefined;

  function begun(): { excel: OpenExcel; host: ExcelHost } {
    const both = begin({ calculate });
    const sheet = both.excel.workbook.sheet('Sheet1');
    sheet.set('B1', '=NPS(A1:A9)');
    sheet.set('B2', '=1+1');
    sheet.set('B3', "'=NPS(A1:A9)");
    sheet.set('B4', '=LTV(A:A,B:B)');
    sheet.set('D1', '=RFM(A:A,B:B,C:C)');
    return both;
  }

  it('keeps what they show, whole tables too, and touches nothing else', async () => {
    const { excel, host } = begun();
    const sheet = excel.workbook.sheet('Sheet1');
    expect(await host.turnIntoValues()).toEqual({ cells: 2, waiting: 1 });
    expect([sheet.get('B1'), sheet.cells.formula(0, 1)]).toEqual([42.5, undefined]);
    expect([sheet.cells.formula(1, 1), sheet.get('B3'), sheet.cells.formula(3, 1)]).toEqual(['=1+1', '=NPS(A1:A9)', '=LTV(A:A,B:B)']);
    expect([sheet.cells.formula(0, 3), sheet.get('D1'), sheet.get('E2'), sheet.get('D3'), sheet.cells.formula(2, 3)]).toEqual([undefined, '顧客', 5, '=x', undefined]);
    expect(await host.turnIntoValues()).toEqual({ cells: 0, waiting: 1 });
  });

  it('can be taken back', async () => {
    const { excel, host } = begun();
    const sheet = excel.workbook.sheet('Sheet1');
    await host.turnIntoValues();
    await host.undo();
    expect([sheet.cells.formula(0, 1), sheet.cells.formula(0, 3), sheet.get('E2')]).toEqual(['=NPS(A1:A9)', '=RFM(A:A,B:B,C:C)', 5]);
  });

  it('leaves protected sheets alone', async () => {
    const { excel, host } = begun();
    excel.workbook.sheet('Sheet1').protect();
    expect(await host.turnIntoValues()).toEqual({ cells: 0, waiting: 3 });
  });
});
