import { describe, expect, it } from 'vitest';
import { counted, orderLines } from '../../counted.ts';
import { takenIn, type GivenTable } from '../../taken-in.ts';
import { ALL_ORDERS, orderNumber, stitchedTable } from './shop.ts';

const NUMBER = orderNumber(1);
const report = (file: string, updated: string, lines: readonly (readonly [status: string, price: string])[], bought = '2025-03-31T15:10:00Z'): GivenTable => ({
  file, cells: [ALL_ORDERS, ...lines.map(([status, price], at) => [NUMBER, bought, updated, status, status, `商品${at}`, `S${at}`, '1', price, '', '', 'Tokyo'])],
});
const bothWays = (...tables: GivenTable[]): GivenTable[][] => [tables, [...tables].reverse(), [stitchedTable(tables)], [stitchedTable([...tables].reverse())]];

describe('an order in two All Orders reports', () => {
  const pending = report('3月.txt', '2025-03-31T15:10:00Z', [['Pending', ''], ['Pending', '']]);
  const shipped = report('4月.txt', '2025-04-03T00:00:00Z', [['Shipped', '1000'], ['Shipped', '2000']]);

  it('is what the later one says', () => {
    const corrected = report('5月.txt', '2025-05-01T00:00:00Z', [['Shipped', '1000'], ['Cancelled', '']]);
    for (const tables of bothWays(pending, shipped)) expect(orderLines(takenIn(tables))).toEqual([`${NUMBER} 2025-04-01 3000`]);
    for (const tables of bothWays(shipped, corrected)) expect(orderLines(takenIn(tables))).toEqual([`${NUMBER} 2025-04-01 1000`]);
    for (const tables of bothWays(pending, corrected, shipped)) expect(orderLines(takenIn(tables))).toEqual([`${NUMBER} 2025-04-01 1000`]);
  });

  it('is cancelled where either says so', () => {
    const cancelled = report('5月.txt', '2025-04-01T00:00:00Z', [['Cancelled', ''], ['Cancelled', '']]);
    for (const tables of bothWays(shipped, cancelled)) expect(counted(takenIn(tables))).toMatchObject({ orders: [], leftOut: { duplicate: [2, 3000], cancelled: [2, 0] } });
  });

  it('has two lines of one article where one report tells two', () => {
    const twice = (file: string): GivenTable => ({ file, cells: [ALL_ORDERS, ...[0, 1].map(() => [NUMBER, '2025-03-31T15:10:00Z', '2025-04-03T00:00:00Z', 'Shipped', 'Shipped', '煎茶', 'TEA', '1', '1000', '', '', 'Tokyo'])] });
    for (const tables of bothWays(twice('a.txt'), twice('b.txt'))) expect(counted(takenIn(tables))).toMatchObject({ orders: [{ amount: 2000 }], leftOut: { duplicate: [2, 2000] } });
  });
});

describe('Amazon’s times', () => {
  it.each([
    ['2025-03-31T14:59:59Z', '2025-03-31'], ['2025-03-31T15:00:00Z', '2025-04-01'], ['2025-03-31T15:00:00+00:00', '2025-04-01'], ['2024-02-28T15:00:00+00:00', '2024-02-29'],
    ['2025-12-31T15:00:00.000Z', '2026-01-01'], ['2025-04-01T00:00:00+09:00', '2025-04-01'], ['2025-03-31T23:59:59+09:00', '2025-03-31'], ['2025-03-31T08:00:00-07:00', '2025-04-01'],
  ])('are Japan’s: %s', (moment, day) => {
    expect(orderLines(takenIn([report('a.txt', moment, [['Shipped', '1000']], moment)]))).toEqual([`${NUMBER} ${day} 1000`]);
  });
});
