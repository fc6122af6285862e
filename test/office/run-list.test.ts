import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RunList } from './workbook/run-list.ts';

const ROWS = 40;
const row = fc.nat({ max: ROWS - 1 });
const count = fc.integer({ min: 1, max: 8 });

type Step = readonly ['set' | 'insert' | 'remove', row: number, rows: number, id: number];

it('holds what a plain list of numbers would, whatever is set, inserted and removed', () => {
  const step = fc.tuple(fc.constantFrom('set', 'insert', 'remove'), row, count, fc.nat({ max: 3 })) as fc.Arbitrary<Step>;
  fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
    const runs = new RunList();
    const plain: number[] = new Array<number>(ROWS * 10).fill(0);
    for (const [what, at, rows, id] of steps) {
      if (what === 'set') {
        runs.set(at, rows, id);
        plain.fill(id, at, at + rows);
      } else if (what === 'insert') {
        runs.insert(at, rows);
        plain.splice(at, 0, ...new Array<number>(rows).fill(at === 0 ? 0 : plain[at - 1] ?? 0));
      } else {
        runs.remove(at, rows);
        plain.splice(at, rows);
      }
    }
    const shown = Array.from({ length: ROWS }, (_, at) => runs.at(at));
    expect(shown).toEqual(plain.slice(0, ROWS));
    const seen: number[] = [];
    runs.forEach(3, 20, (_from, rows, id) => seen.push(...new Array<number>(rows).fill(id)));
    expect(seen).toEqual(plain.slice(3, 23));
    const last = plain.findLastIndex((id) => id !== 0);
    expect(runs.lastRow()).toBe(last);
    expect(runs.firstRow()).toBe(plain.findIndex((id) => id !== 0));
  }));
});
