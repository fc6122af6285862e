import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted } from './counted.ts';
import { stitchedTable } from './orders/amazon/shop.ts';
import { takenIn, type GivenTable } from './taken-in.ts';

const HEADER = ['注文日', '氏名', '商品名', '金額'];
const line = fc.record({ day: fc.integer({ min: 1, max: 5 }), name: fc.constantFrom('佐藤 葵', '田中 実', ''), amount: fc.constantFrom(500, 1000) });
const file = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.map(({ day, name, amount }) => [`2025/1/${day}`, name, '茶', String(amount)]));

describe('a sheet put together from several files', () => {
  it('counts what they count one by one, also where orders have no numbers and the user has sorted it', () => {
    const drawn = fc.tuple(fc.array(file, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()));
    fc.assert(fc.property(drawn, ([files, random]) => {
      const tables = files.map((rows, at): GivenTable => ({ file: `${at}.csv`, cells: [HEADER, ...rows] }));
      const stitched = stitchedTable(tables);
      const [header = [], ...rows] = stitched.cells;
      const sorted = rows.map((row) => [random.next().value as number, row] as const).sort(([a], [b]) => a - b).map(([, row]) => row);
      const expected = counted(takenIn(tables));
      for (const cells of [stitched.cells, [header, ...sorted]]) {
        const { leftOut, ...result } = counted(takenIn([{ cells }]));
        expect({ ...result, leftOut }).toEqual(expected);
      }
    }));
  });

  it('tells each of its files', () => {
    const { orders } = takenIn([stitchedTable([{ file: 'a.csv', cells: [HEADER, ['2025/1/5', '佐藤 葵', '茶', '500']] }, { file: 'b.csv', cells: [HEADER, ['2025/1/6', '佐藤 葵', '茶', '500']] }])]);
    expect(orders.sources.map(({ file: book, part, rows }) => [book, part, rows])).toEqual([['ブック.xlsx', 'a.csv', 1], ['ブック.xlsx', 'b.csv', 1]]);
    expect([...orders.rowNumber.view()]).toEqual([2, 3]);
  });
});
