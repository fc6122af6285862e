import { CellValueType, isTextFormat, numfmt } from '@univerjs/core';

export interface TypedValue {
  readonly v: string | number;
  readonly t: CellValueType;
}

const TEXT = CellValueType.STRING;

/**
 * What a typed or pasted text means in a cell. We keep no formats, so a text becomes a number or a day only where it then looks like what was typed;
 * codes that begin with 0 (telephone numbers, postcodes) stay texts.
 *
 * @param format the number format that the cell has already
 * @example typedValue('1,200', undefined).v // 1200
 * @example typedValue('2026/3/1', undefined).v // '2026/3/1'
 */
export function typedValue(text: string, format: string | undefined): TypedValue {
  if (isTextFormat(format) || /^\s*[+-]?0\d+$/.test(text) || text.trim() === '') return { v: text, t: TEXT };
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { v: Number(upper === 'TRUE'), t: CellValueType.BOOLEAN };
  const parsed = numfmt.parseValue(text);
  if (parsed === null || typeof parsed.v !== 'number' || !Number.isFinite(parsed.v)) return { v: text, t: TEXT };
  // More digits than a number can hold: an order number, most likely.
  if (text.replace(/\D/g, '').length > 15) return { v: text, t: TEXT };
  const isDay = parsed.z !== undefined && numfmt.isDateFormat(parsed.z);
  if (isDay && !(format !== undefined && numfmt.isDateFormat(format))) return { v: text, t: TEXT };
  return { v: parsed.v, t: CellValueType.NUMBER };
}
