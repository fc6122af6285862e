import Papa from 'papaparse';
import type { Delimiter } from './delimiter.ts';

/** A quote that never closes would swallow the file: past this much text without a record we stop. */
const LONGEST_RECORD = 4_000_000;
/** Text parsed at a time: large enough to be quick, small enough to answer in between. */
const PIECE = 131_072;

/** The text's records never end: a quote was opened and not closed. */
export class UnclosedQuote extends Error {
  readonly record: number;

  constructor(record: number) {
    super(`a quote opened in record ${record} is never closed`);
    this.record = record;
  }
}

/**
 * The records of delimited text, a batch at a time. Quoted newlines stay in their field; blank lines are records of one empty field.
 *
 * @throws UnclosedQuote
 */
export function* recordsOf(pieces: Iterable<string>, delimiter: Delimiter): Generator<readonly (readonly string[])[]> {
  let pending = '';
  let count = 0;
  let newline: '\r\n' | '\n' | '\r' | null = null;
  const parse = (last: boolean): readonly string[][] => {
    newline ??= newlineOf(pending, delimiter);
    const parser = new Papa.Parser({ delimiter, newline });
    const result = parser.parse(pending, 0, !last) as { data: string[][]; errors: { code: string; row: number }[]; meta: { cursor: number } };
    const whole = result.data;
    const unclosed = last ? result.errors.find(({ code }) => code === 'MissingQuotes') : undefined;
    if (unclosed) throw new UnclosedQuote(count + unclosed.row + 1);
    if (last && pending.endsWith(newline)) whole.pop();
    pending = last ? '' : pending.slice(result.meta.cursor);
    if (!last && whole.length === 0 && pending.length > LONGEST_RECORD) throw new UnclosedQuote(count + 1);
    count += whole.length;
    return whole;
  };
  for (const piece of pieces) {
    pending += piece;
    if (pending.length >= PIECE) yield parse(false);
  }
  if (pending.length > 0) yield parse(true);
}

/** What ends the records: the first line break that stands outside quotes. A quote inside a bare field (5" pipe) opens nothing. */
function newlineOf(text: string, delimiter: Delimiter): '\r\n' | '\n' | '\r' {
  let quoted = false;
  let closed = -1;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"' && quoted) [quoted, closed] = [false, i];
    else if (character === '"') quoted = i === 0 || text[i - 1] === delimiter || closed === i - 1;
    else if (!quoted && character === '\n') return '\n';
    else if (!quoted && character === '\r') return text[i + 1] === '\n' ? '\r\n' : '\r';
  }
  return '\n';
}
