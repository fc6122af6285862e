import { readFileSync, readdirSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTarget, writeTarget } from '../../src/cli/target.ts';
import { FileHost } from '../../src/hosts/file/file-host.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker } from '../../src/text/say.ts';
import { openInExcelize } from '../hosts/file/excelize.ts';
import { rows } from '../hosts/file/grid.ts';
import { samplePlan } from '../hosts/file/sample-plan.ts';
import { moveCells, text, typeInto } from '../hosts/file/user-edits.ts';
import { userWorkbook } from '../hosts/file/user-workbook.ts';
import { compressedParts, editPart, editParts, unzip } from '../hosts/file/zip-parts.ts';
import { ORDER_HEADER, build, folder, orderRow, otokui, putSampleShop, resultOf, smallCsv, smallOrders } from './command.ts';
import { workbook } from './workbooks.ts';

const TABLE_ROW = 6;
let here: ReturnType<typeof folder>;
const run = (...line: string[]): ReturnType<typeof otokui> => otokui({ folder: here.path }, 'analyze', ...line);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(here.file(name)));
const sheetOf = (name: string, sheet: string): Promise<Map<number, readonly CellValue[]>> => rows(new FileHost(bytesOf(name)), sheet);
const edit = async (name: string, part: string, change: (xml: string) => string): Promise<void> => {
  here.put(name, await editParts(bytesOf(name), (parts) => editPart(parts, part, change)));
};
/** Who has which ID on CRM_顧客. */
const idsByName = async (name: string): Promise<Map<CellValue, CellValue>> =>
  new Map([...await sheetOf(name, 'CRM_顧客')].filter(([row]) => row > TABLE_ROW).map(([, [id, who]]) => [who ?? null, id ?? null]));

beforeAll(() => {
  build();
  here = folder();
});
afterAll(() => here.remove());

describe('where the workbook goes', () => {
  it('beside the first input, under a name that says so, in either language', async () => {
    here.put('orders.csv', smallCsv());
    const before = readFileSync(here.file('orders.csv'));
    expect((await run('orders.csv')).code).toBe(0);
    expect((await run('orders.csv', '--lang', 'en')).code).toBe(0);
    expect(readdirSync(here.path).sort()).toEqual(['orders.csv', 'orders_ledger.xlsx', 'orders_お得意さま帳.xlsx']);
    expect(readFileSync(here.file('orders.csv'))).toEqual(before);
  });

  it('never over an input, though it is a workbook', async () => {
    here.put('book.xlsx', await workbook({ 注文: [ORDER_HEADER, ...smallOrders().map(orderRow)] }));
    const before = bytesOf('book.xlsx');
    expect((await run('book.xlsx')).code).toBe(0);
    expect(bytesOf('book.xlsx')).toEqual(before);
    expect(readdirSync(here.path)).toContain('book_お得意さま帳.xlsx');
  });

  it.each(['orders.csv', 'stranger.xlsx'])('--out refuses to overwrite %s, which is not ours', async (name) => {
    here.put('stranger.xlsx', await userWorkbook());
    const before = bytesOf(name);
    const ran = await run('orders.csv', '--out', name, '--lang', 'en');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr.split('\n')[0]).toBe(`${name} is there already and was not made by Otokui. Give another name to --out, or use --into to add to that workbook.`);
    expect(bytesOf(name)).toEqual(before);
  });

  it('--into with another --out leaves the workbook and writes the other', async () => {
    here.put('mine.xlsx', await userWorkbook());
    const before = bytesOf('mine.xlsx');
    expect((await run('orders.csv', '--into', 'mine.xlsx', '--out', 'other.xlsx')).code).toBe(0);
    expect(bytesOf('mine.xlsx')).toEqual(before);
    expect((await new FileHost(bytesOf('other.xlsx')).sheets()).map(({ name }) => name)).toContain('Notes & more');
  });

  it('--json with --out prints the object alone, and says on stderr that it wrote', async () => {
    const ran = await run('orders.csv', '--json', '--out', 'json.xlsx', '--lang', 'en');
    expect(resultOf(ran)).toMatchObject({ customers: 12 });
    expect(ran.stderr).toMatch(/^Written: json\.xlsx [\d,]+ cells written\.\n$/);
  });
});

