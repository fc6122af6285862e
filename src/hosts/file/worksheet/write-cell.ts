import type { CellValue } from '../../../shared/cell.ts';
import { escapeCellText } from '../xml/escape.ts';

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
