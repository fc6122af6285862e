import type { TableSpec } from '../../report/plan.ts';
import { columnIndex } from '../sheet/table-area.ts';
import { storedValue } from '../sheet/stored-value.ts';
import { isEmpty } from './same-value.ts';
import type { ReadRow } from './standing.ts';

/** Which row of the plan a row of the sheet is. */
export interface RowMatching {
  /** The plan's row; -1: none of ours. `position` counts the table's rows from 0. */
  match(position: number, cells: ReadRow): number;
  /** The plan's rows that no row of the sheet was, in order. */
  unmatched(): number[];
  readonly keyed: boolean;
}

export function rowMatching(spec: TableSpec, columns: readonly number[]): RowMatching {
  const seen = new Uint8Array(spec.rows);
  const unmatched = (): number[] => Array.from(seen.keys()).filter((index) => seen[index] === 0);
  if (spec.key === null) {
    return {
      keyed: false, unmatched,
      match(position) {
        if (position >= spec.rows) return -1;
        seen[position] = 1;
        return position;
      },
    };
  }
  const key = columnIndex(spec.columns, spec.key);
  const keyColumn = columns[key] ?? -1;
  const rows = rowsByKey(spec, key);
  return {
    keyed: true, unmatched,
    match(_, cells) {
      const value = cells[keyColumn]?.value ?? null;
      const index = isEmpty(value) ? undefined : rows.get(String(value));
      // A second row of the same key is a copy the user made.
      if (index === undefined || seen[index] === 1) return -1;
      seen[index] = 1;
      return index;
    },
  };
}

/**
 * The plan's rows by the text of their key.
 * @throws when a row has no key or shares one: a later run could not tell the rows apart
 */
function rowsByKey(spec: TableSpec, key: number): ReadonlyMap<string, number> {
  const values = spec.columns[key]?.values;
  if (values === undefined) throw new Error(`the table '${spec.name}' has no column '${String(spec.key)}'`);
  const rows = new Map<string, number>();
  for (let index = 0; index < spec.rows; index += 1) {
    const value = storedValue(values[index] ?? null);
    if (value === null || rows.has(String(value))) {
      throw new Error(`row ${String(index)} of the table '${spec.name}' has no key of its own: '${String(value)}'`);
    }
    rows.set(String(value), index);
  }
  return rows;
}

/** The check that `rowsByKey` makes, for a plan that is written for the first time. */
export function requireKeys(tables: readonly TableSpec[]): void {
  for (const table of tables) if (table.key !== null) rowsByKey(table, columnIndex(table.columns, table.key));
}
