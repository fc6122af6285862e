import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from '../../src/functions/call.ts';
import { column, type Argument, type Result } from '../../src/functions/definition.ts';
import { definitionOf } from '../../src/functions/definitions.ts';
import { FunctionError } from '../../src/functions/function-error.ts';
import type { FunctionName } from '../../src/functions/function-names.ts';
import { speaker } from '../../src/text/say.ts';

const say = speaker('ja');
const DAY = 46000;

interface Row { readonly customer: string; readonly day: number; readonly yen: number; readonly score: number }
const row = fc.record({ customer: fc.integer({ min: 1, max: 60 }).map((n) => `C${String(n)}`), day: fc.integer({ min: DAY, max: DAY + 700 }), yen: fc.integer({ min: 1, max: 50_000 }), score: fc.integer({ min: 0, max: 10 }) });
const shop = fc.array(row, { minLength: 1, maxLength: 150 });

const parts = (rows: readonly Row[]): [Argument, Argument, Argument] => [column(...rows.map((each) => each.customer)), column(...rows.map((each) => each.day)), column(...rows.map((each) => each.yen))];
function shown(name: FunctionName, values: readonly Argument[]): Result | string {
  try {
    return call(definitionOf(name), values, say);
  } catch (error) {
    if (error instanceof FunctionError) return error.code;
    throw error;
  }
}
/** Rows of a table in an order of their own, figures to ten digits. */
const settled = (result: Result): unknown => (Array.isArray(result) ? (result as readonly (readonly unknown[])[]).map((cells) => JSON.stringify(cells.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(10)) : cell)))).sort() : typeof result === 'number' ? Number(result.toPrecision(10)) : result);

const BY_ORDERS = ['LTV_YEAR', 'LTV_CURVE', 'RFM', 'LTV_PREDICT', 'LTV_CHECK'] as const;
const BY_DAYS = ['REPEAT_RATE', 'REPEAT_GAP', 'RETENTION', 'BUY_AGAIN'] as const;

describe('whatever the order of the rows', () => {
  it.each(BY_ORDERS)('%s is the same', (name) => {
    fc.assert(fc.property(shop, fc.integer(), (rows, seed) => {
      const shuffled = rows.toSorted((a, b) => ((a.day * 31 + a.yen + seed) % 97) - ((b.day * 31 + b.yen + seed) % 97));
      expect(settled(shown(name, parts(shuffled)))).toEqual(settled(shown(name, parts(rows))));
    }), { numRuns: 60 });
  });

  it.each(BY_DAYS)('%s is the same', (name) => {
    fc.assert(fc.property(shop, (rows) => {
      const [customers, days] = parts(rows);
      const [turnedCustomers, turnedDays] = parts(rows.toReversed());
      expect(settled(shown(name, [turnedCustomers, turnedDays]))).toEqual(settled(shown(name, [customers, days])));
    }), { numRuns: 60 });
  });
});

describe('every order twice, by another customer of the same habits,', () => {
  it.each(['LTV', 'LTV_YEAR', 'REPEAT_RATE', 'REPEAT_GAP', 'NPS'] as const)('leaves %s as it is', (name) => {
    fc.assert(fc.property(shop, (rows) => {
      const twice = [...rows, ...rows.map((each) => ({ ...each, customer: `twin of ${each.customer}` }))];
      const of = (some: readonly Row[]): readonly Argument[] => {
        const [customers, days, yen] = parts(some);
        if (name === 'NPS') return [column(...some.map(({ score }) => score))];
        return name === 'LTV' ? [customers, yen] : name === 'LTV_YEAR' ? [customers, days, yen] : [customers, days];
      };
      expect(settled(shown(name, of(twice)))).toEqual(settled(shown(name, of(rows))));
    }), { numRuns: 100 });
  });
});

describe('yen', () => {
  it('scale what they are part of', () => {
    fc.assert(fc.property(shop, fc.integer({ min: 2, max: 9 }), (rows, times) => {
      const [customers, , yen] = parts(rows);
      const more = column(...rows.map((each) => each.yen * times));
      expect(shown('LTV', [customers, more])).toBeCloseTo((shown('LTV', [customers, yen]) as number) * times, 6);
    }));
  });

  it('are worth more with a larger margin', () => {
    fc.assert(fc.property(shop, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (rows, a, b) => {
      const [customers, , yen] = parts(rows);
      const of = (margin: number): number => shown('LTV', [customers, yen, null, null, margin]) as number;
      expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
    }));
  });

  it('of a cohort that was watched to its end add up: the last column of LTV_CURVE is LTV', () => {
    fc.assert(fc.property(fc.array(fc.record({ customer: fc.constantFrom('C1', 'C2', 'C3'), later: fc.integer({ min: 0, max: 300 }), yen: fc.integer({ min: 1, max: 9_000 }) }), { minLength: 1, maxLength: 40 }), (orders) => {
      // All begin on the same day; somebody else is seen two years later, so that every month is over.
      const rows: Row[] = [...['C1', 'C2', 'C3'].map((customer) => ({ customer, day: 45658, yen: 10, score: 0 })), ...orders.map(({ customer, later, yen }) => ({ customer, day: 45658 + later, yen, score: 0 }))];
      const [customers, days, yen] = parts([...rows, { customer: 'late', day: 46400, yen: 1, score: 0 }]);
      const [, first] = shown('LTV_CURVE', [customers, days, yen, 12]) as readonly (readonly number[])[];
      const [own, , ownYen] = parts(rows);
      expect(first?.at(-1)).toBeCloseTo(shown('LTV', [own, ownYen]) as number, 6);
    }));
  });
});

describe('blanks, a header, whole columns', () => {
  it.each(['LTV_YEAR', 'RFM', 'LTV_CURVE'] as const)('change nothing for %s', (name) => {
    fc.assert(fc.property(shop, (rows) => {
      const [customers, days, yen] = parts(rows) as [unknown[][], unknown[][], unknown[][]];
      const dressed = (header: string, cells: unknown[][]): Argument => [[header], ...cells.flatMap((cell, at) => (at % 7 === 3 ? [[null], cell] : [cell])), ...Array.from({ length: 50 }, () => [''])] as Argument;
      expect(settled(shown(name, [dressed('顧客', customers), dressed('注文日', days), dressed('金額', yen)]))).toEqual(settled(shown(name, parts(rows))));
    }), { numRuns: 60 });
  });
});
