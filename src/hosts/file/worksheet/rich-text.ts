import { broken } from '../../unusable-workbook.ts';
import { decodeCellEscapes, unescapeXml } from '../xml/escape.ts';
import { tagEnd } from './split-items.ts';

/**
 * The text of a string item (`si`, `is`): its runs joined, the phonetic guides (`rPh`) left out.
 * @param xml the item from its opening tag on, without CDATA (see `plainText`)
 */
export function richText(xml: string, prefix: string, part: string): string {
  const name = prefix === '' ? '' : `${prefix}:`;
  const guide = `<${name}rPh`;
  const guideClose = `</${name}rPh`;
  const run = `<${name}t`;
  const runClose = `</${name}t>`;
  let text = '';
  let at = xml.indexOf('<', 1);
  while (at >= 0) {
    const end = tagEnd(xml, at);
    if (end < 0) throw broken(part);
    if (xml.startsWith(guide, at) && endsName(xml, at + guide.length) && xml[end - 2] !== '/') {
      at = xml.indexOf(guideClose, end);
      if (at < 0) throw broken(part);
      at = xml.indexOf('<', at + 1);
      continue;
    }
    if (xml.startsWith(run, at) && endsName(xml, at + run.length) && xml[end - 2] !== '/') {
      const close = xml.indexOf(runClose, end);
      if (close < 0) throw broken(part);
      text += xml.slice(end, close);
      at = xml.indexOf('<', close + runClose.length);
      continue;
    }
    at = xml.indexOf('<', end);
  }
  return decodeText(text, part);
}

function endsName(xml: string, at: number): boolean {
  const code = xml.charCodeAt(at);
  return code === 0x3e || code === 0x2f || code <= 0x20;
}

/** Text as a person reads it. XML reads every line end as a line feed. */
export function decodeText(raw: string, part: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return ownCopy(decodeCellEscapes(unescapeXml(lines, part)));
}

/** A slice keeps the whole piece it was cut from in memory; what callers keep must stand on its own. */
function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Turns CDATA sections into escaped text and drops comments, for the rare row or string that has them. */
export function plainText(xml: string): string {
  return xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string | undefined) =>
    (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}
