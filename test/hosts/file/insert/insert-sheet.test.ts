import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileHost } from '../../../../src/hosts/file/file-host.ts';
import type { InsertedSheet } from '../../../../src/hosts/live-host.ts';
import { storedValue } from '../../../../src/hosts/sheet/stored-value.ts';
import type { CellValue } from '../../../../src/shared/cell.ts';
import { openInExcelize } from '../excelize.ts';
import { bytesOf, rows } from '../grid.ts';
import { samplePlan } from '../sample-plan.ts';
import { userWorkbook, type Variant } from '../user-workbook.ts';
import { compressedParts, unzip } from '../zip-parts.ts';

const ORDERS: InsertedSheet = {
  name: '注文',
  rows: [['注文番号', '注文日', '金額', '氏名'], ['0001', 45_658, 1200, '=1+1'], [], ['0002', null, -0.5, 'とても長い名前'.repeat(9)]],
  dayColumns: [1], numberColumns: [2],
};
const VARIANTS: readonly (readonly [string, Variant | null])[] = [
  ['a new workbook', null], ['an ordinary workbook', {}], ['prefixed namespaces', { prefix: 'x' }], ['no style part', { styles: false }],
  ['a workbook part elsewhere', { folder: 'office/deep/' }], ['strict OOXML', { strict: true }], ['days from 1904', { dates1904: true }],
];

async function open(variant: Variant | null): Promise<FileHost> {
  return new FileHost(variant === null ? null : await userWorkbook(variant));
}

describe.each(VARIANTS)('a sheet inserted into %s', (_, variant) => {
  it('reads back as it was given, zipped or not', async () => {
    const host = await open(variant);
    const before = await host.sheets();
    expect(await host.insert(ORDERS)).toBe('注文');
    for (const opened of [host, new FileHost(await bytesOf(host))]) {
      expect(await opened.sheets()).toEqual([...before, { name: '注文', own: null, hidden: false }]);
      expect([...await rows(opened, '注文')]).toEqual([[1, ORDERS.rows[0]], [2, ORDERS.rows[1]], [4, ORDERS.rows[3]]]);
    }
  });

  it('leaves every other part as it was', async () => {
    const host = await open(variant);
    const before = await host.bytes();
    await host.insert(ORDERS);
    const after = await compressedParts(await bytesOf(host));
    for (const [path, raw] of before === null ? [] : await compressedParts(before)) {
      if (!/^\[Content_Types\]|workbook\.xml(?:\.rels)?$|styles\.xml$/.test(path)) expect(after.get(path), path).toBe(raw);
    }
  });

  it('shows days as days and texts as texts, in an independent reader too', async () => {
    const host = await open(variant);
    await host.insert(ORDERS);
    // Excelize looks for styles in one folder and in one namespace only.
    if (variant?.strict === true || variant?.folder !== undefined) return;
    const file = openInExcelize(await bytesOf(host));
    expect(file.GetCellValue('注文', 'B2').value).toBe('2025/1/1');
    expect(file.GetCellValue('注文', 'A2').value).toBe('0001');
    expect(file.GetCellFormula('注文', 'D2').formula).toBe('');
    expect(file.GetCellValue('注文', 'C2').value).toBe('1200');
    expect(file.GetColWidth('注文', 'A').width).toBe(10);
    expect(file.GetColWidth('注文', 'D').width).toBe(40);
    expect(file.GetPanes('注文').panes).toMatchObject({ Freeze: true, YSplit: 1 });
    const { Font, CustomNumFmt, NumFmt } = file.GetStyle(file.GetCellStyle('注文', 'A2').style).style;
    expect(Font?.Family).toBe('游ゴシック');
    expect(NumFmt === 49 || CustomNumFmt === '@').toBe(true);
  });

  it('takes our sheets and more of its kind beside it', async () => {
    const host = await open(variant);
    await host.insert(ORDERS);
    await host.apply(samplePlan());
    expect(await host.insert(ORDERS)).toBe('注文 (2)');
    expect((await host.apply(samplePlan())).cells).toBe(0);
    expect((await host.sheets()).slice(-5).map(({ name, own }) => [name, own])).toEqual([
      ['注文', null], ['CRM_ダッシュボード', 'dashboard'], ['CRM_顧客', 'customers'], ['_otokui', 'book'], ['注文 (2)', null],
    ]);
    expect([...await rows(new FileHost(await bytesOf(host)), '注文 (2)')]).toHaveLength(3);
  });
});

