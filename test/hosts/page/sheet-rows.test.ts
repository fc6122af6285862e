import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SheetRows } from '../../../src/hosts/page/sheet-rows.ts';
import type { RowView } from '../../../src/hosts/page/sheet-view.ts';
import { pages } from '../../../src/shared/calls/pages.ts';

const row = (at: number, ...values: RowView['values']): RowView => ({ row: at, height: null, hidden: false, values, looks: values.map(() => 3), formulas: [] });
const of = (rows: readonly RowView[]): SheetRows => new SheetRows((onRow) => {
  rows.forEach(onRow);
  return Promise.resolve();
});

async function allOf(rows: SheetRows): Promise<RowView[]> {
  const all: RowView[] = [];
  for await (const items of pages((from) => rows.page(from))) all.push(...items);
  return all;
}

describe('the rows of a sheet', () => {
  it('come in pages that miss none and repeat none', async () => {
    const rows = Array.from({ length: 9_000 }, (_, at) => row(at * 2, at, `お客様${String(at)}`, null, true, at % 7));
    const given = of(rows);
    const first = await given.page(0);
    expect(first.items.length).toBe(4_000);
    expect(await allOf(given)).toEqual(rows);
    expect(await allOf(of([]))).toEqual([]);
  });

  it('come while the rest is still being read', async () => {
    let readOn: () => void = () => undefined;
    const rows = new SheetRows(async (onRow) => {
      for (let at = 0; at < 5_000; at++) onRow(row(at, 1, 2, 3, 4, 5));
      await new Promise<void>((resolve) => (readOn = resolve));
      onRow(row(5_000, 'last'));
    });
    const first = await rows.page(0);
    expect([first.items.length, first.next]).toEqual([4_000, 4_000]);
    const second = rows.page(4_000);
    readOn();
    expect((await second).items.at(-1)?.values).toEqual(['last']);
    expect((await second).next).toBeNull();
  });

  it('tell whoever asks why they cannot be read', async () => {
    const rows = new SheetRows(() => Promise.reject(new Error('broken part')));
    await expect(rows.page(0)).rejects.toThrow('broken part');
    await expect(rows.all()).rejects.toThrow('broken part');
  });

  it('keep what was typed last, wherever it was typed', async () => {
    const typing = fc.record({ row: fc.nat(30), column: fc.nat(6), value: fc.oneof(fc.string(), fc.integer(), fc.constant(null)), formula: fc.constantFrom(null, '=A1') });
    await fc.assert(fc.asyncProperty(fc.array(typing, { maxLength: 30 }), async (typed) => {
      const rows = of([row(2, 'a', 'b'), row(5, 1)]);
      for (const cell of typed) await rows.type([cell]);
      const all = await allOf(rows);
      expect(all.map((each) => each.row)).toEqual([...new Set(all.map((each) => each.row))].sort((a, b) => a - b));
      for (const cell of new Map(typed.map((each) => [`${String(each.row)},${String(each.column)}`, each])).values()) {
        const found = all.find((each) => each.row === cell.row);
        expect(found?.values[cell.column] ?? null).toBe(cell.value);
        expect(found?.formulas.find(([column]) => column === cell.column)?.[1] ?? null).toBe(cell.formula);
        expect(found?.looks).toHaveLength(found?.values.length ?? 0);
      }
    }));
  });
});
