import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaksIn } from '../anonymise/raw-texts.ts';
import { build, folder, otokui, putSampleShop, smallCsv, smallOrders } from './command.ts';
import { workbook } from './workbooks.ts';

const here = folder();
const PEOPLE = smallOrders().flatMap(({ name, email }) => [name, email]);
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(here.file(name)));
const run = (...line: string[]): ReturnType<typeof otokui> => otokui({ folder: here.path }, ...line);

beforeAll(build);
afterAll(here.remove);

describe('otokui anonymise', () => {
  it('writes a copy beside the orders, in which nobody is left, and says so', async () => {
    here.put('注文.csv', smallCsv());
    const { code, stdout } = await run('anonymise', '注文.csv');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual(['12人のお客様を番号に置きかえました。お名前・メール・電話・住所がどこにも残っていないことを、ファイルのすべての部分で確かめました。', '備考やお問い合わせの内容など、自由に書ける列は空にしました。', '結果を書きました：注文_匿名.xlsx', '']);
    expect(leaksIn(read('注文_匿名.xlsx'), PEOPLE)).toEqual([]);
  });

  it('keeps the IDs of a ledger, and names the sheets that it leaves out', async () => {
    here.put('台帳.xlsx', await workbook({ 注文: smallCsv().split('\r\n').map((line) => line.split(',').map((cell) => cell.replaceAll('"', ''))), 'ひとこと': [['佐藤 花子さんに電話する']] }));
    await run('analyze', '台帳.xlsx', '--into', '台帳.xlsx');
    const { code, stdout } = await run('anonymise', '台帳.xlsx');
    expect([code, stdout]).toEqual([0, expect.stringContaining('コピーに入れていません：ひとこと')]);
    const [ledger, copy] = [await run('analyze', '台帳.xlsx', '--json=people'), await run('analyze', '台帳_匿名.xlsx', '--json=people')];
    const figures = ({ stdout: text }: { stdout: string }): unknown => (JSON.parse(text) as { people: { id: string; orders: string[]; monetary: number; stage: number }[] }).people.map(({ id, orders, monetary, stage }) => [id, orders, monetary, stage]);
    expect(figures(copy)).toEqual(figures(ledger));
    expect(leaksIn(read('台帳_匿名.xlsx'), PEOPLE)).toEqual([]);
  });

  it('writes over an earlier copy, and over nothing else', async () => {
    expect((await run('anonymise', '注文.csv')).code).toBe(0);
    const before = read('台帳.xlsx');
    for (const out of ['台帳.xlsx', '注文.csv']) expect(await run('anonymise', '注文.csv', '--out', out)).toMatchObject({ code: 2, stdout: '' });
    expect(await run('anonymise', '台帳_匿名.xlsx', '--out', '台帳_匿名.xlsx')).toMatchObject({ code: 2 });
    expect(read('台帳.xlsx')).toEqual(before);
  });

  it('writes no file when somebody would be told in it, and does not say whom', async () => {
    here.put('設定.json', JSON.stringify({ 'orders.trialWords': '佐藤 花子,お試し' }));
    await run('analyze', '注文.csv', '--settings', '設定.json', '--out', '設定つき.xlsx');
    const { code, stdout, stderr } = await run('anonymise', '設定つき.xlsx', '注文.csv', '--out', '漏れ.xlsx');
    expect([code, stdout, existsSync(here.file('漏れ.xlsx'))]).toEqual([3, '', false]);
    expect(stderr).toContain('コピーを渡しませんでした');
    expect(stderr).not.toContain('佐藤');
  });

  it('takes people out of the name of the file, and says when a name that was asked for tells of somebody', async () => {
    here.put('佐藤花子様.csv', smallCsv());
    expect((await run('anonymise', '佐藤花子様.csv')).stdout).toContain('○○様_匿名.xlsx');
    expect((await run('anonymise', '注文.csv', '--out', '佐藤花子.xlsx')).stdout).toContain('渡す前に名前を変えてください');
  });

  it('takes the sample shop in one go, also in English', async () => {
    const files = putSampleShop(here.put);
    const { code, stdout } = await run('anonymise', ...files, '--out', 'shop.xlsx', '--lang', 'en');
    expect([code, stdout]).toEqual([0, expect.stringContaining('952 customers have become a number.')]);
  });

  it('says what is wrong with a line', async () => {
    for (const [line, word] of [[[], 'ファイルを1つ以上'], [['x.csv', '--into', 'y.xlsx'], '--into'], [['x.csv', '--lang', 'fr'], '--lang'], [['x.csv', '--out'], '--out']] as const) {
      const { code, stderr } = await run('anonymise', ...line);
      expect([line, code, stderr]).toEqual([line, 2, expect.stringContaining(word)]);
    }
    expect(await run('anonymise', 'nowhere.csv')).toMatchObject({ code: 3 });
    expect((await run('anonymise', '--help')).stdout).toContain('otokui anonymise');
  });
});
