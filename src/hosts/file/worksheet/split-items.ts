import { broken, UnusableWorkbook } from '../../unusable-workbook.ts';

/** A large part cut along its one long list: what stands before, the items, what stands after. */
export type PartPiece =
  | { readonly kind: 'before'; readonly text: string; readonly prefix: string }
  /** `quoted`: there may be comments or CDATA sections in them (see `plainText`). */
  | { readonly kind: 'items'; readonly items: readonly string[]; readonly quoted: boolean }
  | { readonly kind: 'after'; readonly text: string };

const MAX_ITEM = 128 << 20;
const MAX_BEFORE = 32 << 20;
/** Longer than any tag's name with its prefix. */
const LONGEST_NAME = 64;

/**
 * Cuts a worksheet along its rows (`sheetData`, `row`) or the shared strings along theirs (`sst`, `si`)
 * while it streams in, so that memory holds one piece at a time. The texts before and after are
 * together a well-formed document without the items, whatever way an empty list was written.
 */
export async function* splitItems(
  pieces: AsyncIterable<string>, list: string, item: string, part: string,
): AsyncGenerator<PartPiece> {
  let text = '';
  let at = -1;
  let open = '';
  let close = '';
  let listClose = '';
  let after: string[] | null = null;
  for await (const piece of pieces) {
    if (after !== null) {
      after.push(piece);
      continue;
    }
    text = (at > 0 ? text.slice(at) : text) + piece;
    if (at >= 0) at = 0;
    if (text.length > (at < 0 ? MAX_BEFORE : MAX_ITEM)) throw new UnusableWorkbook('workbook-too-large', { part });
    if (at < 0) {
      const found = findList(text, list, part);
      if (found === null) continue;
      const name = found.prefix === '' ? '' : `${found.prefix}:`;
      [open, close, listClose] = [`<${name}${item}`, `</${name}${item}`, `</${name}${list}`];
      yield { kind: 'before', text: `${text.slice(0, found.start)}${found.openTag}`, prefix: found.prefix };
      at = found.end;
      if (found.empty) {
        after = [`${listClose}>${text.slice(at)}`];
        continue;
      }
    }
    const items: string[] = [];
    // Looked for once a piece: a search that finds nothing runs to the end of the text.
    const firstQuoted = firstComment(text, at);
    for (;;) {
      const next = skipMisc(text, at);
      if (next < 0) break;
      if (text.startsWith(listClose, next)) {
        after = [text.slice(next)];
        break;
      }
      const end = itemEnd(text, next, open, close, firstQuoted, part);
      if (end < 0) break;
      items.push(text.slice(next, end));
      at = end;
    }
    if (items.length > 0) yield { kind: 'items', items, quoted: firstQuoted >= 0 };
  }
  if (at >= 0 && after === null) throw broken(part);
  if (at < 0) yield { kind: 'before', text, prefix: '' };
  yield { kind: 'after', text: after?.join('') ?? '' };
}

interface ListTag { start: number; end: number; prefix: string; openTag: string; empty: boolean }

/** Finds the list's opening tag, stepping over comments; a document type is refused here, unread. */
function findList(text: string, list: string, part: string): ListTag | null {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('<!--', at)) {
      at = text.indexOf('-->', at);
      if (at < 0) return null;
    } else if (text.startsWith('<!', at)) {
      if (!text.startsWith('<![CDATA[', at) && text.length > at + 9) throw new UnusableWorkbook('workbook-entities', { part });
      at = text.indexOf(']]>', at);
      if (at < 0) return null;
    } else {
      const end = tagEnd(text, at);
      if (end < 0) return null;
      const name = /^<(?:([^\s/>:]+):)?([^\s/>:]+)/.exec(text.slice(at, end));
      if (name?.[2] === list) {
        const empty = text[end - 2] === '/';
        return { start: at, end, prefix: name[1] ?? '', openTag: empty ? `${text.slice(at, end - 2)}>` : text.slice(at, end), empty };
      }
      at = end - 1;
    }
  }
  return null;
}

/** Where the first comment or CDATA section begins, or -1. An exclamation mark is rare, and `<` is not: much faster than looking for both. */
function firstComment(text: string, from: number): number {
  let mark = text.indexOf('!', from + 1);
  while (mark >= 0 && text.charCodeAt(mark - 1) !== 0x3c) mark = text.indexOf('!', mark + 1);
  return mark < 0 ? -1 : mark - 1;
}

/** The position after the tag's `>`, or -1; a `>` inside quotes does not count. */
export function tagEnd(text: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at + 1;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  return -1;
}

/** The next tag that is not a comment, or -1 when more text is needed. */
function skipMisc(text: string, from: number): number {
  let at = text.indexOf('<', from);
  while (at >= 0 && text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at);
    at = end < 0 ? -1 : text.indexOf('<', end);
  }
  // A tag cut off after its first letters must not be judged yet.
  const whole = at >= 0 && (text.length - at > LONGEST_NAME || text.includes('>', at));
  return whole ? at : -1;
}

function itemEnd(text: string, start: number, open: string, close: string, firstQuoted: number, part: string): number {
  if (!text.startsWith(open, start)) throw broken(part);
  const openEnd = tagEnd(text, start);
  if (openEnd < 0) return -1;
  if (text[openEnd - 2] === '/') return openEnd;
  let at = text.indexOf(close, openEnd);
  if (at < 0) return -1;
  if (firstQuoted >= 0 && firstQuoted < at) at = closeOutsideQuotedText(text, openEnd, close);
  const end = at < 0 ? -1 : text.indexOf('>', at);
  return end < 0 ? -1 : end + 1;
}

/** A closing tag may stand as text in a comment or a CDATA section: those are stepped over. */
function closeOutsideQuotedText(text: string, from: number, close: string): number {
  let at = text.indexOf('<', from);
  while (at >= 0 && !text.startsWith(close, at)) {
    const comment = text.startsWith('<!--', at);
    const skipTo = comment ? text.indexOf('-->', at) : text.startsWith('<![CDATA[', at) ? text.indexOf(']]>', at) : at + 1;
    at = skipTo < 0 ? -1 : text.indexOf('<', skipTo);
  }
  return at;
}
