import type { Look, SheetSpec } from '../../../report/plan.ts';
import { FRESH_STYLES, freshParts } from '../build/fresh-parts.ts';
import { addStyles } from '../graft/shared-styles.ts';
import type { Draft } from '../package/draft.ts';
import type { Book } from '../workbook/book.ts';
import type { SheetEdits } from '../../refresh/sheet-edits.ts';

/** The looks that the edits need. */
export function newLooks(edits: SheetEdits): ReadonlySet<Look> {
  const looks = new Set<Look>();
  for (const cells of edits.rows.values()) {
    for (const { style } of cells.values()) if (style !== null && typeof style !== 'number') looks.add(style);
  }
  return looks;
}

/** Adds looks to the workbook's styles, and tells their numbers. */
export async function addLooks(draft: Draft, book: Book, looks: ReadonlySet<Look>): Promise<(look: Look) => number> {
  const list = [...looks];
  if (list.length === 0) return () => 0;
  const fresh = await freshParts([sampleSheet(list)], new Map(), new Map(), '');
  const merged = await addStyles(draft, book, fresh.texts.get(FRESH_STYLES) ?? '');
  const numbers = new Map(list.map((look, row) => [look, (fresh.sheets[0]?.styles.get(`${String(row)},0`) ?? 0) + merged.cellStyles]));
  return (look) => numbers.get(look) ?? 0;
}

/** A sheet that has one cell for each look. */
export function sampleSheet(looks: readonly Look[]): SheetSpec {
  return {
    id: 'book', name: 'looks', hidden: false, tabColor: null, widths: [], heights: new Map(),
    cells: looks.map((look, row) => ({ row, column: 0, value: null, look })),
    tables: [], rules: [], charts: [], freeze: { rows: 0, columns: 0 }, print: { landscape: false, repeat: null, columns: null },
  };
}
