/** A rectangle of cells, counted from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const rectOf = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });
export const endRow = ({ row, rows }: Rect): number => row + rows;
export const endColumn = ({ column, columns }: Rect): number => column + columns;
export const isWholeColumns = ({ rows }: Rect): boolean => rows === MAX_ROWS;
export const isWholeRows = ({ columns }: Rect): boolean => columns === MAX_COLUMNS;
/** Excel calls whole rows and columns unbounded and gives no cell-level properties of them. */
export const isUnbounded = (rect: Rect): boolean => isWholeColumns(rect) || isWholeRows(rect);
export const onSheet = ({ row, column, rows, columns }: Rect): boolean =>
  row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(endRow(a), endRow(b)) - row;
  const columns = Math.min(endColumn(a), endColumn(b)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const overlaps = (a: Rect, b: Rect): boolean => intersection(a, b) !== null;

export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.row >= outer.row && inner.column >= outer.column && endRow(inner) <= endRow(outer) && endColumn(inner) <= endColumn(outer);

export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(endRow(a), endRow(b)) - row, columns: Math.max(endColumn(a), endColumn(b)) - column };
}

/** What of `from` is left without `hole`: up to four rectangles. */
export function subtract(from: Rect, hole: Rect): readonly Rect[] {
  const cut = intersection(from, hole);
  if (cut === null) return [from];
  return [
    { ...from, rows: cut.row - from.row },
    { ...from, row: endRow(cut), rows: endRow(from) - endRow(cut) },
    { ...cut, column: from.column, columns: cut.column - from.column },
    { ...cut, column: endColumn(cut), columns: endColumn(from) - endColumn(cut) },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
