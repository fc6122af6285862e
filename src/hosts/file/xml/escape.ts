import { broken } from '../../unusable-workbook.ts';

const NEEDS_CARE = /[&<>"\u0000-\u001f\u007f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/;
const EVERY_CARE = /[&<>"]|_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', _: '_x005F_' };

/**
 * Cell text as Excel stores it (ST_Xstring): what XML cannot hold becomes `_xHHHH_`, and a text that
 * only looks like such an escape is escaped itself.
 */
export function escapeCellText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text.replace(EVERY_CARE, (found) => ENTITY[found] ?? `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** The opposite of the `_xHHHH_` part of `escapeCellText`. */
export function decodeCellEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (found) => ENTITY[found] ?? `&#${String(found.charCodeAt(0))};`);
}

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (found) => ENTITY[found] ?? found);
}

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five entities XML itself defines and character numbers; any other is refused, never looked up. */
export function unescapeXml(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw broken(part);
    const known = PREDEFINED[name];
    if (known !== undefined) return known;
    const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    if (number === null) throw broken(part);
    const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
    if (code > 0x10ffff) throw broken(part);
    return String.fromCodePoint(code);
  });
}
