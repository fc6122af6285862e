import type { CellEdit, SheetEdits } from '../refresh/sheet-edits.ts';
import type { Block } from './write-block.ts';

/** The cells that get a new value, as few rectangles as rows side by side allow; cells between them are left alone. */
export function editBlocks(edits: SheetEdits): Block[] {
  const rows = [...edits.rows.keys()].filter((row) => valued(edits.rows.get(row)).length > 0).sort((a, b) => a - b);
  const bands: number[][] = [];
  for (const row of rows) {
    const last = bands.at(-1);
    if (last?.at(-1) === row - 1) last.push(row);
    else bands.push([row]);
  }
  return bands.map((band) => {
    const columns = band.flatMap((row) => valued(edits.rows.get(row)).map(([column]) => column));
    const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
    const right = columns.reduce((most, column) => Math.max(most, column), 0);
    const top = band[0] ?? 0;
    return {
      row: top, column: left, rows: band.length, columns: right - left + 1,
      value: (row, column) => {
        const edit = edits.rows.get(top + row)?.get(left + column);
        return edit === undefined || !isValue(edit) ? undefined : edit.value;
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