describe('an inserted sheet', () => {
  it.each([['a/b[1].csv', 'a_b_1_.csv'], ["'x'", 'x'], ['', '_'], ['History', '_History'], ['長'.repeat(40), '長'.repeat(31)]])('called “%s” is named %s', async (name, expected) => {
    expect(await new FileHost(null).insert({ ...ORDERS, name })).toBe(expected);
  });

  it('may be empty', async () => {
    const host = new FileHost(null);
    await host.insert({ name: 'x', rows: [], dayColumns: [], numberColumns: [] });
    expect(openInExcelize(await bytesOf(host)).GetSheetList().list).toEqual(['x']);
  });

  it('is refused when it has more rows than a sheet, or the structure is locked', async () => {
    const host = new FileHost(null);
    const row: readonly CellValue[] = [];
    await expect(host.insert({ ...ORDERS, rows: Array.from({ length: 1_048_577 }, () => row) })).rejects.toMatchObject({ code: 'workbook-too-many-rows' });
    expect(await host.bytes()).toBeNull();
    const locked = new FileHost(await userWorkbook({ extraWorkbook: '<workbookProtection lockStructure="1"/>' }));
    await expect(locked.insert(ORDERS)).rejects.toMatchObject({ code: 'workbook-protected' });
  });

  it('writes no row before somebody asks for one', async () => {
    const drawn: number[] = [];
    const host = new FileHost(await userWorkbook());
    const rowsOf = Array.from({ length: 5_000 }, (_, row) => [`c${String(row)}`, row]);
    const watched = new Proxy(rowsOf, { get: (target, name): unknown => (name === 'entries' ? () => (drawn.push(1), target.entries()) : Reflect.get(target, name)) });
    await host.insert({ name: 'x', rows: watched, dayColumns: [], numberColumns: [1] });
    await host.insert({ ...ORDERS, name: 'y' });
    expect(drawn).toHaveLength(0);
    expect((await rows(host, 'x')).get(4_000)).toEqual(['c3999', 3_999]);
    expect(drawn).toHaveLength(1);
  });

  it('gives back any rows it was given', async () => {
    const value: fc.Arbitrary<CellValue> = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
    await fc.assert(fc.asyncProperty(fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 }), fc.boolean(), async (given, zipped) => {
      const host = new FileHost(null);
      await host.insert({ name: 'x', rows: given, dayColumns: [0], numberColumns: [1] });
      const expected = given.map((row, index): [number, CellValue[]] => {
        const cells = row.map(storedValue);
        while (cells.at(-1) === null) cells.pop();
        return [index + 1, cells];
      }).filter(([, cells]) => cells.length > 0);
      expect([...await rows(zipped ? new FileHost(await bytesOf(host)) : host, 'x')]).toEqual(expected);
    }), { numRuns: 60 });
  });

  it('can be typed into', async () => {
    const host = new FileHost(null);
    await host.insert(ORDERS);
    await host.type('注文', [{ row: 1, column: 3, value: '青井', formula: null }, { row: 9, column: 0, value: '0009', formula: null }]);
    expect((await rows(host, '注文')).get(2)).toEqual(['0001', 45_658, 1200, '青井']);
    expect((await unzip(await bytesOf(host))).get('xl/worksheets/sheet1.xml')).toMatch(/<c r="D2" s="\d+" t="inlineStr"><is><t>青井/);
  });
});
