import { fold } from '../../inputs/fold.ts';
import type { SheetRow } from '../../inputs/sheet-row.ts';
import type { CellValue } from '../../shared/cell.ts';
import { speaker, type Speaker } from '../../text/say.ts';

export interface HeadedRow {
  readonly number: number;
  readonly say: Speaker;
  /** What stands below a header; null: the table has no such column. */
  readonly value: (column: number) => CellValue;
}

/** The rows below the headers of one of our tables, in whichever language it was written. The user may have moved the columns. */
export function* headedRows(rows: readonly SheetRow[], headers: (say: Speaker) => readonly string[]): Generator<HeadedRow> {
  const languages = [speaker('ja'), speaker('en')].map((say) => ({ say, headers: headers(say).map(fold) }));
  let found: { readonly say: Speaker; readonly places: readonly number[] } | null = null;
  for (const { cells, number } of rows) {
    if (found === null) {
      const folded = cells.map((cell) => (typeof cell === 'string' ? fold(cell) : ''));
      for (const { say, headers: wanted } of languages) {
        // The first two tell the table; a column may be gone.
        if (found === null && wanted.slice(0, 2).every((header) => folded.includes(header))) found = { say, places: wanted.map((header) => folded.indexOf(header)) };
      }
      continue;
    }
    const { say, places } = found;
    yield { number, say, value: (column) => cells[places[column] ?? -1] ?? null };
  }
}
