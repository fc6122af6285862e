import { headerText } from '../../refresh/standing.ts';
import type { TypedCell } from '../../page/grid.ts';
import type { Package } from '../package/open-package.ts';
import { existingTables, type ExistingTable } from '../refresh/existing-tables.ts';
import type { Workbook } from '../workbook/reader.ts';
import { applySplices, setAttribute } from '../xml/edit.ts';
import { escapeText } from '../xml/escape.ts';
import { childNamed, childrenNamed, parseXml } from '../xml/tree.ts';

const LONGEST_NAME = 255;
/** What a name would have to say in escapes, and what would be taken for one. */
const UNNAMEABLE = /[\u0000-\u0009\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/u;

export interface TypedHeaders {
  /** The typed cells that can be written: headers as texts, without such as would leave the file damaged. */
  readonly cells: readonly TypedCell[];
  /** Table parts with their columns renamed. */
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * A table's columns are called what its header cells say, or Excel calls the file damaged. A header stays
 * as it is when its new text cannot be a name, or when a formula somewhere knows the column by its old one.
 */
export async function typedHeaders({ base, book }: Workbook, part: string, cells: readonly TypedCell[]): Promise<TypedHeaders> {
  const sources = new Map<string, string>();
  const rest: TypedCell[] = [];
  const standing = (await existingTables(base, part)).filter(({ hasHeader }) => hasHeader);
  const parts = [...book.sheets.flatMap((sheet) => sheet.part ?? []), ...standing.map((table) => table.part), book.part];
  for (const cell of cells) {
    const table = standing.find(({ area }) => cell.row === area.row && cell.column >= area.column && cell.column <= area.lastColumn);
    if (table === undefined) {
      rest.push(cell);
      continue;
    }
    const source = sources.get(table.part) ?? table.source;
    const header = headerText(String(cell.value ?? ''));
    const old = table.headers[cell.column - table.area.column] ?? '';
    if (header !== old) {
      const renamed = canBeName(header) && !(await isMentioned(base, parts, old)) ? renameColumn(table, source, cell.column, header) : null;
      if (renamed === null) continue;
      sources.set(table.part, renamed);
    }
    rest.push({ ...cell, value: header, formula: null });
  }
  return { cells: rest, tables: sources };
}

function canBeName(header: string): boolean {
  return header.trim() !== '' && header.length <= LONGEST_NAME && !UNNAMEABLE.test(header);
}

/** Null: another column is called that. */
function renameColumn({ part, area }: ExistingTable, source: string, column: number, header: string): string | null {
  const root = parseXml(source, part);
  const columns = childrenNamed(childNamed(root, 'tableColumns') ?? root, 'tableColumn');
  const written = header.replaceAll('\n', '_x000a_');
  const element = columns[column - area.column];
  const isTaken = columns.some((other) => other !== element && other.attributes.get('name')?.toLowerCase() === written.toLowerCase());
  return element === undefined || isTaken ? null : applySplices(source, [setAttribute(source, element, 'name', written)]);
}

/** Whether a formula in one of these parts may name the column. */
async function isMentioned(base: Package, parts: readonly string[], header: string): Promise<boolean> {
  const wanted = `[${escapeText(header.replace(/['#[\]@]/g, "'$&"))}]`;
  for (const part of parts) {
    let tail = '';
    for await (const piece of base.pieces(part)) {
      if ((tail + piece).includes(wanted)) return true;
      tail = piece.slice(-wanted.length);
    }
  }
  return false;
}
