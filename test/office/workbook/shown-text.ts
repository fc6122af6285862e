import { OFFSET_1904 } from './entry-date.ts';
import { plainValue, type CellValue } from './cell-value.ts';

/** The text a cell shows, for the formats the product writes; any other format shows the number as it is. */
export function shownText(value: CellValue | undefined, format: string, date1904: boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return String(plainValue(value));
  if (format === 'General' || format === '@') return String(Number(value.toPrecision(11)));
  if (/[ymd]/i.test(withoutLiterals(format))) return dateText(value + (date1904 ? OFFSET_1904 : 0), format);
  const number = /^("[^"]*"|¥|\$)?([#,]*0)(\.0+)?(%)?("[^"]*"|円)?(;.*)?$/.exec(format);
  if (number === null) return String(Number(value.toPrecision(11)));
  const [, before = '', whole = '', fraction = '', percent = '', after = ''] = number;
  const digits = Math.abs(percent === '' ? value : value * 100).toFixed(Math.max(0, fraction.length - 1));
  const [integer = '', decimals] = digits.split('.');
  const grouped = whole.includes(',') ? integer.replace(/\B(?=(\d{3})+$)/g, ',') : integer;
  return `${value < 0 ? '-' : ''}${unquoted(before)}${grouped}${decimals === undefined ? '' : `.${decimals}`}${percent}${unquoted(after)}`;
}

const unquoted = (text: string): string => text.replaceAll('"', '');
const withoutLiterals = (format: string): string => format.replace(/"[^"]*"|\[[^\]]*\]/g, '');

function dateText(serial: number, format: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const parts: Record<string, number> = {
    yyyy: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate(), h: date.getUTCHours(), mi: date.getUTCMinutes(), s: date.getUTCSeconds(),
  };
  const two = (number = 0): string => String(number).padStart(2, '0');
  return unquoted(format.split(';')[0] ?? '').replace(/yyyy|mm?(?=:)|(?<=:)mm|mm?|dd?|hh?|ss?/g, (token, at: number, whole: string) => {
    if (token === 'yyyy') return String(parts['yyyy']);
    if (token.startsWith('m')) {
      const minutes = whole[at - 1] === ':' || whole[at + token.length] === ':';
      const value = minutes ? parts['mi'] : parts['m'];
      return token.length === 2 ? two(value) : String(value);
    }
    const value = parts[token.charAt(0)];
    return token.length === 2 ? two(value) : String(value);
  });
}
