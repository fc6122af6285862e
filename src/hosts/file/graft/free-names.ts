import type { SheetSpec, TableSpec } from '../../../report/plan.ts';
import type { Draft } from '../package/draft.ts';
import { CONTENT_TYPES, partTypes } from '../package/content-types.ts';
import type { Book } from '../workbook/book.ts';
import { childNamed, parseXml } from '../xml/tree.ts';

const LONGEST_SHEET_NAME = 31;

/** A tab name nobody has yet: the wished one, or it with a number behind. */
export function freeSheetName(wished: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const tail = number === 1 ? '' : ` (${String(number)})`;
    const name = wished.slice(0, LONGEST_SHEET_NAME - tail.length) + tail;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

export interface TakenNames {
  /** Table names and defined names share one space; in lower case. */
  readonly names: ReadonlySet<string>;
  readonly highestTableId: number;
}

export async function takenTableNames(draft: Draft, book: Book): Promise<TakenNames> {
  const names = new Set<string>();
  let highestTableId = 0;
  for (const element of childNamed(book.root, 'definedNames')?.children ?? []) {
    names.add((element.attributes.get('name') ?? '').toLowerCase());
  }
  const types = partTypes(await draft.text(CONTENT_TYPES));
  for (const [part, type] of types) {
    if (!type.endsWith('.table+xml') || !draft.has(part)) continue;
    const root = parseXml(await draft.text(part), part);
    names.add((root.attributes.get('displayName') ?? root.attributes.get('name') ?? '').toLowerCase());
    highestTableId = Math.max(highestTableId, Number(root.attributes.get('id') ?? 0));
  }
  return { names, highestTableId };
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