describe('running again', () => {
  it('without news writes nothing: 0 cells, the same bytes, the same file', async () => {
    await run('orders.csv', '--out', 'again.xlsx');
    const [before, { mtimeMs }] = [bytesOf('again.xlsx'), statSync(here.file('again.xlsx'))];
    const ran = await run('orders.csv', '--out', 'again.xlsx');
    expect(ran.stdout).toContain('前回から変わったところはありません：again.xlsx');
    expect(bytesOf('again.xlsx')).toEqual(before);
    expect(statSync(here.file('again.xlsx')).mtimeMs).toBe(mtimeMs);
  });

  it('with new orders keeps every ID, the order of the rows, and what the user wrote beside them', async () => {
    here.put('first.csv', smallCsv(smallOrders().slice(0, 14)));
    await run('first.csv', '--out', 'kept.xlsx');
    const before = await idsByName('kept.xlsx');
    const last = TABLE_ROW + before.size;
    // The user turns the list upside down and keeps a column of their own beside it.
    await edit('kept.xlsx', 'xl/worksheets/sheet2.xml', (xml) => {
      const turned = moveCells(xml, ({ row, column }) => ({ row: row < TABLE_ROW ? row : last - 1 - (row - TABLE_ROW), column }));
      return typeInto(turned, `AC${last}`, text('大切な方'));
    });
    const order = [...await sheetOf('kept.xlsx', 'CRM_顧客')].filter(([row]) => row > TABLE_ROW).map(([, [id]]) => id);
    expect((await run('orders.csv', '--out', 'kept.xlsx')).code).toBe(0);
    const after = await idsByName('kept.xlsx');
    expect(after.size).toBe(12);
    for (const [who, id] of before) expect(after.get(who)).toBe(id);
    const sheet = await sheetOf('kept.xlsx', 'CRM_顧客');
    expect([...sheet].filter(([row]) => row > TABLE_ROW).slice(0, order.length).map(([, [id]]) => id)).toEqual(order);
    expect(sheet.get(last)?.[28]).toBe('大切な方');
  });

  it('in another language keeps the language the workbook has', async () => {
    const ran = await run('orders.csv', '--out', 'again.xlsx', '--lang', 'en');
    expect(ran.stdout).toContain('Nothing has changed since the last time: again.xlsx');
  });

  it('--as-of is the word of one run: it does not stay in the workbook', async () => {
    await run('orders.csv', '--out', 'as-of.xlsx', '--as-of', '2026-05-31');
    const ran = await run('orders.csv', '--into', 'as-of.xlsx', '--json');
    expect(resultOf(ran)).toMatchObject({ asOf: '2026-09-19', orders: 30 });
  });
});

