import type { SheetSpec, TableSpec } from '../../report/plan.ts';

const LONGEST_SHEET_NAME = 31;

/** A tab name nobody has yet: the wished one, or it with a number behind. */
export function freeSheetName(wished: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : ` (${String(number)})`;
    const name = wished.slice(0, LONGEST_SHEET_NAME - tail.length) + tail;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Names for the tables of new sheets; a later run finds a renamed one by its headers. */
export function freeTableNames(sheets: readonly SheetSpec[], taken: ReadonlySet<string>): ReadonlyMap<TableSpec, string> {
  const used = new Set(taken);
  const result = new Map<TableSpec, string>();
  for (const table of sheets.flatMap((sheet) => sheet.tables)) {
    let name = table.name;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${table.name}_${String(number)}`;
    used.add(name.toLowerCase());
    result.set(table, name);
  }
  return result;
}
