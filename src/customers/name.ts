import { fold } from '../inputs/fold.ts';
import { foldKanji } from './kanji-variants.ts';

/** With the signs nobody sees: joiners, and the selectors of a kanji's variant (葛󠄀). */
const BLANKS = /[\s　・.,\u200b-\u200d\u2060]|\p{Variation_Selector}/gu;
const HONORIFIC = /(様|さま|さん|殿|御中)$/;
const TITLE = /^(mr|mrs|ms|miss|mx|dr|prof)\.?\s+/i;
const SUFFIX = /[\s,]+(jr|sr|i|ii|iii|iv|v|md|phd|dds|dvm)\.?$/i;
const HIRAGANA = /[ぁ-ゖ]/g;
const KANA_ONLY = /^[ァ-ヶー]+$/;
/** Too short for a family and a given name: turned round it would be another family's, 田中 and 中田, タナカ and ナカタ. */
const ONE_NAME = /^(.{1,2}|[ァ-ヶー]{3})$/u;

/**
 * A name as it is compared: full and half width, blanks, titles, variant characters and hiragana folded, and the same for both
 * orders of family and given name, because it is written as the least rotation of its characters. A family name alone stays.
 *
 * @example nameKey('髙橋 美咲') === nameKey('美咲　高橋') // true
 * @example nameKey('田中') === nameKey('中田') // false
 * @example nameKey('Mr. Brion Stark Sr.') === nameKey('Stark Brion') // true
 */
export function nameKey(name: string): string {
  return leastRotation(plainName(name));
}

/** The kana of a name as compared: from its own field, or the name itself where that is written in kana. Blank: none. */
export function kanaKey(kana: string, name: string): string {
  const own = plainName(kana);
  if (own !== '') return leastRotation(own);
  const plain = plainName(name);
  return KANA_ONLY.test(plain) ? leastRotation(plain) : '';
}

const LATIN = /[a-z]/i;

/** A name without titles and what follows it: Dr. … MD. */
export function withoutTitles(name: string): string {
  let bare = fold(name);
  if (!LATIN.test(bare)) return bare;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(TITLE, '').replace(SUFFIX, '');
  }
  return bare;
}

function plainName(name: string): string {
  if (name === '') return '';
  const plain = withoutTitles(name).replace(HONORIFIC, '').replace(BLANKS, '').toLowerCase();
  return foldKanji(plain.replace(HIRAGANA, (character) => String.fromCharCode(character.charCodeAt(0) + 0x60)));
}

/** Longer than any name: such text is compared as it stands. */
const LONGEST_NAME = 100;

function leastRotation(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  if (ONE_NAME.test(text)) return text;
  let least = text;
  for (let at = 1; at < text.length; at++) {
    const rotated = text.slice(at) + text.slice(0, at);
    if (rotated < least) least = rotated;
  }
  return least;
}
