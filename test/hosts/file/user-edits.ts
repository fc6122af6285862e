import { cellName, parseCell } from '../../../src/hosts/sheet/address.ts';

/** What a user does to a sheet, done to its XML. */

interface PlacedCell { readonly row: number; readonly column: number; readonly xml: string }

/** Gives every cell a new place (null: gone); the rows are rebuilt around them. */
export function moveCells(xml: string, move: (cell: { row: number; column: number }) => { row: number; column: number } | null): string {
  const cells: PlacedCell[] = [];
  for (const [whole] of xml.matchAll(/<c r="[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs)) {
    const place = parseCell(/r="([A-Z]+\d+)"/.exec(whole)?.[1] ?? '');
    const moved = place === null ? null : move(place);
    if (moved !== null) cells.push({ ...moved, xml: whole.replace(/r="[A-Z]+\d+"/, `r="${cellName(moved.row, moved.column)}"`) });
  }
  return xml.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rowsOf(cells)}</sheetData>`);
}

function rowsOf(cells: readonly PlacedCell[]): string {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows].toSorted(([a], [b]) => a - b).map(([row, inRow]) =>
    `<row r="${String(row + 1)}">${inRow.toSorted((a, b) => a.column - b.column).map((cell) => cell.xml).join('')}</row>`).join('');
}

/** Types into a cell, which may or may not have been there. */
export function typeInto(xml: string, address: string, content: string): string {
  const place = parseCell(address);
  if (place === null) throw new Error(address);
  const without = moveCells(xml, (cell) => (cell.row === place.row && cell.column === place.column ? null : cell));
  const marked = without.replace('<sheetData>', `<sheetData><row r="${String(place.row + 1)}"><c r="${address}"${content}</c></row>`);
  return moveCells(marked, (cell) => cell);
}

export function text(value: string): string {
  return ` t="inlineStr"><is><t>${value}</t></is>`;
}
