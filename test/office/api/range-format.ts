import type { HostObject } from '../protocol/host-object.ts';
import type { Anchor } from '../workbook/anchor.ts';
import { isWholeColumns, isWholeRows, type Rect } from '../workbook/rect.ts';
import { invalidArgument } from '../workbook/refusal.ts';
import type { LineSizes } from '../workbook/line-sizes.ts';
import type { Style, StyleKey } from '../workbook/style.ts';
import { rectOfArea } from './area.ts';
import { color, flag, number, oneOf, text, whole } from './arguments.ts';
import { hostObject, type Definition, type Scalar } from './definition.ts';
import { bordersObject } from './range-borders.ts';

export function rangeFormatObject(area: Anchor): HostObject {
  return hostObject(rangeFormat, area);
}

/** A property of the cells' look; null where the cells differ. */
function look<K extends StyleKey>(key: K, read: (value: unknown) => Style[K]): Scalar<Anchor> {
  return {
    get: (area) => area.sheet.cells.commonStyle(rectOfArea(area), key)?.value ?? null,
    set: (area, value) => { area.sheet.cells.applyStyle(rectOfArea(area), key, read(value)); },
  };
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

const assertAlive = (area: Anchor): void => { rectOfArea(area); };

const rangeFormat: Definition<Anchor> = {
  type: 'RangeFormat',
  assertAlive,
  scalars: {
    horizontalAlignment: look('horizontalAlignment', (value) => oneOf(value, HORIZONTAL)),
    verticalAlignment: look('verticalAlignment', (value) => oneOf(value, VERTICAL)),
    wrapText: look('wrapText', flag),
    shrinkToFit: look('shrinkToFit', flag),
    indentLevel: look('indentLevel', whole),
    textOrientation: look('textOrientation', whole),
    columnWidth: {
      get: (area) => commonSize(area.sheet.columns, rectOfArea(area).column, rectOfArea(area).columns),
      set: (area, value) => {
        area.sheet.assertUnprotected();
        const rect = rectOfArea(area);
        resize(area.sheet.columns, rect.column, rect.columns, isWholeRows(rect), points(value, 1342.5));
      },
    },
    rowHeight: {
      get: (area) => commonSize(area.sheet.rows, rectOfArea(area).row, rectOfArea(area).rows),
      set: (area, value) => {
        area.sheet.assertUnprotected();
        const rect = rectOfArea(area);
        resize(area.sheet.rows, rect.row, rect.rows, isWholeColumns(rect), points(value, 409.5));
      },
    },
  },
  navigations: {
    fill: (area) => hostObject(rangeFill, area),
    font: (area) => hostObject(rangeFont, area),
    borders: bordersObject,
    protection: (area) => hostObject(formatProtection, area),
  },
  commands: {
    autofitColumns: (area) => { autofit(area); },
    autofitRows: (area) => {
      area.sheet.assertUnprotected();
      const { row, rows } = rectOfArea(area);
      if (!isWholeColumns(rectOfArea(area))) area.sheet.rows.setSize(row, rows, null);
    },
  },
};

const rangeFill: Definition<Anchor> = {
  type: 'RangeFill',
  assertAlive,
  scalars: {
    color: {
      // White is what Excel says of cells without a fill.
      get: (area) => {
        const common = area.sheet.cells.commonStyle(rectOfArea(area), 'fillColor');
        return common === null ? '' : common.value ?? '#FFFFFF';
      },
      set: (area, value) => { area.sheet.cells.applyStyle(rectOfArea(area), 'fillColor', color(value)); },
    },
  },
  commands: {
    clear: (area) => { area.sheet.cells.applyStyle(rectOfArea(area), 'fillColor', null); },
  },
};

const rangeFont: Definition<Anchor> = {
  type: 'RangeFont',
  assertAlive,
  scalars: {
    name: look('fontName', text),
    size: look('fontSize', (value) => {
      const size = number(value);
      if (size < 1 || size > 409) throw invalidArgument('Fonts have 1 to 409 points.');
      return size;
    }),
    color: look('fontColor', color),
    bold: look('fontBold', flag),
    italic: look('fontItalic', flag),
    strikethrough: look('fontStrikethrough', flag),
    underline: look('fontUnderline', (value) => oneOf(value, UNDERLINES)),
  },
};

const formatProtection: Definition<Anchor> = {
  type: 'FormatProtection',
  assertAlive,
  scalars: { locked: look('locked', flag), formulaHidden: look('formulaHidden', flag) },
};

function points(value: unknown, most: number): number {
  const size = number(value);
  if (size < 0 || size > most) throw invalidArgument(`A size of 0 to ${most} points was expected.`);
  return size;
}

function commonSize(lines: LineSizes, from: number, count: number): number | null {
  const first = lines.size(from);
  for (let line = from + 1; line < from + count; line++) if (lines.size(line) !== first) return null;
  return first;
}

function resize(lines: LineSizes, from: number, count: number, all: boolean, size: number): void {
  if (all) lines.setStandard(size);
  else lines.setSize(from, count, size);
}

/** Roughly what Excel does: as wide as the longest text, where a Japanese letter counts two. */
function autofit(area: Anchor): void {
  area.sheet.assertUnprotected();
  const rect: Rect = rectOfArea(area);
  const used = area.sheet.cells.grid.used(true);
  if (used === null) return;
  for (const [column] of area.sheet.cells.grid.touched(rect)) {
    const texts = area.sheet.cells.texts({ ...used, column, columns: 1 });
    const letters = texts.reduce((most, [shown = '']) => Math.max(most, shown.length + (shown.match(/[^\0-ÿ]/g)?.length ?? 0)), 0);
    if (letters > 0) area.sheet.columns.setSize(column, 1, Math.min(1342.5, letters * 5.25 + 3.75));
  }
}
