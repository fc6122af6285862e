import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/report/plan.ts';
import { PlanAssembly, planParts, VALUES_IN_MESSAGE } from '../../src/report/plan-parts.ts';
import { plan, sampleAnalysis } from '../report/a-report.ts';
import { cell, column, customerTable, sheet } from '../hosts/file/sample-plan.ts';

function sent(given: Plan): Plan {
  const assembly = new PlanAssembly();
  for (const part of planParts(given)) assembly.add(structuredClone(part));
  return assembly.plan();
}

const anyValue = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const anyTable = fc.array(fc.array(anyValue, { minLength: 3, maxLength: 3 }), { maxLength: 4 }).map((columns) => customerTable([], { rows: 3, columns: columns.map((values, at) => column(`列${String(at)}`, values)) }));
const anySheet = fc.record({ cells: fc.array(anyValue, { maxLength: 5 }), tables: fc.array(anyTable, { maxLength: 3 }) })
  .map(({ cells, tables }) => sheet({ id: 'customers', name: '客', heights: new Map([[1, 20]]), cells: cells.map((value, at) => cell(at, 0, value)), tables }));

describe('a plan on its way to the pane', () => {
  it('arrives as it was sent', () => {
    fc.assert(fc.property(fc.array(anySheet, { maxLength: 4 }), (sheets) => {
      const given: Plan = { title: 'お得意さま帳', sheets };
      expect(sent(given)).toEqual(given);
    }));
  });

  it('arrives whole from the sample shop, in small messages', () => {
    const given = plan(sampleAnalysis());
    expect(sent(given)).toEqual(given);
    const largest = Math.max(...[...planParts(given)].map((part) => JSON.stringify(part).length));
    expect(largest).toBeLessThan(400_000);
  });

  it('sends long columns in pieces', () => {
    const long = Array.from({ length: VALUES_IN_MESSAGE * 2 + 1 }, (_, at) => at);
    const given: Plan = { title: '', sheets: [sheet({ id: 'next', name: 'x', tables: [customerTable([], { rows: long.length, columns: [column('a', long)] })] })] };
    const lengths = [...planParts(given)].map((part) => (part.kind === 'values' ? part.values.length : 0)).filter((length) => length > 0);
    expect(lengths).toEqual([VALUES_IN_MESSAGE, VALUES_IN_MESSAGE, 1]);
    expect(sent(given)).toEqual(given);
  });
});
