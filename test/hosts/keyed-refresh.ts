import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import type { Plan } from '../../src/report/plan.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { rowsOf } from './contract.ts';
import { cell, column, plan, sheet } from './file/sample-plan.ts';

type Row = readonly [key: string, ...values: CellValue[]];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('=A1', '0012', ' ', '_x000D_', '東京'),
);
const key = fc.stringMatching(/^[A-Z]\d{1,2}$/);
const tableRows: fc.Arbitrary<Row[]> = fc.uniqueArray(fc.tuple(key, value, value, value), { selector: ([id]) => id, maxLength: 12 });

function planOf(data: readonly Row[], title: CellValue): Plan {
  return plan(sheet({
    id: 'customers', name: '表', cells: [cell(0, 0, title), cell(1, 2, '注', { owner: 'user' })],
    tables: [{
      name: 'T_keyed', row: 3, column: 1, key: 'id', rows: data.length,
      columns: ['id', 'a', 'b', 'c'].map((name, index) => column(name, data.map((row) => row[index] ?? null))),
    }],
  }));
}

async function byKey(host: Host): Promise<Map<CellValue, readonly CellValue[]>> {
  const found = new Map<CellValue, readonly CellValue[]>();
  for (const [number, ...cells] of await rowsOf(host, '表')) {
    if (Number(number) > 4) found.set(cells[1] ?? null, Array.from({ length: 3 }, (_, index) => cells[2 + index] ?? null));
  }
  return found;
}

/** @param open a host over a new, empty workbook */
export function keyedRefresh(name: string, open: () => Host | Promise<Host>, numRuns: number): void {
  describe(`${name}: a keyed table, whatever two plans say`, () => {
    it('shows after the second plan what a fresh workbook of that plan shows, and a repeat changes nothing', async () => {
      await fc.assert(fc.asyncProperty(tableRows, tableRows, value, value, async (first, second, titleA, titleB) => {
        const fresh = await open();
        await fresh.apply(planOf(second, titleB));
        const [wanted, title] = [await byKey(fresh), (await rowsOf(fresh, '表')).find(([number]) => number === 1)];
        const host = await open();
        await host.apply(planOf(first, titleA));
        expect((await host.apply(planOf(first, titleA))).cells).toBe(0);
        await host.apply(planOf(second, titleB));
        expect((await host.apply(planOf(second, titleB))).cells).toBe(0);
        const refreshed = await byKey(host);
        for (const [id] of second) expect(refreshed.get(id)).toEqual(wanted.get(id));
        for (const [id] of first) expect(refreshed.has(id)).toBe(true);
        expect((await rowsOf(host, '表')).find(([number]) => number === 1)).toEqual(title);
      }), { numRuns });
    }, 120_000);
  });
}
