import type { SheetSpec } from '../../../report/plan.ts';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly box: NoteBox;
}

/** Where a note's box stands, and how large it is. */
interface NoteBox {
  readonly width: number;
  readonly height: number;
  /** First column and pixels into it, first row, last column, last row. */
  readonly anchor: readonly number[];
}

/** Every note of a sheet, those on table headers included. */
export function sheetNotes(sheet: SheetSpec): readonly Note[] {
  const noteAt = (row: number, column: number, text: string | undefined): Note[] =>
    text === undefined ? [] : [{ row, column, text, box: boxOf(sheet, row, column, text) }];
  const cells = sheet.cells.flatMap(({ row, column, note }) => noteAt(row, column, note));
  const headers = sheet.tables.flatMap((table) => table.columns.flatMap(({ note }, index) => noteAt(table.row, table.column + index, note)));
  return [...cells, ...headers];
}

/** Pixels: of a character's width by which columns are measured, of a column and of a row that nobody sized. */
const CHARACTER = 7;
const COLUMN = 64;
const ROW = 25;
const PIXELS_A_POINT = 4 / 3;

/** The anchor counts whole cells, so a box beside wide columns spans few of them, beside narrow ones many. */
function boxOf({ widths, heights }: SheetSpec, row: number, column: number, text: string): NoteBox {
  const { width, height } = boxSize(text);
  const columnPixels = (at: number): number => (widths[at] === undefined ? COLUMN : widths[at] * CHARACTER);
  const rowPixels = (at: number): number => (heights.get(at) ?? ROW / PIXELS_A_POINT) * PIXELS_A_POINT;
  const [left, top] = [column + 1, Math.max(row - 1, 0)];
  const right = cellAfter(left, 12 + width * PIXELS_A_POINT, columnPixels);
  const bottom = cellAfter(top, 4 + height * PIXELS_A_POINT, rowPixels);
  return { width, height, anchor: [left, 12, top, 4, ...right, ...bottom] };
}

/** The cell so many pixels after the beginning of one, and the pixels into it. */
function cellAfter(cell: number, pixels: number, size: (at: number) => number): [number, number] {
  let [at, rest] = [cell, pixels];
  for (; rest >= size(at); at++) rest -= size(at);
  return [at, Math.floor(rest)];
}

const LINE_POINTS = 15;
const HALF_WIDTH_POINTS = 5.5;
const MIN_WIDTH = 108;
const MAX_WIDTH = 300;

/** How large the box must be for its text to be read whole, in points. */
function boxSize(text: string): { width: number; height: number } {
  const widths = text.split(/\r?\n/).map((line) => halfWidths(line) * HALF_WIDTH_POINTS);
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, ...widths.map((line) => line + 16)));
  const lines = widths.reduce((sum, line) => sum + Math.max(1, Math.ceil(line / (width - 14))), 0);
  return { width: Math.round(width), height: lines * LINE_POINTS + 14 };
}

/** A kana or kanji is as wide as two Latin letters. */
function halfWidths(text: string): number {
  let count = 0;
  for (const letter of text) count += letter.charCodeAt(0) < 0x2000 ? 1 : 2;
  return count;
}

/** The boxes notes are shown in. Excel sizes them only from this old drawing language. */
export function notesVml(notes: readonly Note[]): string {
  const shapes = notes.map((note, index) => shape(note, index)).join('');
  return '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
    + '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>'
    + '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
    + `${shapes}</xml>`;
}

function shape({ row, column, box: { width, height, anchor } }: Note, index: number): string {
  return `<v:shape id="_x0000_s${String(1025 + index)}" type="#_x0000_t202" style="position:absolute;width:${String(width)}pt;height:${String(height)}pt;z-index:${String(index + 1)};visibility:hidden" fillcolor="#FAF8F4" strokecolor="#D9D5CC" o:insetmode="auto">`
    + '<v:fill color2="#FAF8F4"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>'
    + '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
    + `<x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`;
}
