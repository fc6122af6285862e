import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { anonymise } from '../../src/anonymise/anonymise.ts';
import { copyFile } from '../../src/hosts/file/copy/copy-file.ts';
import { searchCopy } from '../../src/hosts/file/copy/search-copy.ts';
import { FileHost } from '../../src/hosts/file/file-host.ts';
import { UnusableWorkbook } from '../../src/hosts/unusable-workbook.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker } from '../../src/text/say.ts';
import { editParts } from '../hosts/file/zip-parts.ts';
import { copyOf, fileOf, NOTHING_KEPT, sourceIn, sourceTable } from './copies.ts';
import { leaksIn } from './raw-texts.ts';

const HEADER = ['注文番号', '注文日', 'お名前', 'メールアドレス', '電話番号', '住所', '金額', '商品名', '備考', '送付先氏名', '好きな色'];
const HANAKO = ['佐藤 花子', 'hanako@example.com', '090-0000-1001', '東京都架空区見本町9-99-1'] as const;
const ORDERS: CellValue[][] = [
  HEADER,
  ['1', '2026/10/01', ...HANAKO, 1000, '佐藤花子様専用セット', '門の前に置いてください', '鈴木 一郎', '青'],
  ['2', '2026/10/02', ...HANAKO, 2500, '鈴木一郎さまへの贈り物', '', '', '赤'],
  ['3', '2026/10/03', '=1+1', 'formula@example.com', '', '', 800, '=1+1の茶', '', '', ''],
  ['4', '2026/10/04', '林', '', '', '', 900, '林檎ジャム', '090-0000-2002 の林です', '', ''],
];
const PERSONAL = ['佐藤 花子', '鈴木 一郎', 'hanako@example.com', 'formula@example.com', '090-0000-1001', '090-0000-2002', '見本町9-99-1', '=1+1', '門の前', '好きな人'];

const cellsIn = async (bytes: Uint8Array, sheet: string): Promise<(readonly CellValue[])[]> => {
  const rows: (readonly CellValue[])[] = [];
  await new FileHost(bytes).read(sheet, (row) => void rows.push(row.cells));
  return rows;
};

const refusedWith = (doing: Promise<unknown>): Promise<unknown> => doing.then(() => null, (error: unknown) => (error instanceof UnusableWorkbook ? { code: error.code, ...error.values } : error));

describe('a copy of a workbook with people in every corner', () => {
  it('holds nobody of comments, properties, names, lists, links, hidden sheets and sheets of other things', async () => {
    const source = await writeXlsx({
      properties: { creator: '佐藤 花子', title: '佐藤 花子のブック', company: '鈴木 一郎' },
      sheets: [
        { name: '注文', rows: ORDERS, cells: new Map([['1,0', { value: '1', comment: { text: '佐藤 花子さんの初めての注文', author: '鈴木 一郎' } }], ['1,2', { value: '佐藤 花子', hyperlink: { target: 'mailto:hanako@example.com' } }]]), dataValidations: [{ type: 'list', range: 'C2:C9', values: ['佐藤 花子', '鈴木 一郎'] }], headerFooter: { oddFooter: '&C佐藤 花子' } },
        { name: '佐藤 花子', rows: [['好きな人']], hidden: true },
        { name: 'メモ', rows: [['090-0000-1001']] },
      ],
      namedRanges: [{ name: '佐藤花子', range: '注文!$A$1' }],
    });
    expect(leaksIn(source, PERSONAL).length).toBeGreaterThan(10);
    const { tables, kept } = await sourceIn(source);
    const copy = anonymise({ name: '佐藤花子様', tables, kept }, speaker('ja'));
    const bytes = await copyFile(copy);
    expect(leaksIn(bytes, PERSONAL)).toEqual([]);
    expect(copy.leftOut).toEqual(['佐藤 花子', 'メモ']);
    expect(copy.fileName).toBe('○○様_匿名.xlsx');
    expect(copy.changed).toBe(0);
  });

  it('keeps what is known to be harmless and nothing else', async () => {
    const rows = await cellsIn(await fileOf([sourceTable('注文', ORDERS)]), '注文');
    const [who, mail] = ['C0000001', 'c0000001@customer.example'];
    expect(rows).toEqual([
      HEADER,
      ['1', '2026/10/01', who, mail, who, who, 1000, '○○様専用セット'],
      ['2', '2026/10/02', who, mail, who, who, 2500, '○○2さまへの贈り物'],
      ['3', '2026/10/03', 'C0000002', 'c0000002@customer.example', null, null, 800, '○○3の茶'],
      ['4', '2026/10/04', 'C0000003', 'c0000003@customer.example', null, null, 900, '林檎ジャム'],
    ].map((row) => row.map((cell) => cell)));
  });

  it('takes people out of headers and names of sheets', async () => {
    const cells = ORDERS.map((row, at) => (at === 0 ? row.map((cell) => (cell === '好きな色' ? '佐藤花子の好きな色' : cell)) : row));
    const copy = copyOf([sourceTable('佐藤 花子', cells)]);
    expect([copy.tables[0]?.name, copy.tables[0]?.rows[0]?.at(-1)]).toEqual(['○○', '○○の好きな色']);
    expect(leaksIn(await copyFile(copy), PERSONAL)).toEqual([]);
  });

  it('gives a sheet without e-mails a column of them, and reads it again', async () => {
    const table = sourceTable('Square', [['Date', 'Time', 'Total Collected', 'Transaction ID', 'Event Type', 'Customer ID', 'Customer Name'], ['2026-10-01', '10:00:00', '¥1,080', 'T1', 'Payment', 'CUST1', '佐藤 花子'], ['2026-10-02', '10:00:00', '¥500', 'T2', 'Payment', '', '']]);
    const bytes = await fileOf([table]);
    expect((await cellsIn(bytes, 'Square')).map((row) => row.slice(5))).toEqual([['Customer ID', 'Customer Name', '匿名化メールアドレス'], ['C0000001', 'C0000001', 'c0000001@customer.example'], []]);
    const { tables, kept } = await sourceIn(bytes);
    expect(copyOf(tables, kept).people).toBe(1);
  });

  it('settles days in doubt, so that nobody has to say again what they mean', () => {
    const table = sourceTable('注文', [['注文番号', '注文日', 'メールアドレス', '金額'], ['1', '03/04/2026', 'a@example.com', 100]], { layout: null, columns: {}, dayOrder: 'day-month' });
    expect(copyOf([table]).tables[0]).toMatchObject({ rows: [[], ['1', 46115, 'c0000001@customer.example', 100]].map((row, at) => (at === 0 ? ['注文番号', '注文日', 'メールアドレス', '金額'] : row)), dayColumns: [1], numberColumns: [3] });
  });

  it('tells of a family that refers itself what the source tells of it: nothing', () => {
    const rows = [['注文番号', '注文日', 'メールアドレス', '電話番号', '金額', '紹介者メールアドレス'], ['1', '2026/1/1', 'a@example.com', '03-0000-0001', 100, ''], ['2', '2026/1/5', 'a@example.com', '03-0000-0001', 100, ''], ['3', '2026/2/1', 'b@example.com', '03-0000-0001', 100, 'a@example.com'], ['4', '2026/2/2', 'c@example.com', '', 100, 'a@example.com'], ['5', '2026/2/3', 'd@example.com', '', 100, 'zzz@example.com']];
    const copy = copyOf([sourceTable('注文', rows)]);
    expect(copy.tables[0]?.rows.map((row) => row[5])).toEqual(['紹介者メールアドレス', null, null, 'x0000000@customer.example', 'c0000001@customer.example', 'x0000000@customer.example']);
    expect(copy.changed).toBe(0);
  });

  it('tells an inquiry from a complaint without its words', () => {
    const orders = sourceTable('注文', [['注文番号', '注文日', 'メールアドレス', '金額'], ['1', '2026/10/01', 'a@example.com', 100]]);
    const inquiries = sourceTable('問い合わせ', [['受付日', 'メールアドレス', '種別', '内容'], ['2026/10/01', 'a@example.com', '', '佐藤です。届いた急須が破損していました'], ['2026/10/01', 'a@example.com', '質問', '佐藤です']]);
    expect(copyOf([orders, inquiries]).tables[1]?.rows.slice(1)).toEqual([['2026/10/01', 'c0000001@customer.example', null, '苦情'], ['2026/10/01', 'c0000001@customer.example', '質問', null]]);
  });
});