describe('what the user types is obeyed by the next run', () => {
  const settingsPart = 'xl/worksheets/sheet8.xml';

  it('settings on CRM_設定: numbers, choices and days, in the words of the sheet', async () => {
    await run('orders.csv', '--out', 'settings.xlsx');
    const sheet = await sheetOf('settings.xlsx', 'CRM_設定');
    const rowOf = (path: string): number => [...sheet].find(([, cells]) => cells[5] === path)?.[0] ?? 0;
    const parts = await unzip(bytesOf('settings.xlsx'));
    const part = [...parts].find(([path, xml]) => path.startsWith('xl/worksheets/') && xml.includes('rfm.minimumBuyers'))?.[0] ?? settingsPart;
    await edit('settings.xlsx', part, (xml) => {
      let typed = typeInto(xml, `B${rowOf('rfm.minimumBuyers')}`, '><v>0</v>');
      typed = typeInto(typed, `B${rowOf('rfm.method')}`, text('C'));
      typed = typeInto(typed, `B${rowOf('dormancy.preset')}`, text('ギフト'));
      return typeInto(typed, `B${rowOf('asOf')}`, text('2026-08-31'));
    });
    const before = resultOf(await run('orders.csv', '--json'));
    const after = resultOf(await run('orders.csv', '--into', 'settings.xlsx', '--json'));
    expect(before).toMatchObject({ rfm: { method: 'A' }, asOf: '2026-09-19' });
    expect(after).toMatchObject({ rfm: { method: 'C' }, asOf: '2026-08-31' });
    expect(after.dormancy['active']).toBeGreaterThan(before.dormancy['active'] ?? 0);
  });

  it('a setting that cannot be is named with its place, and the default is used', async () => {
    await run('orders.csv', '--out', 'wrong.xlsx');
    const sheet = await sheetOf('wrong.xlsx', 'CRM_設定');
    const row = [...sheet].find(([, cells]) => cells[5] === 'conversionDays')?.[0] ?? 0;
    const parts = await unzip(bytesOf('wrong.xlsx'));
    const part = [...parts].find(([path, xml]) => path.startsWith('xl/worksheets/') && xml.includes('rfm.minimumBuyers'))?.[0] ?? settingsPart;
    await edit('wrong.xlsx', part, (xml) => typeInto(xml, `B${row}`, text('たくさん')));
    const ran = await run('orders.csv', '--into', 'wrong.xlsx', '--json', '--lang', 'en');
    expect(ran).toMatchObject({ code: 0, stderr: `wrong.xlsx, sheet "CRM_設定", row ${row}: the setting "conversionDays" cannot have this value. The default is used.\n` });
  });

  it('decisions on CRM_名寄せ: the same person, and not the same', async () => {
    const shop = folder();
    try {
      const files = putSampleShop(shop.put);
      const at = (...line: string[]): ReturnType<typeof otokui> => otokui({ folder: shop.path }, 'analyze', ...files, ...line);
      const first = resultOf(await at('--out', 'ledger.xlsx', '--json'));
      expect(first.candidates).toBeGreaterThan(0);
      const host = new FileHost(new Uint8Array(readFileSync(shop.file('ledger.xlsx'))));
      const table = [...await rows(host, 'CRM_名寄せ')].filter(([row]) => row > TABLE_ROW);
      const candidate = table.find(([, [kind]]) => kind === '候補');
      const people = String(candidate?.[1][1]).split(' ');
      const decide = async (word: string, ...rowNumbers: number[]): Promise<void> => {
        const bytes = new Uint8Array(readFileSync(shop.file('ledger.xlsx')));
        shop.put('ledger.xlsx', await editParts(bytes, (parts) => {
          const path = [...parts].find(([name, xml]) => name.startsWith('xl/worksheets/') && xml.includes('同じ方が、別の方になっていませんか'))?.[0] ?? '';
          editPart(parts, path, (xml) => rowNumbers.reduce((typed, row) => typeInto(typed, `E${row}`, text(word)), xml));
        }));
      };
      await decide('同じ人', candidate?.[0] ?? 0);
      const joined = resultOf(await at('--out', 'ledger.xlsx', '--json=people'));
      expect(joined.customers).toBe(first.customers - people.length + 1);
      // The elder of the two IDs is the one that stays.
      const ids = joined.people.map(({ id }) => id);
      expect(people.filter((id) => ids.includes(id))).toEqual([people.toSorted()[0]]);
      await decide('別の人', candidate?.[0] ?? 0);
      const parted = resultOf(await at('--into', 'ledger.xlsx', '--json'));
      expect(parted.customers).toBe(first.customers);
      expect(parted.candidates).toBe(first.candidates - 1);
    } finally {
      shop.remove();
    }
  });
});

it('a merge that the user splits on CRM_名寄せ is split from the next run on', async () => {
  here.put('merged.csv', smallCsv(smallOrders().map((order, at) => (at >= 24 ? { ...order, name: `別名${at} 花子` } : order))));
  const first = resultOf(await run('merged.csv', '--out', 'merged.xlsx', '--json'));
  const row = [...await sheetOf('merged.xlsx', 'CRM_名寄せ')].find(([, [kind]]) => kind === '統合')?.[0] ?? 0;
  const parts = await unzip(bytesOf('merged.xlsx'));
  const part = [...parts].find(([path, xml]) => path.startsWith('xl/worksheets/') && xml.includes('同じ方が、別の方になっていませんか'))?.[0] ?? '';
  await edit('merged.xlsx', part, (xml) => typeInto(xml, `E${row}`, text('分ける')));
  const again = resultOf(await run('merged.csv', '--out', 'merged.xlsx', '--json'));
  expect(again.customers).toBe(first.customers + 1);
  const third = resultOf(await run('merged.csv', '--out', 'merged.xlsx', '--json'));
  expect(third.customers).toBe(again.customers);
});

