import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/shared/cell.ts';
import { cp932Table, encodeCp932 } from '../../src/shared/cp932.ts';
import { paneSpeaker } from '../../src/text/pane-words.ts';
import { orderNumber, shipmentReport, type SoldOrder } from '../inputs/orders/amazon/shop.ts';
import { aSession, fileOf } from './a-session.ts';
import type { FileLiveHost } from './file-live-host.ts';

/** An order a day from the second buyer on, every third sent in two months. */
const ORDERS: readonly SoldOrder[] = Array.from({ length: 330 }, (_, day) => ({
  number: orderNumber(day), mail: `fict${day % 40}@marketplace.amazon.co.jp`, day,
  items: [{ sku: 'TEA', quantity: 1, price: 1000, discount: 0, postage: 0, sent: day }, ...(day % 3 === 0 ? [{ sku: 'POT', quantity: 1, price: 3000, discount: 0, postage: 0, sent: day + 30 }] : [])],
}));
const tsv = (from: number, to: number): string => shipmentReport(ORDERS, from, to).cells.map((row) => row.join('\t')).join('\r\n');
const MONTHS = Array.from({ length: 12 }, (_, month) => [month * 30, month * 30 + 30] as const);

async function rowsOf(host: FileLiveHost, sheet: string): Promise<(readonly CellValue[])[]> {
  const rows: (readonly CellValue[])[] = [];
  await host.read(sheet, ({ cells }) => void rows.push(cells));
  return rows;
}

describe('files dropped together', () => {
  it('with one header become one sheet, and what two of them tell counts once', async () => {
    const { host, session, store } = aSession();
    await session.open();
    await session.inserts.files(MONTHS.map(([from, to], at) => fileOf(`${at + 1}月.txt`, `${at === 0 ? '\ufeff' : ''}${tsv(from, to)}\r\n`)));
    expect(store.state().news).toEqual({ kind: 'inserted', sheets: ['1月 ほか11件'], files: 12, refused: [] });
    const rows = await rowsOf(host, '1月 ほか11件');
    expect([rows[0]?.at(-1), rows[1]?.at(-1), rows.at(-1)?.at(-1)]).toEqual(['元のファイル', '1月.txt', '12月.txt']);
    await session.analyse();
    expect(store.state().result?.run).toMatchObject({ orders: 330, customers: 40, rows: { read: rows.length - 1, used: 440 } });
    for (const at of [1, 200, rows.length - 1]) {
      await session.people.visit({ sheet: '1月 ほか11件', row: at, cells: [rows[at]?.[0] ?? ''] });
      expect(store.state().card).toMatchObject({ kind: 'shown' });
    }
  });

  it('in UTF-8 and in CP932 become one sheet too', async () => {
    const { host, session } = aSession();
    await session.open();
    const table = cp932Table((bytes) => new TextDecoder('shift_jis').decode(bytes));
    await session.inserts.files([fileOf('旧.txt', encodeCp932(tsv(0, 30), table)), fileOf('新.txt', tsv(31, 60))]);
    expect((await rowsOf(host, '旧 ほか1件'))[1]).toContain('商品TEA');
  });

  it('with other headers become sheets of their own; one that cannot be read is said, and the others go in', async () => {
    const { host, session, store } = aSession('en');
    await session.open();
    await session.inserts.files([fileOf('May.txt', tsv(0, 30)), fileOf('orders.csv', '注文番号,注文日,金額\n1,2026/10/01,1000\n'), fileOf('photo.csv', new Uint8Array([0, 1, 2, 0, 255])), fileOf('June.txt', tsv(31, 60))]);
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['May +1', 'orders']);
    expect(store.state()).toMatchObject({ work: { kind: 'ready' }, news: { kind: 'inserted', sheets: ['May +1', 'orders'], files: 3, refused: [expect.stringContaining('photo.csv')] } });
    expect((await rowsOf(host, 'May +1'))[0]?.at(-1)).toBe('Source file');
    expect((await rowsOf(host, 'orders'))[0]).toEqual(['注文番号', '注文日', '金額']);
  });

  it('are said in figures', () => {
    expect(paneSpeaker('ja')('pane.inserted-files', { files: 12, count: 1 })).toBe('12個のファイルを、1枚のシートにまとめて入れました。');
    expect(paneSpeaker('en')('pane.inserted-files', { files: 12, count: 1 })).toBe('12 files inserted as 1 sheet.');
  });

  it('of which none can be read leave the reasons', async () => {
    const { session, store } = aSession();
    await session.open();
    await session.inserts.files([fileOf('写真.csv', new Uint8Array([0, 255])), fileOf('空.csv', '')]);
    expect(store.state().work).toMatchObject({ kind: 'problem', sentences: [expect.stringContaining('写真.csv'), expect.stringContaining('空.csv')] });
  });

  it('say which period is missing', async () => {
    const { session, store } = aSession();
    await session.open();
    await session.inserts.files(MONTHS.filter((_, month) => month !== 4).map(([from, to], at) => fileOf(`${at}.txt`, tsv(from, to))));
    await session.analyse();
    expect(store.state().result?.run.notes.join('\n')).toContain('出荷レポートに 2025/5/2〜2025/5/30 の分がありません。');
  });
});
