import type { HostObject } from '../protocol/host-object.ts';
import { addressOf, quoteSheet } from '../workbook/address.ts';
import type { Anchor } from '../workbook/anchor.ts';
import { boundingRect, intersection, isUnbounded, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, rectOf, type Rect } from '../workbook/rect.ts';
import { invalidArgument, itemNotFound, Refusal } from '../workbook/refusal.ts';
import { deleteCells, insertCells } from '../workbook/shifting.ts';
import { areaArgument, areaOn, rectOfArea } from './area.ts';
import { flag, oneOf, record, text } from './arguments.ts';
import { conditionalFormatsObject } from './conditional-formats.ts';
import { dataValidationObject } from './data-validation.ts';
import { hostObject, type Definition } from './definition.ts';
import { rangeFormatObject } from './range-format.ts';
import { rangeSortObject } from './sorting.ts';
import { scopedTablesObject } from './tables.ts';
import { worksheetObject } from './worksheet.ts';

/** Beyond this many cells Excel gives null instead of values. */
const MOST_CELLS = 5_000_000;

export function rangeObject(area: Anchor): HostObject {
  return hostObject(rangeDefinition, area);
}

const derived = (area: Anchor, change: (rect: Rect) => Rect): HostObject => rangeObject(areaOn(area.sheet, change(rectOfArea(area))));

/** Cell-level properties of whole rows and columns, and of too many cells, are null. */
function ofCells<T>(read: (area: Anchor, rect: Rect) => T): (area: Anchor) => T | null {
  return (area) => {
    const rect = rectOfArea(area);
    return isUnbounded(rect) || rect.rows * rect.columns > MOST_CELLS ? null : read(area, rect);
  };
}

