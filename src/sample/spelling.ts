import type { Phone } from './person.ts';

/** Half-width katakana by their full-width forms, voiced ones split into two. */
const halfByFull: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9e - 0xff66 }, (_, at) => String.fromCharCode(0xff66 + at)).map((half) => [half.normalize('NFKC'), half]),
);
const voiced = '\u3099';
const halfVoiced = '\u309a';

/** @example halfWidthKana('スズキ') // 'ｽｽﾞｷ' */
export function halfWidthKana(kana: string): string {
  return Array.from(kana.normalize('NFD'), (letter) => (letter === voiced ? 'ﾞ' : letter === halfVoiced ? 'ﾟ' : (halfByFull.get(letter) ?? letter))).join('');
}

/** @example hiragana('スズキ') // 'すずき' */
export function hiragana(kana: string): string {
  return kana.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** @example wide('99-1') // '９９－１' */
export function wide(text: string): string {
  return text.replace(/[0-9A-Za-z-]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

export type PhoneStyle = 'hyphens' | 'plain' | 'international' | 'wide' | 'lostZero';

/** @example phoneText(['090', '0000', '1234'], 'international') // '+81-90-0000-1234' */
export function phoneText(phone: Phone, style: PhoneStyle): string {
  switch (style) {
    case 'hyphens':
      return phone.join('-');
    case 'plain':
      return phone.join('');
    case 'international':
      return `+81-${phone.join('-').slice(1)}`;
    case 'wide':
      return wide(phone.join('-'));
    case 'lostZero':
      return phone.join('').slice(1);
  }
}

export type HouseStyle = 'plain' | 'wide' | 'words';

/** @example houseText([99, 3, 12], 'words') // '99丁目3番12号' */
export function houseText([block, lot, house]: readonly [number, number, number], style: HouseStyle): string {
  if (style === 'words') return `${block}丁目${lot}番${house}号`;
  return style === 'wide' ? wide(`${block}-${lot}-${house}`) : `${block}-${lot}-${house}`;
}
