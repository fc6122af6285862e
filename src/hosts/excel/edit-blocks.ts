import type { CellEdit, SheetEdits } from '../refresh/sheet-edits.ts';
import type { Block } from './write-block.ts';

/** Rows that may lie between two rows of one rectangle: each rectangle is a round trip, and cells left alone cost little. */
const GAP = 500;

/** The cells that get a new value, in few rectangles; cells between them are left alone. */
export function editBlocks(edits: SheetEdits): Block[] {
  const rows = [...edits.rows.keys()].filter((row) => valued(edits.rows.get(row)).length > 0).sort((a, b) => a - b);
  const bands: number[][] = [];
  for (const row of rows) {
    const last = bands.at(-1);
    if (last !== undefined && row - (last.at(-1) ?? 0) <= GAP) last.push(row);
    else bands.push([row]);
  }
  return bands.map((band) => {
    const columns = band.flatMap((row) => valued(edits.rows.get(row)).map(([column]) => column));
    const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
    const right = columns.reduce((most, column) => Math.max(most, column), 0);
    const top = band[0] ?? 0;
    return {
      row: top, column: left, rows: (band.at(-1) ?? top) - top + 1, columns: right - left + 1,
      value: (row, column) => {
        const edit = edits.rows.get(top + row)?.get(left + column);
        if (edit === undefined || !isValue(edit)) return undefined;
        return edit.formula === null ? edit.value : { formula: edit.formula };
      },
    };
  });
}

function valued(cells: ReadonlyMap<number, CellEdit> | undefined): (readonly [number, CellEdit])[] {
  return [...(cells ?? [])].filter(([, edit]) => isValue(edit));
}

/** A cell that only takes the look of its column has no value of its own. */
function isValue({ value, restyle }: CellEdit): boolean {
  return value !== null || !restyle;
}
