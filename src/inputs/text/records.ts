import Papa from 'papaparse';
import type { Delimiter } from './delimiter.ts';

/** A quote that never closes would swallow the file: past this much text without a record we stop. */
const LONGEST_RECORD = 4_000_000;
/** Text parsed at a time: large enough to be quick, small enough to answer in between. */
const PIECE = 1_000_000;


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
    newline ??= newlineOf(pending);
    const parser = new Papa.Parser({ delimiter, newline });
    const result = parser.parse(pending, 0, !last) as { data: string[][]; meta: { cursor: number } };
    const whole = result.data;
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

/** What ends the records: the first line break that stands outside quotes. */
function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n') return '\n';
    else if (!quoted && character === '\r') return text[i + 1] === '\n' ? '\r\n' : '\r';
  }
  return '\n';
}
