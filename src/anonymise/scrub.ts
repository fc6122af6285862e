import { mailsIn } from './mails.ts';
import type { PersonalStrings } from './personal-strings.ts';
import { isPseudonym } from './pseudonym.ts';
import { foldPersonal, tightened } from './fold-personal.ts';

const SIGN = '○○';
/** Taking somebody out can bring together what tells somebody else. */
const MOST_ROUNDS = 5;

/**
 * Takes people out of texts that are kept. Each gets a sign of their own, so that two products which differ only in whom they were
 * made for stay two: ○○, ○○2, ○○3.
 */
export class Scrubber {
  private readonly strings: PersonalStrings;
  private readonly signs = new Map<string, string>();

  constructor(strings: PersonalStrings) {
    this.strings = strings;
  }

  /** @example scrubber.text('山田太郎様専用') // '○○様専用' */
  text(text: string): string {
    let scrubbed = this.withoutMails(text);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const found = this.strings.findIn(scrubbed);
      if (found.length === 0) return scrubbed;
      scrubbed = this.replaced(scrubbed, found);
    }
    return this.signFor(text);
  }

  /** A mail in a product's name is somebody's, known or not. */
  private withoutMails(text: string): string {
    if (!text.includes('@')) return text;
    return this.replaced(text, [...mailsIn(text)].filter(({ mail }) => !isPseudonym(mail)));
  }

  private replaced(text: string, found: readonly { readonly start: number; readonly end: number }[]): string {
    let scrubbed = '';
    let done = 0;
    for (const { start, end } of merged(found)) {
      scrubbed += text.slice(done, start) + this.signFor(text.slice(start, end));
      done = end;
    }
    return scrubbed + text.slice(done);
  }

  private signFor(text: string): string {
    const key = tightened(foldPersonal(text));
    let sign = this.signs.get(key);
    if (sign === undefined) this.signs.set(key, (sign = this.signs.size === 0 ? SIGN : `${SIGN}${this.signs.size + 1}`));
    return sign;
  }
}

/** Places that overlap are one. */
function merged(found: readonly { readonly start: number; readonly end: number }[]): { start: number; end: number }[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
