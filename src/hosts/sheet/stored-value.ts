import type { CellValue } from '../../shared/cell.ts';

const LONGEST_TEXT = 32_767;
/** Most texts have none: they need no closer look. */
const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The value as a cell can hold it: no text is no value, a text ends where Excel's cells end, half a
 * character becomes the sign for an unreadable one.
 * @throws when the number is not one: the plan is wrong, not the workbook
 */
export function storedValue(value: CellValue): CellValue {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`not a number a cell can hold: ${String(value)}`);
  if (typeof value !== 'string') return value;
  if (value === '') return null;
  if (value.length <= LONGEST_TEXT && !SURROGATE.test(value)) return value;
  const text = value.replace(LONE_SURROGATE, '\ufffd').slice(0, LONGEST_TEXT);
  return text.length === LONGEST_TEXT ? text.replace(LONE_SURROGATE, '') : text;
}