describe('the search of the finished file', () => {
  const copy = copyOf([sourceTable('注文', ORDERS)]);
  const [orders] = copy.tables;

  it('refuses a cell that tells somebody, and says where without saying whom', async () => {
    if (orders === undefined) throw new Error('no table');
    const planted = { ...orders, rows: orders.rows.map((row, at) => (at === 2 ? [...row.slice(0, 7), 'ﾊﾅｺ 佐藤　花子 ﾃﾞｽ', null] : row)) };
    expect(await refusedWith(copyFile({ ...copy, tables: [planted] }))).toEqual({ code: 'copy-cell-tells', sheet: '注文', cell: 'H3' });
  });

  const bytes = copyFile(copy);
  it.each([
    ['a property', 'docProps/core.xml', '</cp:coreProperties>', '<dc:creator>佐藤 花子</dc:creator></cp:coreProperties>'],
    ['a mail behind entities', 'docProps/app.xml', '</Properties>', '<Company>&#104;anako&#x40;example.com</Company></Properties>'],
    ['a defined name', 'xl/workbook.xml', '<definedNames>', '<definedNames><definedName name="佐藤花子">注文!$A$1</definedName>'],
    ['an attribute with a bracket in it', 'xl/workbook.xml', '<definedNames>', '<definedNames><definedName name="x" comment="a > 佐藤 花子">1</definedName>'],
    ['a comment of XML', 'xl/styles.xml', '</styleSheet>', '<!-- 090-0000-1001 --></styleSheet>'],
    ['what stands in CDATA', 'xl/theme/theme1.xml', '</a:theme>', '<x><![CDATA[佐藤<花子]]></x><y><![CDATA[佐藤花子]]></y></a:theme>'],
    ['a phone with its zero lost in a number', 'xl/worksheets/sheet3.xml', '</sheetData>', '<row r="999"><c r="A999"><v>9000001001</v></c></row></sheetData>'],
  ])('finds %s', async (_, part, before, after) => {
    const planted = await editParts(await bytes, (parts) => {
      expect(parts.get(part)).toContain(before);
      parts.set(part, (parts.get(part) ?? '').replace(before, after));
    });
    expect(await refusedWith(searchCopy(planted, copy.find))).toMatchObject({ code: part.includes('worksheets') ? 'copy-cell-tells' : 'copy-tells' });
  });

  it('finds nothing that our own words say: a customer may be called 会員', async () => {
    const cells = ORDERS.map((row, at) => (at === 4 ? [...row.slice(0, 2), 'お客様 番号', ...row.slice(3)] : row));
    await expect(fileOf([sourceTable('注文', [...cells, ['5', '2026/10/05', '優良 顧客', 'x@example.com', '', '', 10, '茶', '', 'ダッシュボード', '']])])).resolves.toBeInstanceOf(Uint8Array);
    expect(NOTHING_KEPT.book).toEqual([]);
  });
});
