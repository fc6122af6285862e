import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileHost } from '../../../src/hosts/file/file-host.ts';
import type { Plan } from '../../../src/report/plan.ts';
import type { CellValue } from '../../../src/shared/cell.ts';
import { rows } from './grid.ts';
import { cell, column, plan, sheet } from './sample-plan.ts';

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
      name: 'T1', row: 3, column: 1, key: 'id', rows: data.length,
      columns: ['id', 'a', 'b', 'c'].map((name, index) => column(name, data.map((row) => row[index] ?? null))),
    }],
  }));
}

async function byKey(host: FileHost): Promise<Map<CellValue, readonly CellValue[]>> {
  const found = new Map<CellValue, readonly CellValue[]>();
  for (const [number, cells] of await rows(host, '表')) {
    if (number > 4) found.set(cells[1] ?? null, Array.from({ length: 3 }, (_, index) => cells[2 + index] ?? null));
  }
  return found;
}

describe('a keyed table, whatever two plans say', () => {
  it('shows after the second plan what a fresh workbook of that plan shows, and a repeat changes nothing', async () => {
    await fc.assert(fc.asyncProperty(tableRows, tableRows, value, value, async (first, second, titleA, titleB) => {
      const host = new FileHost(null);
      await host.apply(planOf(first, titleA));
      expect((await host.apply(planOf(first, titleA))).cells).toBe(0);
      await host.apply(planOf(second, titleB));
      const bytes = host.bytes;
      expect((await host.apply(planOf(second, titleB))).cells).toBe(0);
      expect(host.bytes).toBe(bytes);
      const freshHost = new FileHost(null);
      await freshHost.apply(planOf(second, titleB));
      const [refreshed, wanted] = [await byKey(host), await byKey(freshHost)];
      for (const [id] of second) expect(refreshed.get(id)).toEqual(wanted.get(id));
      for (const [id] of first) expect(refreshed.has(id)).toBe(true);
      expect((await rows(host, '表')).get(1)).toEqual((await rows(freshHost, '表')).get(1));
    }), { numRuns: 60 });
  }, 60_000);
});
