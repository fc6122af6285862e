import type { Context } from '../context.ts';
import { decided } from '../decided.ts';
import type { ColumnSpec, Plan } from '../plan.ts';
import { matchingSheet } from '../sheets/matching.ts';

export type Decision = 'same' | 'different' | 'split';

/** Writes one decision of the user onto CRM_名寄せ, where the next run reads it; null: there is no such row. */
export function decisionPlan(context: Context, hash: string, decision: Decision): Plan | null {
  const sheet = matchingSheet(context);
  const [table] = sheet.tables;
  const at = table === undefined ? -1 : Array.from(table.columns.find(({ id }) => id === 'hash')?.values ?? []).indexOf(hash);
  if (table === undefined || at < 0) return null;
  // Only this row is named: a refresh leaves the others as they are.
  const columns = table.columns.map((column): ColumnSpec => {
    if (column.id !== 'decision') return { ...column, values: [column.values[at] ?? null] };
    return { ...decided(column), values: [context.say(`decision.${decision}`)] };
  });
  return { title: context.say('report.title'), sheets: [{ ...sheet, tables: [{ ...table, rows: 1, columns }] }] };
}
