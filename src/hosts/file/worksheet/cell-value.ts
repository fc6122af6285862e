import type { CellValue } from '../../../shared/cell.ts';
import { broken } from '../../unusable-workbook.ts';
import type { CellPlaces } from './cell-scan.ts';
import { DAYS_1904 } from '../../sheet/date-system.ts';
import { isoSerial } from './date-styles.ts';
import { decodeText, richText } from './rich-text.ts';

/** What it takes to understand a worksheet's cells. */
export interface CellContext {
  readonly part: string;
  readonly prefix: string;
  readonly strings: readonly string[];
  /** In a workbook that counts days from 1904: which styles show dates. Null elsewhere. */
  readonly dateStyles: ReadonlySet<number> | null;
}

/** A cell's value: of a formula the result last seen, of an error its text, of a date its 1900 serial number. */
export function cellValue(xml: string, cell: CellPlaces, context: CellContext): CellValue {
  if (cell.type === 'inlineStr') {
    if (cell.inlineStart < 0) return null;
    return richText(xml.slice(cell.inlineStart, cell.inlineEnd), context.prefix, context.part);
  }
  if (cell.valueStart < 0) return null;
  const raw = xml.slice(cell.valueStart, cell.valueEnd);
  switch (cell.type) {
    case '':
    case 'n': return numberValue(raw, cell.style, context);
    case 's': return sharedText(raw, context);
    case 'b': return raw.trim() === '1' || raw.trim() === 'true';
    case 'd': return isoSerial(raw.trim()) ?? raw;
    case 'str':
    case 'e': return decodeText(raw, context.part);
    default: throw broken(context.part);
  }
}

function numberValue(raw: string, style: number, context: CellContext): CellValue {
  if (raw.trim() === '') return null;
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  return context.dateStyles?.has(Math.max(style, 0)) === true ? value + DAYS_1904 : value;
}

function sharedText(raw: string, context: CellContext): string {
  const text = context.strings[Number(raw)];
  if (text === undefined) throw broken(context.part);
  return text;
}
