import type { CellValue } from '../../../shared/cell.ts';
import { escapeCellText } from '../xml/escape.ts';

const LONGEST_TEXT = 32_767;
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
  const text = value.replace(LONE_SURROGATE, '\ufffd').slice(0, LONGEST_TEXT);
  return text.length === LONGEST_TEXT ? text.replace(LONE_SURROGATE, '') : text;
}

/** What stands between a cell's tags, and its type: text is always text, whatever it begins with. */
export function cellContent(value: CellValue, name: string): { readonly type: string; readonly inner: string } {
  if (value === null) return { type: '', inner: '' };
  if (typeof value === 'number') return { type: '', inner: `<${name}v>${String(value)}</${name}v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', inner: `<${name}v>${value ? '1' : '0'}</${name}v>` };
  return { type: ' t="inlineStr"', inner: inlineText(value, name) };
}

function inlineText(text: string, name: string): string {
  const space = /^\s|\s$|\s\s|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}is><${name}t${space}>${escapeCellText(text)}</${name}t></${name}is>`;
}

/** A whole cell. `style` is the text of the `s` attribute, '' for none. */
export function cellXml(reference: string, style: string, value: CellValue, name = ''): string {
  const { type, inner } = cellContent(value, name);
  const open = `<${name}c r="${reference}"${style === '' ? '' : ` s="${style}"`}${type}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}c>`;
}
