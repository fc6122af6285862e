import { phoneOf } from '../customers/contact.ts';

const ENOUGH = /\d(?:\D{0,3}\d){8}/;
const RUNS = /\d+/g;
/** What stands between the parts of one phone number. */
const BETWEEN = /^[-() +/ー]{1,2}$/;
const MOST_PARTS = 5;
const LONGEST = 14;
const POSTAL = /(?<![\d-])\d{3}-\d{4}(?![\d-])|(?<=〒\s?)\d{7}(?!\d)/g;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Phone numbers in a folded text, as they are compared: each by its digits, whatever stands between them. */
export function* phonesIn(text: string): Generator<Found & { readonly phone: string }> {
  if (!ENOUGH.test(text)) return;
  const isNumber = NUMBER.test(text);
  const runs = [...text.matchAll(RUNS)].map(({ 0: digits, index }) => ({ digits, start: index, end: index + digits.length }));
  for (let first = 0; first < runs.length; first++) {
    let digits = '';
    for (let last = first; last < runs.length && last < first + MOST_PARTS; last++) {
      const [before, run] = [runs[last - 1], runs[last]];
      if (run === undefined || (last > first && (isNumber || !BETWEEN.test(text.slice(before?.end, run.start))))) break;
      digits += run.digits;
      if (digits.length > LONGEST) break;
      const phone = digits.length < 9 ? '' : phoneOf(digits);
      // A number has lost its zeros, and most numbers are no phones: only a mobile's is told from others.
      const tells = !isNumber || digits.startsWith('0') || /^0[5789]0/.test(phone);
      if (phone !== '' && tells) yield { phone, start: runs[first]?.start ?? 0, end: run.end };
    }
  }
}

/** Postal codes written as such, 150-0001 or 〒1500001: seven digits alone are any number. */
export function* postalsIn(text: string): Generator<Found & { readonly postal: string }> {
  if (text.length < 8) return;
  for (const { 0: found, index } of text.matchAll(POSTAL)) yield { postal: found.replace('-', ''), start: index, end: index + found.length };
}