export const rangeDefinition: Definition<Anchor> = {
  type: 'Range',
  assertAlive: (area) => { rectOfArea(area); },
  release: (area) => { area.release(); },
  scalars: {
    address: { get: (area) => `${quoteSheet(area.sheet.name)}!${addressOf(rectOfArea(area))}` },
    rowIndex: { get: (area) => rectOfArea(area).row },
    columnIndex: { get: (area) => rectOfArea(area).column },
    rowCount: { get: (area) => rectOfArea(area).rows },
    columnCount: { get: (area) => rectOfArea(area).columns },
    cellCount: { get: (area) => Math.min(rectOfArea(area).rows * rectOfArea(area).columns, 2 ** 31 - 1) },
    isEntireRow: { get: (area) => isWholeRows(rectOfArea(area)) },
    isEntireColumn: { get: (area) => isWholeColumns(rectOfArea(area)) },
    values: { get: ofCells((area, rect) => area.sheet.cells.values(rect)), set: (area, value) => { area.sheet.cells.write(rectOfArea(area), value); } },
    formulas: { get: ofCells((area, rect) => area.sheet.cells.formulas(rect)), set: (area, value) => { area.sheet.cells.write(rectOfArea(area), value); } },
    text: { get: ofCells((area, rect) => area.sheet.cells.texts(rect)) },
    valueTypes: { get: ofCells((area, rect) => area.sheet.cells.valueTypes(rect)) },
    numberFormat: {
      get: ofCells((area, rect) => area.sheet.cells.numberFormats(rect)),
      set: (area, value) => { area.sheet.cells.writeNumberFormats(rectOfArea(area), value); },
    },
    hyperlink: {
      get: (area) => area.sheet.cells.link(rectOfArea(area).row, rectOfArea(area).column),
      set: (area, value) => { writeHyperlink(area, value); },
    },
    rowHidden: {
      get: (area) => common(rectOfArea(area).row, rectOfArea(area).rows, (row) => area.sheet.rows.isHidden(row)),
      set: (area, value) => {
        area.sheet.assertUnprotected();
        area.sheet.rows.setHidden(rectOfArea(area).row, rectOfArea(area).rows, flag(value));
      },
    },
    columnHidden: {
      get: (area) => common(rectOfArea(area).column, rectOfArea(area).columns, (column) => area.sheet.columns.isHidden(column)),
      set: (area, value) => {
        area.sheet.assertUnprotected();
        area.sheet.columns.setHidden(rectOfArea(area).column, rectOfArea(area).columns, flag(value));
      },
    },
    left: { get: (area) => area.sheet.columns.offset(rectOfArea(area).column) },
    top: { get: (area) => area.sheet.rows.offset(rectOfArea(area).row) },
    width: { get: (area) => extent(area.sheet.columns, rectOfArea(area).column, rectOfArea(area).columns) },
    height: { get: (area) => extent(area.sheet.rows, rectOfArea(area).row, rectOfArea(area).rows) },
  },
  navigations: {
    worksheet: ({ sheet }) => worksheetObject(sheet),
    format: rangeFormatObject,
    dataValidation: dataValidationObject,
    conditionalFormats: conditionalFormatsObject,
    sort: rangeSortObject,
  },
  methods: {
    getCell: (area, args) => derived(area, ({ row, column }) => rectOf(row + args.whole(0), column + args.whole(1))),
    getRow: (area, args) => derived(area, (rect) => ({ ...rect, row: rect.row + inside(args.whole(0), rect.rows), rows: 1 })),
    getColumn: (area, args) => derived(area, (rect) => ({ ...rect, column: rect.column + inside(args.whole(0), rect.columns), columns: 1 })),
    getLastRow: (area) => derived(area, (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
    getLastColumn: (area) => derived(area, (rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 })),
    getLastCell: (area) => derived(area, (rect) => rectOf(rect.row + rect.rows - 1, rect.column + rect.columns - 1)),
    getResizedRange: (area, args) => derived(area, (rect) => ({ ...rect, rows: rect.rows + args.whole(0), columns: rect.columns + args.whole(1) })),
    getAbsoluteResizedRange: (area, args) => derived(area, (rect) => ({ ...rect, rows: args.whole(0), columns: args.whole(1) })),
    getOffsetRange: (area, args) => derived(area, (rect) => ({ ...rect, row: rect.row + args.whole(0), column: rect.column + args.whole(1) })),
    getEntireRow: (area) => derived(area, (rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS })),
    getEntireColumn: (area) => derived(area, (rect) => ({ ...rect, row: 0, rows: MAX_ROWS })),
    getBoundingRect: (area, args) => derived(area, (rect) => boundingRect(rect, rectOfArea(sameSheet(area, args.at(0))))),
    getIntersection: (area, args) => {
      const found = shared(area, args.at(0));
      if (found === null) throw itemNotFound('an intersection of the two ranges');
      return rangeObject(found);
    },
    getSpillingToRangeOrNullObject: (area) => {
      const { row, column } = rectOfArea(area);
      const spill = area.sheet.cells.spill(row, column);
      return spill === null ? null : rangeObject(areaOn(area.sheet, spill));
    },
    getIntersectionOrNullObject: (area, args) => {
      const found = shared(area, args.at(0));
      return found === null ? null : rangeObject(found);
    },
    getUsedRange: (area, args) => rangeObject(usedWithin(area, args.flag(0, false)) ?? areaOn(area.sheet, { ...rectOfArea(area), rows: 1, columns: 1 })),
    getUsedRangeOrNullObject: (area, args) => {
      const used = usedWithin(area, args.flag(0, false));
      return used === null ? null : rangeObject(used);
    },
    getTables: (area, args) => scopedTablesObject(area, args.flag(0, false)),
    select: (area) => { area.sheet.workbook.select(area.sheet, rectOfArea(area)); },
    // Asked by the client before it writes many cells in pieces.
    _ValidateArraySize: (area, args) => {
      const { rows, columns } = rectOfArea(area);
      if (args.whole(0) !== rows || args.whole(1) !== columns) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    },
  },
  commands: {
    clear: (area, args) => {
      const what = args.oneOf(0, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
      area.sheet.cells.clear(rectOfArea(area), what === 'RemoveHyperlinks' ? 'Hyperlinks' : what);
    },
    insert: (area, args) => {
      const rect = rectOfArea(area);
      insertCells(area.sheet, rect, args.oneOf(0, ['Down', 'Right'], 'Down') === 'Down' ? 'rows' : 'columns');
      return rangeObject(areaOn(area.sheet, rect));
    },
    delete: (area, args) => {
      deleteCells(area.sheet, rectOfArea(area), oneOf(args.at(0), ['Up', 'Left']) === 'Up' ? 'rows' : 'columns');
    },
    copyFrom: (area, args) => { copyFrom(area, areaArgument(args.at(0), area.sheet), args.oneOf(1, ['All', 'Formulas', 'Values', 'Formats'], 'All')); },
  },
};

function inside(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument('There is no such row or column in the range.');
  return index;
}

function sameSheet(area: Anchor, value: unknown): Anchor {
  const other = areaArgument(value, area.sheet);
  if (other.sheet !== area.sheet) throw invalidArgument('Both ranges must be on one sheet.');
  return other;
}

function shared(area: Anchor, value: unknown): Anchor | null {
  const rect = intersection(rectOfArea(area), rectOfArea(sameSheet(area, value)));
  return rect === null ? null : areaOn(area.sheet, rect);
}

export function usedWithin(area: Anchor, valuesOnly: boolean): Anchor | null {
  const used = area.sheet.cells.grid.used(valuesOnly);
  const rect = used === null ? null : intersection(used, rectOfArea(area));
  return rect === null ? null : areaOn(area.sheet, rect);
}

/** The answer all lines agree on, or null. */
function common(from: number, count: number, read: (line: number) => boolean): boolean | null {
  const first = read(from);
  for (let line = from; line < from + count; line++) if (read(line) !== first) return null;
  return first;
}

const extent = (lines: { offset: (line: number) => number }, from: number, count: number): number => lines.offset(from + count) - lines.offset(from);

function writeHyperlink(area: Anchor, value: unknown): void {
  const rect = rectOfArea(area);
  const { address, documentReference, screenTip, textToDisplay } = record(value);
  if (address === undefined && documentReference === undefined) throw invalidArgument('A hyperlink needs an address or a place in the workbook.');
  area.sheet.cells.putLink(rect, {
    ...address === undefined ? {} : { address: text(address) },
    ...documentReference === undefined ? {} : { documentReference: text(documentReference) },
    ...screenTip === undefined ? {} : { screenTip: text(screenTip) },
    ...textToDisplay === undefined ? {} : { textToDisplay: text(textToDisplay) },
  });
  // Excel shows the given text, or the place itself in a cell that is empty, and draws it as a link.
  const shown = textToDisplay ?? (area.sheet.cells.value(rect.row, rect.column) === undefined ? documentReference ?? address : undefined);
  if (shown !== undefined) area.sheet.cells.write(rect, shown);
  area.sheet.cells.applyStyle(rect, 'fontColor', '#0563C1');
  area.sheet.cells.applyStyle(rect, 'fontUnderline', 'Single');
}

function copyFrom(to: Anchor, source: Anchor, what: 'All' | 'Formulas' | 'Values' | 'Formats'): void {
  const from = rectOfArea(source);
  const target = { ...rectOfArea(to), rows: from.rows, columns: from.columns };
  if (isUnbounded(from)) throw new Refusal('UnsupportedOperation', 'The test host copies no whole rows or columns.');
  const { cells } = to.sheet;
  if (what !== 'Values' && what !== 'Formulas') {
    cells.assertWritable(target);
    for (let column = 0; column < from.columns; column++) {
      const runs = cells.grid.column(target.column + column).styles;
      source.sheet.cells.grid.peek(from.column + column)?.styles.forEach(from.row, from.rows, (row, rows, id) => { runs.set(row - from.row + target.row, rows, id); });
    }
  }
  if (what !== 'Formats') cells.put(target, source.sheet.cells, from, what !== 'Values');
}
