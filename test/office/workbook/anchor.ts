import { endColumn, endRow, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Rect } from './rect.ts';
import type { Worksheet } from './worksheet.ts';

/** A rectangle that follows its cells when others are inserted or deleted, as names, tables and chart data do. */
export class Anchor {
  readonly sheet: Worksheet;
  /** Null: the cells are gone (#REF!). */
  rect: Rect | null;

  /** One that does not follow is only pointed at for a moment. */
  constructor(sheet: Worksheet, rect: Rect, follows = true) {
    this.sheet = sheet;
    this.rect = rect;
    if (follows) sheet.anchors.add(this);
  }

  get lost(): boolean {
    return this.rect === null || this.sheet.deleted;
  }

  release(): void {
    this.sheet.anchors.delete(this);
  }
}

/** Cells moved along one axis: `count` new ones at `at`, or `-count` gone from there, in the band of the other axis. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  /** Positive: inserted; negative: deleted. */
  readonly count: number;
  /** Which rows (or columns) of the other axis moved. */
  readonly from: number;
  readonly to: number;
}

/** Where a rectangle lies after the shift; null: it is gone. Only what lies in the band as a whole moves. */
export function shifted(rect: Rect, shift: Shift): Rect | null {
  const down = shift.axis === 'rows';
  const inBand = down ? rect.column >= shift.from && endColumn(rect) <= shift.to : rect.row >= shift.from && endRow(rect) <= shift.to;
  if (!inBand || (down ? isWholeColumns(rect) : isWholeRows(rect))) return rect;
  const [start, length] = down ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const next = shift.count > 0 ? inserted(start, length, shift, down ? MAX_ROWS : MAX_COLUMNS) : deleted(start, length, shift.at, -shift.count);
  if (next === null) return null;
  return down ? { ...rect, row: next[0], rows: next[1] } : { ...rect, column: next[0], columns: next[1] };
}

type Stretch = readonly [start: number, length: number];

function inserted(start: number, length: number, { at, count }: Shift, limit: number): Stretch | null {
  if (at <= start) return start + count >= limit ? null : [start + count, Math.min(length, limit - start - count)];
  return at < start + length ? [start, Math.min(length + count, limit - start)] : [start, length];
}

function deleted(start: number, length: number, at: number, count: number): Stretch | null {
  const before = Math.max(0, Math.min(start + length, at) - start);
  const after = Math.max(0, start + length - Math.max(start, at + count));
  if (before + after === 0) return null;
  return [start < at ? start : Math.max(at, start - count), before + after];
}
