import type { CellValue } from '../../../shared/cell.ts';
import { isErrorValue } from '../../sheet/error-value.ts';
import { escapeCellText, escapeText } from '../xml/escape.ts';

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

/** A cell with a formula (without its equals sign) and what it showed last; null: that is not known yet. */
export function formulaXml(reference: string, style: string, formula: string, shown: CellValue, name = ''): string {
  const { type, inner } = resultContent(shown, name);
  return `<${name}c r="${reference}"${style === '' ? '' : ` s="${style}"`}${type}><${name}f>${escapeText(formula)}</${name}f>${inner}</${name}c>`;
}

/** A cell of a column that is filled with one formula: the first one has the text, the others the number of its group. */
export function filledXml(reference: string, style: string, { group, formula }: { readonly group: number; readonly formula: { readonly text: string; readonly area: string } | null }, shown: CellValue): string {
  const { type, inner } = resultContent(shown, '');
  const open = `<c r="${reference}"${style === '' ? '' : ` s="${style}"`}${type}><f t="shared" si="${String(group)}"`;
  return `${open}${formula === null ? '/>' : ` ref="${formula.area}">${escapeText(formula.text)}</f>`}${inner}</c>`;
}

function resultContent(shown: CellValue, name: string): { readonly type: string; readonly inner: string } {
  if (typeof shown !== 'string') return cellContent(shown, name);
  return { type: isErrorValue(shown) ? ' t="e"' : ' t="str"', inner: `<${name}v>${escapeCellText(shown)}</${name}v>` };
}
