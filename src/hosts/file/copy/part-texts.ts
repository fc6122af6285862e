import { decodeCellEscapes, unescapeXml } from '../xml/escape.ts';

/**
 * Told of every text of a part, whatever it is a text of, decoded.
 *
 * @param cell the worksheet cell it stands in; null: in none
 * @param technical whether a format's own words stand there too: an attribute
 */
export type OnText = (text: string, cell: string | null, technical: boolean) => void;

const CELL_NAME = /^[A-Z]{1,3}\d{1,7}$/;
const CELL_TAG = /^<(?:\w+:)?c[\s/>]/;
const END_OF_CELL = /^<\/(?:\w+:)?c\s*>/;
const [QUOTE, APOSTROPHE, CLOSE] = [34, 39, 62];

/**
 * Reads a part anew, by rules of its own: what wrote it is not asked. Comments and CDATA are texts like any other, and what is no
 * XML at all is one text.
 */
export async function readTexts(pieces: AsyncIterable<string>, part: string, onText: OnText): Promise<void> {
  const reader = new TextReader(part, onText);
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    rest = rest.slice(reader.take(rest));
  }
  reader.take(`${rest}<>`);
}

class TextReader {
  private cell: string | null = null;
  private readonly part: string;
  private readonly onText: OnText;

  constructor(part: string, onText: OnText) {
    this.part = part;
    this.onText = onText;
  }

  /** Takes all tags that are there in full, and the texts before them; returns how far that is. */
  take(xml: string): number {
    let at = 0;
    for (;;) {
      const open = xml.indexOf('<', at);
      if (open < 0) return at;
      const end = xml.startsWith('<!--', open) ? after(xml, '-->', open) : xml.startsWith('<![CDATA[', open) ? after(xml, ']]>', open) : this.tagEnd(xml, open, false);
      if (end < 0) return at;
      if (open > at) this.tell(xml.slice(at, open), false);
      if (xml.charCodeAt(open + 1) === 33) this.onText(xml.slice(open, end), this.cell, false);
      else this.tag(xml, open, end);
      at = end;
    }
  }

  private tag(xml: string, open: number, end: number): void {
    const head = xml.slice(open, Math.min(end, open + 20));
    if (END_OF_CELL.test(head)) this.cell = null;
    else if (CELL_TAG.test(head)) this.cell = '';
    this.tagEnd(xml, open, true);
    if (this.cell !== null && xml.charCodeAt(end - 2) === 47 && CELL_TAG.test(head)) this.cell = null;
  }

  /** Where the tag is over, or -1: a quoted value may hold its closing sign. */
  private tagEnd(xml: string, open: number, tells: boolean): number {
    let quote = 0;
    let start = 0;
    for (let at = open + 1; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (quote === 0) {
        if (code === CLOSE) return at + 1;
        if (code === QUOTE || code === APOSTROPHE) [quote, start] = [code, at + 1];
      } else if (code === quote) {
        if (tells && at - start > 1) this.attribute(xml.slice(start, at));
        quote = 0;
      }
    }
    return -1;
  }

  private attribute(value: string): void {
    if (!CELL_NAME.test(value)) this.tell(value, true);
    else if (this.cell === '') this.cell = value;
  }

  private tell(text: string, technical: boolean): void {
    if (text.length > 1) this.onText(decodeCellEscapes(unescapeXml(text, this.part)), this.cell === '' ? null : this.cell, technical);
  }
}

function after(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  return at < 0 ? -1 : at + sign.length;
}
