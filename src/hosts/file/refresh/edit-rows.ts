import type { CellValue } from '../../../shared/cell.ts';
import type { Look } from '../../../report/plan.ts';
import { cellName } from '../../sheet/address.ts';
import { broken } from '../../unusable-workbook.ts';
import { scanCells } from '../worksheet/cell-scan.ts';
import { plainText } from '../worksheet/rich-text.ts';
import { readRowTag } from '../worksheet/row-tag.ts';
import { splitItems } from '../worksheet/split-items.ts';
import { cellXml, formulaXml } from '../worksheet/write-cell.ts';
import type { CellEdit } from '../../refresh/sheet-edits.ts';
import type { SheetShell } from '../worksheet/walk-rows.ts';

/** The cells that are to change, by row and column. */
type Edits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** What it takes to write cells into this workbook. */
export interface CellWriting {
  readonly styleOf: (look: Look) => number;
  /** In a workbook that counts from 1904, a date as it is stored there. */
  readonly stored: (value: CellValue, style: number) => CellValue;
}

/** The worksheet's text with the edits made: rows without one pass through as they are written. */
export async function* editRows(
  pieces: AsyncIterable<string>, shell: SheetShell, edits: Edits, writing: CellWriting, part: string,
): AsyncGenerator<string> {
  const pending = [...edits.keys()].sort((a, b) => a - b);
  let next = 0;
  let name = '';
  let previous = -1;
  const newRowsBefore = (row: number): string => {
    let text = '';
    for (let at = pending[next]; at !== undefined && at < row; at = pending[++next]) {
      const cells = editedCells('', 0, at, edits.get(at) ?? new Map(), name, writing, part).text;
      if (cells !== '') text += `<${name}row r="${String(at + 1)}">${cells}</${name}row>`;
    }
    return text;
  };
  for await (const piece of splitItems(pieces, 'sheetData', 'row', part)) {
    if (piece.kind === 'before') {
      name = piece.prefix === '' ? '' : `${piece.prefix}:`;
      yield shell.before;
    } else if (piece.kind === 'after') yield newRowsBefore(Infinity) + shell.after;
    else {
      let text = '';
      for (const item of piece.items) {
        const { row } = readRowTag(item, previous, part);
        previous = row;
        text += newRowsBefore(row);
        const cells = edits.get(row);
        if (cells === undefined) text += item;
        else {
          next += 1;
          text += editRow(piece.quoted ? plainText(item) : item, row, cells, name, writing, part);
        }
      }
      yield text;
    }
  }
}

function editRow(xml: string, row: number, edits: ReadonlyMap<number, CellEdit>, name: string, writing: CellWriting, part: string): string {
  const { openEnd } = readRowTag(xml, -1, part);
  const empty = xml[openEnd - 2] === '/';
  const close = `</${name}row>`;
  const { text, end, inserted } = editedCells(xml, openEnd, row, edits, name, writing, part);
  const open = empty ? `${xml.slice(0, openEnd - 2)}>` : xml.slice(0, openEnd);
  // `spans` only hints at the first and last column; a wrong hint is worse than none.
  return (inserted ? open.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '') : open) + text + (empty ? close : xml.slice(end));
}

/** The row's cells, old and new, in the order of their columns. */
function editedCells(
  xml: string, from: number, row: number, edits: ReadonlyMap<number, CellEdit>, name: string, writing: CellWriting, part: string,
): { text: string; end: number; inserted: boolean } {
  const columns = [...edits.keys()].sort((a, b) => a - b);
  let [text, next, end, last, inserted] = ['', 0, from, -1, false];
  const newCellsBefore = (column: number): void => {
    for (let at = columns[next]; at !== undefined && at < column; at = columns[++next]) {
      const edit = edits.get(at);
      if (edit !== undefined) text += writeEdit(edit, -1, cellName(row, at), name, writing);
      inserted = true;
    }
  };
  if (xml !== '') {
    scanCells(xml, from, name.slice(0, -1), part, (cell) => {
      if (cell.column <= last) throw broken(part);
      last = cell.column;
      text += xml.slice(end, cell.start);
      newCellsBefore(cell.column);
      const edit = edits.get(cell.column);
      if (edit === undefined) text += xml.slice(cell.start, cell.end);
      else {
        text += writeEdit(edit, cell.style, cellName(row, cell.column), name, writing);
        next += 1;
      }
      end = cell.end;
    });
  }
  newCellsBefore(Infinity);
  return { text, end, inserted };
}

function writeEdit(edit: CellEdit, existing: number, reference: string, name: string, writing: CellWriting): string {
  const given = edit.style === null ? -1 : typeof edit.style === 'number' ? edit.style : null;
  const keep = existing >= 0 && !(edit.restyle && edit.style !== null);
  const style = keep ? existing : given ?? (edit.style === null || typeof edit.style === 'number' ? -1 : writing.styleOf(edit.style));
  const written = style < 0 ? '' : String(style);
  const value = writing.stored(edit.value, style);
  if (edit.formula !== null) return formulaXml(reference, written, edit.formula, value, name);
  return value === null && written === '' ? '' : cellXml(reference, written, value, name);
}
