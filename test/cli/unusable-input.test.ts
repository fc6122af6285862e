import { mkdirSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORDER_HEADER, build, folder, orderRow, otokui, smallCsv, smallOrders } from './command.ts';
import { claimingABillionRows, claimingTwoGigabytes, compoundFile, withEntities, workbook } from './workbooks.ts';

const here = folder();
beforeAll(build);
afterAll(() => here.remove());

interface Refusal {
  readonly title: string;
  readonly file: string;
  readonly contents: () => string | Uint8Array | Promise<Uint8Array> | null;
  readonly line?: readonly string[];
  readonly ja: string;
  readonly en: string;
}

const orders = (): Promise<Uint8Array> => workbook({ 注文: [ORDER_HEADER, ...smallOrders().map(orderRow)] });
const without = (column: string): string => {
  const at = ORDER_HEADER.indexOf(column);
  return [ORDER_HEADER, ...smallOrders().map(orderRow)].map((row) => row.filter((_, index) => index !== at).join(',')).join('\n');
};

const refusals: readonly Refusal[] = [
  { title: 'an empty file', file: 'empty.csv', contents: () => '',
    ja: 'empty.csv：中身がありません。注文データの入ったファイルを選んでください。', en: 'empty.csv: there is nothing in it. Choose the file that holds your orders.' },
  { title: 'a file of blank lines', file: 'blank.csv', contents: () => '\r\n\r\n,,,\r\n',
    ja: 'blank.csv：中身がありません。注文データの入ったファイルを選んでください。', en: 'blank.csv: there is nothing in it. Choose the file that holds your orders.' },
  { title: 'an empty sheet', file: 'empty.xlsx', contents: () => workbook({ Sheet1: [] }),
    ja: 'empty.xlsxの「Sheet1」シート：中身がありません。注文データの入ったファイルを選んでください。', en: 'empty.xlsx, sheet "Sheet1": there is nothing in it. Choose the file that holds your orders.' },
  { title: 'a header and nothing below', file: 'header.csv', contents: () => smallCsv([]),
    ja: 'header.csv：見出しだけで、注文の行がありません。', en: 'header.csv: it has headers but no orders below them.' },
  { title: 'a binary file', file: 'photo.csv', contents: () => Uint8Array.from({ length: 3000 }, (_, at) => (at * 37) % 256),
    ja: 'photo.csv：CSVやExcelのファイルとして読めません。お店の管理画面から注文データをCSVで書き出したものを選んでください。', en: 'photo.csv: this is neither a CSV nor an Excel file. Export your orders from your shop as CSV and choose that file.' },
  { title: 'a workbook behind a password', file: 'locked.xlsx', contents: () => compoundFile('EncryptedPackage'),
    ja: 'locked.xlsx：パスワードで保護されたファイルです。Excelで開き、パスワードを外して保存したものを選んでください。', en: 'locked.xlsx: this file is protected by a password. Open it in Excel, remove the password, save it and choose it again.' },
  { title: 'an old .xls', file: 'old.xls', contents: () => compoundFile('Workbook'),
    ja: 'old.xls：古い形式（.xls）のファイルです。Excelで開き、「.xlsx」で保存し直してください。', en: 'old.xls: this is the old .xls format. Open it in Excel and save it as .xlsx.' },
  { title: 'a zip that claims 2 GB', file: 'bomb.xlsx', contents: async () => claimingTwoGigabytes(await orders()),
    ja: 'bomb.xlsx：広げると大きすぎるファイルです。安全のため開きませんでした。', en: 'bomb.xlsx: unpacked, this file would be too large. To be safe it was not opened.' },
  { title: 'a workbook with entities', file: 'entities.xlsx', contents: async () => withEntities(await orders()),
    ja: 'entities.xlsx：Excelのファイルには使われない命令が含まれています。安全のため開きませんでした。', en: 'entities.xlsx: this file holds instructions that Excel files never hold. To be safe it was not opened.' },
  { title: 'a workbook cut off', file: 'cut.xlsx', contents: async () => (await orders()).slice(0, 2000),
    ja: 'cut.xlsx：Excelのファイルが壊れています。Excelで開いて修復し、保存し直したものを選んでください。', en: 'cut.xlsx: this Excel file is damaged. Let Excel repair it, save it and choose it again.' },
  { title: 'no date column', file: 'no-date.csv', contents: () => without('注文日'),
    ja: 'no-date.csv：注文日の列が見つかりません。見つかった見出しは「注文番号 / お名前 / メールアドレス / 金額 / 商品名 / ステータス」です。注文日の列があれば、見出しを「注文日」にしてください。',
    en: 'no-date.csv: no column with the order date. The headers found are "注文番号 / お名前 / メールアドレス / 金額 / 商品名 / ステータス". If one of them is the order date, call it "Order date".' },
  { title: 'no amount column', file: 'no-amount.csv', contents: () => without('金額'),
    ja: 'no-amount.csv：金額の列が見つかりません。見つかった見出しは「注文番号 / 注文日 / お名前 / メールアドレス / 商品名 / ステータス」です。金額の列があれば、見出しを「金額」にしてください。',
    en: 'no-amount.csv: no column with the amount. The headers found are "注文番号 / 注文日 / お名前 / メールアドレス / 商品名 / ステータス". If one of them is the amount, call it "Amount".' },
  { title: 'a table of something else', file: 'weather.csv', contents: () => '気温,湿度\n21,40\n',
    ja: 'weather.csv：注文の表が見つかりません。1行目に「注文日」「金額」などの見出しがあるか確かめてください。', en: 'weather.csv: no order table found. Check that its first row holds headers such as "Order date" and "Amount".' },
  { title: 'all orders cancelled', file: 'cancelled.csv', contents: () => smallCsv(smallOrders().map((order) => ({ ...order, status: 'キャンセル' }))),
    ja: 'cancelled.csv：使える注文がありません。すべての注文がキャンセルです。', en: 'cancelled.csv: no order can be used. Every order is cancelled.' },
  { title: 'all orders after the as-of day', file: 'later.csv', contents: () => smallCsv(), line: ['--as-of', '2020-01-01'],
    ja: 'later.csv：使える注文がありません。すべての注文が基準日より後です。', en: 'later.csv: no order can be used. Every order is after the as-of day.' },
  { title: 'members without orders', file: 'members.csv', contents: () => '会員ID,氏名,メールアドレス,登録日\nM1,佐藤 花子,a@example.com,2026/01/05\n',
    ja: 'members.csv：使える注文がありません。', en: 'members.csv: no order can be used.' },
  { title: 'a file that is not there', file: 'missing.csv', contents: () => null,
    ja: 'missing.csv：ファイルがありません。名前と場所を確かめてください。', en: 'missing.csv: there is no such file. Check its name and folder.' },
  { title: 'a quote that is never closed', file: 'quote.csv', contents: () => `注文番号,注文日,お名前,メールアドレス,金額\n1,2026/01/01,佐藤,a@example.com,100\n2,2026/01/02,"鈴木,b@example.com,100\n${'3,2026/01/03,高橋,c@example.com,100\n'.repeat(150_000)}`,
    ja: 'quote.csvの3行目：「"」で始まった文字が閉じられていません。この行の近くの「"」を直してください。', en: 'quote.csv, row 3: a quotation mark is opened and never closed. Mend the quotation marks near this row.' },
  { title: 'a folder', file: 'folder', contents: () => null,
    ja: 'folder：ファイルを開けません。ほかのソフトで開いていないか、読む権限があるか確かめてください。', en: 'folder: the file cannot be opened. Check that no other program holds it and that you may read it.' },
  { title: 'dates with day and month in doubt', file: 'doubt.csv', contents: () => smallCsv(smallOrders().map((order, at) => ({ ...order, day: `0${1 + (at % 9)}/0${1 + ((at + 1) % 9)}/2026` }))),
    ja: 'doubt.csvの2行目（注文日）：「01/02/2026」は何月何日か決められません。設定ファイルの dayOrder に day-month（日/月/年）か month-day（月/日/年）を書いてください。', en: 'doubt.csv, row 2 (注文日): "01/02/2026" could be two different days. Write day-month or month-day as dayOrder in the settings file.' },
  { title: 'dates that are none', file: 'dates.csv', contents: () => smallCsv(smallOrders().map((order) => ({ ...order, day: '31/02/24' }))),
    ja: 'dates.csvの2行目（注文日）：日付が読めません（31/02/24）。直すか、この行を除いて続けられます。', en: 'dates.csv, row 2 (注文日): this is not a date (31/02/24). Mend it, or go on without this row.' },
  { title: 'settings that are not JSON', file: 'a.csv', contents: () => smallCsv(), line: ['--settings', 'broken.json'],
    ja: 'broken.json：設定ファイルがJSONとして読めません。', en: 'broken.json: the settings file is not JSON.' },
  { title: 'settings that are a number', file: 'a.csv', contents: () => smallCsv(), line: ['--settings', 'number.json'],
    ja: 'number.json：設定ファイルがJSONとして読めません。', en: 'number.json: the settings file is not JSON.' },
  { title: 'settings that are not there', file: 'a.csv', contents: () => smallCsv(), line: ['--settings', 'missing.json'],
    ja: 'missing.json：ファイルがありません。名前と場所を確かめてください。', en: 'missing.json: there is no such file. Check its name and folder.' },
  { title: 'settings that are a folder', file: 'a.csv', contents: () => smallCsv(), line: ['--settings', 'folder'],
    ja: 'folder：ファイルを開けません。ほかのソフトで開いていないか、読む権限があるか確かめてください。', en: 'folder: the file cannot be opened. Check that no other program holds it and that you may read it.' },
  { title: 'a workbook to go into that is not there', file: 'a.csv', contents: () => smallCsv(), line: ['--into', 'missing.xlsx'],
    ja: 'missing.xlsx：ファイルがありません。名前と場所を確かめてください。', en: 'missing.xlsx: there is no such file. Check its name and folder.' },
  { title: 'a workbook to go into that is a folder', file: 'a.csv', contents: () => smallCsv(), line: ['--into', 'folder'],
    ja: 'folder：ファイルを開けません。ほかのソフトで開いていないか、読む権限があるか確かめてください。', en: 'folder: the file cannot be opened. Check that no other program holds it and that you may read it.' },
  { title: 'a text file to go into', file: 'a.csv', contents: () => smallCsv(), line: ['--into', 'broken.json'],
    ja: 'broken.json：Excelのファイルとして読めません。ファイルが壊れているか、別の種類のファイルです。', en: 'broken.json: this is not an Excel file. It is damaged, or of another kind.' },
  { title: 'a place that cannot be written', file: 'a.csv', contents: () => smallCsv(), line: ['--out', 'nowhere/out.xlsx'],
    ja: 'nowhere/out.xlsx：書き込めません。Excelで開いていたら閉じて、もう一度お試しください。元のファイルは変わっていません。', en: 'nowhere/out.xlsx: it cannot be written. If it is open in Excel, close it and try again. Your file is unchanged.' },
];

