import type { Found } from './digits.ts';

const KANA_ONLY = /^[ァ-ヶー]+$/;
const KANA = /[ァ-ヶー]/;
/** So few kana are a part of many words: they count only where no kana stands beside them. */
const SHORT_KANA = 3;

/** Many texts, to be found in others wherever they stand: by their first two characters, then by their length. */
export class NameIndex {
  private readonly byHead = new Map<number, Map<number, Set<string>>>();

  /** @param text folded and tight, of two characters or more */
  add(text: string): void {
    const head = headAt(text, 0);
    let lengths = this.byHead.get(head);
    if (lengths === undefined) this.byHead.set(head, (lengths = new Map<number, Set<string>>()));
    const same = lengths.get(text.length);
    if (same) same.add(text);
    else lengths.set(text.length, new Set([text]));
  }

  *findIn(text: string): Generator<Found> {
    for (let start = 0; start + 1 < text.length; start++) {
      const lengths = this.byHead.get(headAt(text, start));
      if (lengths === undefined) continue;
      for (const [length, texts] of lengths) {
        const end = start + length;
        const found = text.slice(start, end);
        if (end <= text.length && texts.has(found) && (length > SHORT_KANA || standsAlone(found, text, start, end))) yield { start, end };
      }
    }
  }
}

function headAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function standsAlone(found: string, text: string, start: number, end: number): boolean {
  return !KANA_ONLY.test(found) || !(KANA.test(text.charAt(start - 1)) || KANA.test(text.charAt(end)));
}
