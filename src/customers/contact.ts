import { fold } from '../inputs/fold.ts';
import { withoutTitles } from './name.ts';

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
/** Typed where somebody had to type something. */
const NOBODYS_MAIL = /^(no-?reply|none|nomail|no-?mail|dummy|unknown|xxx+|aaa+|test)@/;
const NOBODYS_PHONE = /^(\d)\1+$|^0(\d)\2+$|^0?1234567890?$|^0\d{1,2}12345678$|^0[5789]0(\d)\3{7}$/;

export type Mail =
  | { readonly kind: 'real' | 'amazon' | 'rakuten'; readonly address: string }
  | { readonly kind: 'none' };

const NO_MAIL: Mail = { kind: 'none' };

/**
 * An e-mail as it is compared, and whose it is: the person's own, or a mall's alias for them.
 *
 * @example mailOf(' Misaki@Example.com ') // { kind: 'real', address: 'misaki@example.com' }
 */
export function mailOf(text: string): Mail {
  const address = fold(text).toLowerCase();
  if (!ADDRESS.test(address) || NOBODYS_MAIL.test(address)) return NO_MAIL;
  if (address.endsWith('@marketplace.amazon.co.jp')) return { kind: 'amazon', address };
  if (/@(pc|mb)\.fw\.rakuten\.ne\.jp$/.test(address)) return { kind: 'rakuten', address };
  return { kind: 'real', address };
}

/**
 * A phone number's digits, the lost leading 0 put back, +81 taken as 0. Blank: none, or a dummy.
 *
 * @example phoneOf('+81 90-0000-1001') // '09000001001'
 * @example phoneOf('9000001001') // '09000001001'
 */
export function phoneOf(text: string): string {
  if (text === '') return '';
  let digits = fold(text).replace(/\(0\)/, '').replace(/\D/g, '');
  if (/^81[1-9]\d{8,9}$/.test(digits)) digits = `0${digits.slice(2)}`;
  else if (/^810\d{9,10}$/.test(digits)) digits = digits.slice(2);
  else if (/^[5789]0\d{8}$/.test(digits) || /^[1-9]\d{8}$/.test(digits)) digits = `0${digits}`;
  return digits.length < 8 || NOBODYS_PHONE.test(digits) ? '' : digits;
}

/**
 * A postal code's seven digits, with the leading 0 that Excel takes away. Blank: none.
 *
 * @example postalOf("'150-0001") // '1500001'
 */
export function postalOf(text: string): string {
  if (text === '') return '';
  const digits = fold(text).replace(/\D/g, '');
  const seven = digits.length === 6 ? `0${digits}` : digits;
  return seven.length === 7 && !/^0+$/.test(seven) ? seven : '';
}

const KANJI_DIGITS = '〇一二三四五六七八九';

/**
 * The first two numbers of an address after its place names (北1条西 is one), kanji numbers included: 丁目 and 番.
 *
 * @example houseOf('渋谷区神宮前９丁目９９番１号') // '9-99'
 */
export function houseOf(address: string): string {
  if (address === '') return '';
  const arabic = fold(address).replace(/[〇一二三四五六七八九十百]+(?=丁目|番|号|-)/g, (kanji) => String(kanjiNumber(kanji)));
  return (arabic.match(/\d+(?![\d条])/g) ?? []).slice(0, 2).join('-');
}

function kanjiNumber(kanji: string): number {
  let [sum, digit] = [0, 0];
  for (const character of kanji) {
    const value = KANJI_DIGITS.indexOf(character);
    if (value >= 0) digit = digit * 10 + value;
    else {
      sum += (digit === 0 ? 1 : digit) * (character === '十' ? 10 : 100);
      digit = 0;
    }
  }
  return sum + digit;
}

const GUEST = /^(0+|-|guest|ゲスト|非会員|なし|none|null|n\/a)?$/i;

/**
 * A member ID as it is compared: without the leading zeros and the `.0` that spreadsheets add or take, and, where shops use
 * names for IDs, without titles. Blank: a guest.
 *
 * @example memberOf('00123') === memberOf('123.0') // true
 */
export function memberOf(text: string): string {
  const id = fold(text).toLowerCase();
  if (GUEST.test(id)) return '';
  if (id.includes(' ')) return withoutTitles(id).toLowerCase();
  return /^\d+(\.0+)?$/.test(id) ? id.replace(/\.0+$/, '').replace(/^0+/, '') : id;
}