describe('input that cannot be used is refused with its sentence, and nothing is written', () => {
  beforeAll(async () => {
    mkdirSync(here.file('folder'));
    here.put('broken.json', '{ "rfm": ');
    here.put('number.json', '7');
    for (const { file, contents } of refusals) {
      const bytes = await contents();
      if (bytes !== null) here.put(file, bytes);
    }
  });

  it.each(refusals)('$title', async ({ file, line = [], ja, en }) => {
    const before = readdirSync(here.path);
    for (const [language, sentence] of [['ja', ja], ['en', en]] as const) {
      const ran = await otokui({ folder: here.path }, 'analyze', file, ...line, '--lang', language);
      expect(ran.stdout).toBe('');
      expect(ran.stderr).not.toMatch(/^ {4}at /m);
      expect(ran.stderr).toBe(`${sentence}\n`);
      expect(ran.code).toBe(3);
    }
    expect(readdirSync(here.path)).toEqual(before);
  });
});

describe('odd input that can be used is used', () => {
  it('a column of texts of 40,000 characters', async () => {
    here.put('long.csv', smallCsv(smallOrders().map((order, at) => ({ ...order, name: at === 0 ? 'あ'.repeat(40_000) : order.name, product: 'い'.repeat(40_000) }))));
    const ran = await otokui({ folder: here.path }, 'analyze', 'long.csv', '--out', 'long.xlsx');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('30件の注文から');
  });

  it('a sheet that claims a billion rows', async () => {
    here.put('claim.xlsx', await claimingABillionRows(await orders()));
    const ran = await otokui({ folder: here.path }, 'analyze', 'claim.xlsx', '--json');
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ orders: 30, customers: 12 });
  });

  it('settings that begin with a byte order mark', async () => {
    here.put('marked.json', '\uFEFF{ "rfm": { "method": "B", "minimumBuyers": 0 } }');
    const ran = await otokui({ folder: here.path }, 'analyze', 'a.csv', '--json', '--settings', 'marked.json');
    expect(JSON.parse(ran.stdout)).toMatchObject({ rfm: { method: 'B' } });
  });

  it('a setting that cannot be is named, and the rest goes on', async () => {
    here.put('odd.json', '{ "rank": { "a": "many" }, "colour": "red" }');
    const ran = await otokui({ folder: here.path }, 'analyze', 'a.csv', '--json', '--settings', 'odd.json', '--lang', 'en');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toBe('odd.json (rank.a): the setting "rank.a" cannot have this value. The default is used.\nodd.json (colour): there is no setting "colour". Check its name.\n');
  });

  it('one bad file among good ones stops the run: half an answer is none', async () => {
    const ran = await otokui({ folder: here.path }, 'analyze', 'a.csv', 'photo.csv', '--lang', 'en');
    expect(ran).toMatchObject({ code: 3, stdout: '' });
    expect(ran.stderr).toContain('photo.csv');
  });

  it('two files of one name are told apart by their folders', async () => {
    here.put('folder/a.csv', '');
    const ran = await otokui({ folder: here.path }, 'analyze', 'a.csv', 'folder/a.csv', '--lang', 'en');
    expect(ran).toMatchObject({ code: 3, stdout: '', stderr: 'folder/a.csv: there is nothing in it. Choose the file that holds your orders.\n' });
  });
});