describe("into the user's own workbook", () => {
  it('every other part stays byte for byte; the second run changes nothing', async () => {
    here.put('graft.xlsx', await userWorkbook());
    const before = await compressedParts(bytesOf('graft.xlsx'));
    expect((await run('orders.csv', '--into', 'graft.xlsx')).code).toBe(0);
    const after = await compressedParts(bytesOf('graft.xlsx'));
    const shared = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);
    for (const [path, bytes] of before) if (!shared.has(path)) expect([path, after.get(path) === bytes]).toEqual([path, true]);
    expect(after.size).toBeGreaterThan(before.size);
    const grafted = bytesOf('graft.xlsx');
    expect((await run('orders.csv', '--into', 'graft.xlsx')).stdout).toContain('前回から変わったところはありません');
    expect(bytesOf('graft.xlsx')).toEqual(grafted);
  });
});

describe('text stays text', () => {
  it('names and products that look like formulas, and control characters', async () => {
    const names = ['=1+1', '+81-90', '-5', '@SUM(A1)', '\t=cmd', "'=2", '佐藤\u0001花子'];
    here.put('formulas.csv', smallCsv(names.map((name, at) => ({ number: `=${at}`, day: `2026/1/${1 + at}`, name, email: `x${at}@example.com`, amount: 1000, product: '@product', status: at === 0 ? 'キャンセル' : '完了' }))));
    expect((await run('formulas.csv', '--out', 'formulas.xlsx')).code).toBe(0);
    const parts = await unzip(bytesOf('formulas.xlsx'));
    for (const [path, xml] of parts) if (path.startsWith('xl/worksheets/sheet')) expect([path, /<f[ >/]/.test(xml)]).toEqual([path, false]);
    const shown = [...(await idsByName('formulas.xlsx')).keys()];
    for (const name of names.slice(1)) expect(shown.map((cell) => String(cell).trim())).toContain(name.trim());
    const book = openInExcelize(bytesOf('formulas.xlsx'));
    for (let row = TABLE_ROW + 1; row < TABLE_ROW + names.length; row++) expect(book.GetCellFormula('CRM_顧客', `B${row}`).formula).toBe('');
    expect(book.GetCellValue('CRM_取込', 'D40').value).toBe('=0');
  });
});

describe('Ctrl-C', () => {
  it('while it writes stops it, with the old file as it was and nothing beside it', async () => {
    const target = await openTarget({ files: ['x.csv'], into: null, out: here.file('stopped.xlsx'), json: 'no' }, speaker('ja'));
    const before = readdirSync(here.path);
    const writing = writeTarget(target, () => {
      process.emit('SIGINT');
      return samplePlan();
    });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(here.path)).toEqual(before);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it('at any moment leaves the old workbook or the new one, never a half, never a file beside', async () => {
    const shop = folder();
    try {
      const files = putSampleShop(shop.put);
      const [first = ''] = files;
      await otokui({ folder: shop.path }, 'analyze', first, '--out', 'ledger.xlsx');
      const old = readFileSync(shop.file('ledger.xlsx'));
      const names = readdirSync(shop.path).sort();
      for (const moment of [150, 450, 700, 900, 1100, 1300]) {
        shop.put('ledger.xlsx', old);
        const ran = await otokui({ folder: shop.path, interrupt: async (kill) => { await wait(moment); kill('SIGINT'); } }, 'analyze', ...files, '--out', 'ledger.xlsx');
        expect([0, 130, null]).toContain(ran.code);
        expect(ran.stderr).not.toMatch(/^ {4}at /m);
        expect(readdirSync(shop.path).sort()).toEqual(names);
        const left = readFileSync(shop.file('ledger.xlsx'));
        if (ran.code !== 0) expect(left.equals(old)).toBe(true);
        else expect(openInExcelize(new Uint8Array(left)).GetSheetList().list).toHaveLength(10);
      }
    } finally {
      shop.remove();
    }
  });
});
