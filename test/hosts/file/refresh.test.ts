import { describe, expect, it } from 'vitest';
import { FileHost } from '../../../src/hosts/file/file-host.ts';
import type { Plan } from '../../../src/report/plan.ts';
import { openInExcelize } from './excelize.ts';
import { bytesOf, rows, values } from './grid.ts';
import { cell, customers, customerSheet, dashboardSheet, plan, samplePlan, type Customer } from './sample-plan.ts';
import { moveCells, text, typeInto } from './user-edits.ts';
import { editPart, editParts, unzip } from './zip-parts.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';

async function fresh(people: readonly Customer[] = customers(6)): Promise<Uint8Array> {
  const host = new FileHost(null);
  await host.apply(plan(customerSheet(people)));
  return bytesOf(host);
}

async function afterUser(edit: (parts: Map<string, string>) => void, people?: readonly Customer[]): Promise<FileHost> {
  return new FileHost(await editParts(await fresh(people), edit));
}

const planOf = (people: readonly Customer[]): Plan => plan(customerSheet(people));

describe('a second run', () => {
  it('changes no cell and no byte when there is no news', async () => {
    const first = new FileHost(null);
    await first.apply(samplePlan());
    const bytes = await bytesOf(first);
    const second = new FileHost(bytes);
    expect((await second.apply(samplePlan())).cells).toBe(0);
    expect(await second.bytes()).toBe(bytes);
  });

  it('counts and changes only the cells that differ, and asks for recalculation', async () => {
    const host = new FileHost(await fresh());
    const people = customers(6).map((person, index) => (index === 2 ? { ...person, name: '新しい名前', orders: 99 } : person));
    expect((await host.apply(planOf(people))).cells).toBe(2);
    expect((await rows(host, 'CRM_顧客')).get(9)).toEqual(['C0000003', '新しい名前', 99, 45_660]);
    expect((await unzip(await bytesOf(host))).get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('keeps the style a changed cell has', async () => {
    const host = await afterUser((parts) => { editPart(parts, SHEET, (xml) => xml.replace(/<c r="B9" s="\d+"/, '<c r="B9" s="3"')); });
    await host.apply(planOf(customers(6).map((person) => ({ ...person, name: `${person.name}さん` }))));
    expect((await unzip(await bytesOf(host))).get(SHEET)).toContain('<c r="B9" s="3" t="inlineStr"><is><t>客3さん</t>');
  });

  it('leaves the file alone when it is aborted', async () => {
    const bytes = await fresh();
    const host = new FileHost(bytes);
    await expect(host.apply(planOf(customers(9)), { cancel: AbortSignal.abort() })).rejects.toThrow();
    expect(await host.bytes()).toBe(bytes);
  });
});

describe('after the user worked in our sheet', () => {
  it('finds rows by key wherever sorting put them', async () => {
    const host = await afterUser((parts) => { editPart(parts, SHEET, (xml) => moveCells(xml, ({ row, column }) => ({ row: row >= 6 ? 17 - row : row, column }))); });
    expect((await rows(host, 'CRM_顧客')).get(7)?.[0]).toBe('C0000006');
    expect((await host.apply(planOf(customers(6)))).cells).toBe(0);
    const result = await host.apply(planOf(customers(6).map((person) => (person.id === 'C0000006' ? { ...person, orders: 50 } : person))));
    expect(result.cells).toBe(1);
    expect((await rows(host, 'CRM_顧客')).get(7)?.[2]).toBe(50);
  });

  it('finds columns by header when the user put one of their own between, and leaves that alone', async () => {
    const host = await afterUser((parts) => {
      editPart(parts, SHEET, (xml) => typeInto(typeInto(
        moveCells(xml, ({ row, column }) => ({ row, column: column >= 2 && row >= 5 ? column + 1 : column })), 'C6', text('わたしの列')), 'C8', text('大切')));
      editPart(parts, TABLE, (xml) => xml.replaceAll('A6:E12', 'A6:F12').replace('count="5"', 'count="6"')
        .replace('<tableColumn id="3"', '<tableColumn id="9" name="わたしの列"/><tableColumn id="3"'));
    });
    expect((await host.apply(planOf(customers(6)))).cells).toBe(0);
    await host.apply(planOf([...customers(6).map((person) => ({ ...person, orders: 1000 })), ...customers(1, 7)]));
    const found = await rows(host, 'CRM_顧客');
    expect(found.get(8)).toEqual(['C0000002', '客2', '大切', 1000, 45_659]);
    expect(found.get(13)).toEqual(['C0000007', '客7', null, 1, 45_658]);
  });

  it('follows a renamed sheet by its mark', async () => {
    const host = await afterUser((parts) => {
      editPart(parts, 'xl/workbook.xml', (xml) => xml.replace('name="CRM_顧客"', 'name="うちの「顧客」&apos;s"').replaceAll("'CRM_顧客'!", "'うちの「顧客」''s'!"));
    });
    const result = await host.apply(planOf(customers(7)));
    expect(result.names.get('customers')).toBe("うちの「顧客」's");
    expect((await host.sheets()).length).toBe(1);
    expect((await rows(host, "うちの「顧客」's")).get(13)?.[0]).toBe('C0000007');
  });

  it('writes fixed cells where the mark has moved to', async () => {
    const host = await afterUser((parts) => {
      editPart(parts, SHEET, (xml) => moveCells(xml, ({ row, column }) => ({ row: row + 2, column })));
      editPart(parts, TABLE, (xml) => xml.replaceAll('A6:E12', 'A8:E14'));
      editPart(parts, 'xl/workbook.xml', (xml) => xml.replace("'CRM_顧客'!$A$1", "'CRM_顧客'!$A$3"));
    });
    expect((await host.apply(planOf(customers(6)))).cells).toBe(0);
    await host.apply(plan(customerSheet(customers(6), '新しい答え')));
    const found = await rows(host, 'CRM_顧客');
    expect(found.get(4)?.[0]).toBe('新しい答え');
    expect(found.has(2)).toBe(false);
  });

  it('finds a table that was turned into a plain range', async () => {
    const host = await afterUser((parts) => {
      parts.delete(TABLE);
      editPart(parts, '[Content_Types].xml', (xml) => xml.replace(/<Override PartName="\/xl\/tables[^>]*>/, ''));
      editPart(parts, 'xl/worksheets/_rels/sheet1.xml.rels', (xml) => xml.replace(/<Relationship [^>]*\/table"[^>]*>/, ''));
      editPart(parts, SHEET, (xml) => xml.replace(/<tableParts.*<\/tableParts>/, ''));
    });
    expect((await host.apply(planOf(customers(6)))).cells).toBe(0);
    expect((await host.apply(planOf(customers(8)))).cells).toBe(8 + 1);
    expect((await rows(host, 'CRM_顧客')).get(14)?.[0]).toBe('C0000008');
  });

  it('keeps what the user typed in their column, also of customers the plan no longer names', async () => {
    const host = await afterUser((parts) => {
      editPart(parts, SHEET, (xml) => typeInto(typeInto(xml, 'E7', text('常連')), 'E12', text('転居')));
    });
    await host.apply(planOf(customers(5).map((person) => ({ ...person, memo: '上書き' }))));
    const found = await rows(host, 'CRM_顧客');
    expect(found.get(7)?.[4]).toBe('常連');
    expect(found.get(12)).toEqual(['C0000006', '客6', 6, 45_663, '転居']);
  });

  it('leaves a cell that is the user’s as it stands, and fills it when it is empty', async () => {
    const typed = await afterUser((parts) => { editPart(parts, SHEET, (xml) => typeInto(xml, 'A4', '><v>75</v>')); });
    expect((await typed.apply(planOf(customers(6)))).cells).toBe(0);
    const cleared = await afterUser((parts) => { editPart(parts, SHEET, (xml) => moveCells(xml, (cell) => (cell.row === 3 && cell.column === 0 ? null : cell))); });
    expect((await cleared.apply(planOf(customers(6)))).cells).toBe(1);
    expect((await values(cleared, 'CRM_顧客')).get('3,0')).toBe(60);
  });

  it('puts a value in place of a formula of the user’s in our column only when it says something else', async () => {
    const formulas = (parts: Map<string, string>): void => {
      editPart(parts, SHEET, (xml) => typeInto(typeInto(xml, 'C7', '><f t="shared" ref="C7:C8" si="0">1+0</f><v>1</v>'), 'C8', '><f t="shared" si="0"/><v>2</v>'));
    };
    expect((await (await afterUser(formulas)).apply(planOf(customers(6)))).cells).toBe(0);
    const host = await afterUser(formulas);
    await host.apply(planOf(customers(6).map((person, index) => (index === 0 ? { ...person, orders: 5 } : person))));
    const xml = (await unzip(await bytesOf(host))).get(SHEET) ?? '';
    expect(xml).not.toMatch(/<f[ >/]/);
    expect((await values(host, 'CRM_顧客')).get('7,2')).toBe(2);
  });

  it('brings back a column of ours at the right when the user deleted it', async () => {
    const host = await afterUser((parts) => {
      editPart(parts, SHEET, (xml) => moveCells(xml, ({ row, column }) => (row < 5 ? { row, column } : column === 3 ? null : { row, column: column === 4 ? 3 : column })));
      editPart(parts, TABLE, (xml) => xml.replaceAll('A6:E12', 'A6:D12').replace('count="5"', 'count="4"').replace(/<tableColumn id="4"[^>]*>/, ''));
    });
    expect((await host.apply(planOf(customers(6)))).cells).toBe(7);
    expect((await rows(host, 'CRM_顧客')).get(6)).toEqual(['ID', '名前', '注文数', 'メモ', '最終日']);
    expect((await unzip(await bytesOf(host))).get(TABLE)).toMatch(/ref="A6:E12".*count="5".*name="最終日"/);
    expect((await host.apply(planOf(customers(6)))).cells).toBe(0);
  });

  it('writes a sheet anew that the user deleted', async () => {
    const first = new FileHost(null);
    await first.apply(samplePlan());
    const bytes = await editParts(await bytesOf(first), (parts) => {
      parts.delete('xl/worksheets/sheet1.xml');
      parts.delete('xl/worksheets/_rels/sheet1.xml.rels');
      editPart(parts, '[Content_Types].xml', (xml) => xml.replace(/<Override PartName="\/xl\/worksheets\/sheet1.xml"[^>]*>/, ''));
      editPart(parts, 'xl/_rels/workbook.xml.rels', (xml) => xml.replace(/<Relationship Id="rId1"[^>]*>/, ''));
      editPart(parts, 'xl/workbook.xml', (xml) => xml.replace(/<sheet [^>]*r:id="rId1"[^>]*>/, '').replace("'CRM_ダッシュボード'!$A$1", '#REF!').replace('localSheetId="1"', 'localSheetId="0"'));
    });
    const host = new FileHost(bytes);
    await host.apply(samplePlan());
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['CRM_顧客', '_otokui', 'CRM_ダッシュボード']);
    const book = (await unzip(await bytesOf(host))).get('xl/workbook.xml') ?? '';
    expect(book).not.toContain('#REF!');
    expect(book.match(/_otokui\.dashboard/g)).toHaveLength(1);
    expect((await host.apply(samplePlan())).cells).toBe(0);
  });
});

describe('a table that grows', () => {
  it('takes its formats, validations and filter along', async () => {
    const host = new FileHost(await fresh());
    expect((await host.apply(planOf(customers(9)))).cells).toBe(3 * 4 + 1);
    const parts = await unzip(await bytesOf(host));
    expect(parts.get(TABLE)).toContain('ref="A6:E15"');
    expect(parts.get(TABLE)).toContain('<autoFilter ref="A6:E15"');
    expect(parts.get(SHEET)).toContain('<conditionalFormatting sqref="C7:C15"');
    expect(parts.get(SHEET)).toMatch(/<dataValidation [^>]*sqref="E7:E15"/);
    expect(parts.get(SHEET)).toContain('<dimension ref="A1:E15"/>');
    const style = (address: string): string | undefined => new RegExp(`<c r="${address}" s="(\\d+)"`).exec(parts.get(SHEET) ?? '')?.[1];
    expect(['A', 'B', 'C', 'D', 'E'].map((letter) => style(`${letter}15`))).toEqual(['A', 'B', 'C', 'D', 'E'].map((letter) => style(`${letter}12`)));
    expect((await host.apply(planOf(customers(9)))).cells).toBe(0);
  });

  it('starts in the empty row of a table that had none', async () => {
    const host = new FileHost(await fresh([]));
    await host.apply(planOf(customers(2)));
    expect((await rows(host, 'CRM_顧客')).get(7)?.[0]).toBe('C0000001');
    expect((await unzip(await bytesOf(host))).get(TABLE)).toContain('ref="A6:E8"');
  });

  it('fills a formula column of the user’s', async () => {
    const host = await afterUser((parts) => {
      editPart(parts, SHEET, (xml) => typeInto(xml, 'F6', text('倍')));
      editPart(parts, TABLE, (xml) => xml.replaceAll('A6:E12', 'A6:F12').replace('count="5"', 'count="6"')
        .replace('</tableColumns>', '<tableColumn id="9" name="倍"><calculatedColumnFormula>T_customers[[#This Row],[注文数]]*2</calculatedColumnFormula></tableColumn></tableColumns>'));
    });
    await host.apply(planOf(customers(7)));
    expect((await unzip(await bytesOf(host))).get(SHEET)).toContain('<c r="F13"><f>T_customers[[#This Row],[注文数]]*2</f></c>');
  });

  it('stops before it writes over what the user typed below it', async () => {
    const host = await afterUser((parts) => { editPart(parts, SHEET, (xml) => typeInto(xml, 'B14', text('合計'))); });
    const before = await host.bytes();
    expect((await host.apply(planOf(customers(7)))).cells).toBe(5);
    await expect(host.apply(planOf(customers(8)))).rejects.toMatchObject({ code: 'table-blocked', values: { cell: 'B14' } });
    expect(await host.bytes()).not.toBe(before);
    expect((await values(host, 'CRM_顧客')).get('13,1')).toBe('合計');
  });

  it('stops at a totals row', async () => {
    const host = await afterUser((parts) => {
      editPart(parts, SHEET, (xml) => typeInto(xml, 'A13', text('集計')));
      editPart(parts, TABLE, (xml) => xml.replace('ref="A6:E12"', 'ref="A6:E13" totalsRowCount="1"'));
    });
    expect((await host.apply(planOf(customers(6)))).cells).toBe(0);
    await expect(host.apply(planOf(customers(7)))).rejects.toMatchObject({ code: 'table-blocked', values: { cell: 'A13' } });
  });

  it('does not guess when the key column is gone', async () => {
    const host = await afterUser((parts) => { editPart(parts, TABLE, (xml) => xml.replace('name="ID"', 'name="番号"')); });
    await expect(host.apply(planOf(customers(6)))).rejects.toMatchObject({ code: 'table-key-missing', values: { column: 'ID' } });
  });
});

describe('cells and tables that are not there', () => {
  it('gives a fixed cell in a new row the look the plan has for it', async () => {
    const host = new FileHost(null);
    await host.apply(plan(dashboardSheet()));
    const grown = dashboardSheet();
    const added = cell(40, 1, 0.25, { look: { format: '0.0%', fill: '#FAF8F4' } });
    expect((await host.apply(plan({ ...grown, cells: [...grown.cells, added] }))).cells).toBe(1);
    expect(openInExcelize(await bytesOf(host)).GetCellValue('CRM_ダッシュボード', 'B41').value).toBe('25.0%');
    expect((await host.apply(plan({ ...grown, cells: [...grown.cells, added] }))).cells).toBe(0);
  });

  it('stops at merged cells below a table', async () => {
    const host = await afterUser((parts) => {
      editPart(parts, SHEET, (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B13:C14"/></mergeCells>'));
    });
    await expect(host.apply(planOf(customers(7)))).rejects.toMatchObject({ code: 'table-blocked', values: { cell: 'B13' } });
  });

  it('writes a table anew that the user deleted, unless something stands there now', async () => {
    const withoutTable = (parts: Map<string, string>): void => {
      parts.delete(TABLE);
      editPart(parts, '[Content_Types].xml', (xml) => xml.replace(/<Override PartName="\/xl\/tables[^>]*>/, ''));
      editPart(parts, 'xl/worksheets/_rels/sheet1.xml.rels', (xml) => xml.replace(/<Relationship [^>]*\/table"[^>]*>/, ''));
      editPart(parts, SHEET, (xml) => moveCells(xml.replace(/<tableParts.*<\/tableParts>/, ''), (place) => (place.row >= 5 ? null : place)));
    };
    const host = await afterUser(withoutTable);
    await host.apply(planOf(customers(2)));
    expect((await rows(host, 'CRM_顧客')).get(8)).toEqual(['C0000002', '客2', 2, 45_659]);
    expect((await host.apply(planOf(customers(2)))).cells).toBe(0);
    const occupied = await afterUser((parts) => {
      withoutTable(parts);
      editPart(parts, SHEET, (xml) => typeInto(xml, 'C8', text('わたしの')));
    });
    await expect(occupied.apply(planOf(customers(2)))).rejects.toMatchObject({ code: 'table-blocked', values: { cell: 'C8' } });
  });
});

describe('a table without a key', () => {
  const positional = (people: readonly Customer[]): Plan => {
    const sheet = customerSheet(people, '答え');
    return plan({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, key: null })) });
  };

  it('writes values by position and clears what is left over, but never the user’s column', async () => {
    const first = new FileHost(null);
    await first.apply(positional(customers(4)));
    const host = new FileHost(await editParts(await bytesOf(first), (parts) => { editPart(parts, SHEET, (xml) => typeInto(xml, 'E10', text('残す'))); }));
    await host.apply(positional(customers(2, 50)));
    const found = await rows(host, 'CRM_顧客');
    expect([7, 8, 9, 10].map((row) => found.get(row))).toEqual([
      ['C0000050', '客50', 1, 45_658], ['C0000051', '客51', 2, 45_659], undefined, [null, null, null, null, '残す'],
    ]);
    expect((await host.apply(positional(customers(2, 50)))).cells).toBe(0);
    await host.apply(positional(customers(6)));
    expect((await rows(host, 'CRM_顧客')).get(12)?.[0]).toBe('C0000006');
  });
});

describe('a mixed run', () => {
  it('refreshes the sheets it knows and adds the ones it does not', async () => {
    const host = new FileHost(await fresh());
    await host.apply(plan(dashboardSheet(), customerSheet(customers(7))));
    expect((await host.sheets()).map(({ name, own }) => [name, own])).toEqual([['CRM_顧客', 'customers'], ['CRM_ダッシュボード', 'dashboard']]);
    expect((await rows(host, 'CRM_顧客')).get(13)?.[0]).toBe('C0000007');
    expect((await host.apply(plan(dashboardSheet(), customerSheet(customers(7))))).cells).toBe(0);
  });
});
