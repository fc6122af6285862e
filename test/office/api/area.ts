import { isHostObject } from '../protocol/host-object.ts';
import { Anchor } from '../workbook/anchor.ts';
import { onSheet, type Rect } from '../workbook/rect.ts';
import { invalidArgument, Refusal } from '../workbook/refusal.ts';
import type { Worksheet } from '../workbook/worksheet.ts';
import { targetOf } from './definition.ts';
import { rangeDefinition } from './range.ts';

/** Where the cells of a range are now. */
export function rectOfArea(area: Anchor): Rect {
  if (area.sheet.deleted) throw new Refusal('InvalidReference', 'The sheet of this range was deleted.');
  if (area.rect === null) throw new Refusal('InvalidReference', 'The cells of this range were deleted.');
  return area.rect;
}

export function areaOn(sheet: Worksheet, rect: Rect): Anchor {
  if (!onSheet(rect)) throw invalidArgument('The range would leave the sheet.');
  return new Anchor(sheet, rect);
}

/** A Range object or an address on the given sheet. */
export function areaArgument(value: unknown, sheet: Worksheet): Anchor {
  const area = optionalAreaArgument(value, sheet);
  if (area === null) throw invalidArgument('A range was expected.');
  return area;
}

export function optionalAreaArgument(value: unknown, sheet: Worksheet): Anchor | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return new Anchor(sheet, sheet.rect(value), false);
  if (!isHostObject(value)) throw invalidArgument('A range or an address was expected.');
  return targetOf(rangeDefinition, value);
}
