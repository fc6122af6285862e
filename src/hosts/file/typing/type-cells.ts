import type { TypedCell } from '../../page/grid.ts';
import { recalculateOnOpen } from '../graft/edit-workbook.ts';
import type { Draft } from '../package/draft.ts';
import { dropCalcChain } from '../refresh/calc-chain.ts';
import { editedArea } from '../refresh/edited-area.ts';
import { editRows, type CellWriting } from '../refresh/edit-rows.ts';
import { extendShell } from '../refresh/extend-shell.ts';
import { storedIn } from '../refresh/stored-in.ts';
import type { Workbook } from '../workbook/reader.ts';
import { typedHeaders } from './typed-headers.ts';
import { settledEdits, typedEdits, untypedSheet, withTyped, type TypedSheet } from './typed-sheet.ts';

/** The workbook's next draft, and the sheet with all that has been typed into it. */
interface Typed {
  readonly draft: Draft;
  readonly sheet: TypedSheet;
  /** Cells that stay as they were. */
  readonly leftOut: readonly TypedCell[];
}

/**
 * Writes what was typed into a sheet over what stood there; nothing else of the sheet changes.
 * @param known the sheet with what was typed before; null: nothing was
 * @returns null when there is nothing to write
 * @throws UnusableWorkbook when the sheet is protected
 */
export async function typeCells(
  workbook: Workbook, { name, part }: { readonly name: string; readonly part: string }, known: TypedSheet | null, typed: readonly TypedCell[],
): Promise<Typed | null> {
  const { cells, tables } = await typedHeaders(workbook, part, typed);
  if (cells.length === 0) return null;
  const sheet = withTyped(known ?? await untypedSheet(workbook, part), cells);
  const edits = typedEdits(sheet);
  if (edits.size === 0) return null;
  const draft = workbook.draft();
  const shell = extendShell(sheet.shell, part, name, [], editedArea(edits));
  const writing: CellWriting = { styleOf: () => 0, stored: await storedIn(workbook, draft) };
  draft.put(part, () => editRows(sheet.before.base.pieces(part), shell, settledEdits(sheet), writing, part));
  for (const [table, xml] of tables) draft.put(table, xml);
  if (changesChain(sheet, edits)) await dropCalcChain(draft, workbook.book);
  draft.put(workbook.book.part, recalculateOnOpen(await draft.text(workbook.book.part), workbook.book.part));
  return { draft, sheet, leftOut: typed.filter(({ row, column }) => !cells.some((cell) => cell.row === row && cell.column === column) || edits.get(row)?.has(column) !== true) };
}

/** Whether a formula appears where there was none, or gives way to a value. */
function changesChain({ formulas }: TypedSheet, edits: ReturnType<typeof typedEdits>): boolean {
  for (const [row, cells] of edits) {
    for (const [column, { formula }] of cells) if ((formula !== null) !== formulas.has({ row, column })) return true;
  }
  return false;
}
