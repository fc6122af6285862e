import { mailOf, phoneOf, postalOf } from '../customers/contact.ts';
import { withoutTitles } from '../customers/name.ts';
import { fold } from '../inputs/fold.ts';
import { prefectureOf, prefectures } from '../inputs/prefecture.ts';
import { phonesIn, postalsIn, type Found } from './digits.ts';
import { foldPersonal, mapPersonal, mapTightened, tightened } from './fold-personal.ts';
import { endsOf, mailsIn } from './mails.ts';
import { NameIndex } from './name-index.ts';
import { isPseudonym } from './pseudonym.ts';
import { WordIndex, wordsOf } from './word-index.ts';

const ASCII = /^[\x00-\x7f]*$/;
const TITLES = ['様', 'サマ', 'サン', '殿', '氏'] as const;
const TITLE = /(様|サマ|サン|殿|氏|御中)$/;
/** Written where there is nobody to name. */
const NOBODYS_NAME = /^(ゲスト|非会員|ナシ|同上|本人|御?本人|自宅|ゴ自宅|オ客様|オ客|匿名|不明|店頭|会員|guest|none|null|unknown|test|customer|walkin|sama|na)$/;
/** A name of signs, such as =1+1; of digits and their signs alone it would be a day or an amount. */
const ODD_SIGN = /^[^a-z]*[^a-z\d\-/.,:()+¥\\][^a-z]*$/;
const NUMERAL = /[\d一二三四五六七八九十〇]/;
const LETTER = /[^\d\s\-_/.,()#番地号丁目]/;
/** An address shorter than this is told by many. */
const SHORTEST_ADDRESS = 5;
const SHORTEST_WORD = 3;
/** No phone is so short. */
const SMALL_NUMBER = /^[\d.]{1,8}$/;
const TOWN = /^[^\d]{1,10}?[市区町村郡]/;
const REMEMBERED = 50_000;
const NOTHING: readonly Found[] = [];

/**
 * Every text by which somebody in the source can be told, and where it stands in another text. Names, kana and addresses are found
 * wherever they stand, with or without blanks; Latin names and e-mails as words; phones by their digits, whatever stands between.
 */
export class PersonalStrings {
  private readonly names = new NameIndex();
  /** Parts of names with a title behind them. */
  private readonly called = new NameIndex();
  private readonly words = new WordIndex();
  private readonly mails = new Set<string>();
  private readonly phones = new Set<string>();
  private readonly postals = new Set<string>();
  private hasSigns = false;
  private readonly added = new Set<string>();
  /** What was found in texts so far: columns repeat them. */
  private readonly known = [new Map<string, readonly Found[]>(), new Map<string, readonly Found[]>()] as const;

  /** A full name, or whatever of it the shop has; also with its parts turned round, and each part with 様. */
  name(text: string): void {
    if (this.skip('name', text)) return;
    const plain = foldPersonal(withoutTitles(text)).replace(TITLE, '').trim();
    const parts = plain.split(/[\s・,]+/).filter((part) => part !== '');
    const tight = tightened(plain);
    if (NOBODYS_NAME.test(tight)) return;
    if (ASCII.test(tight) && !ODD_SIGN.test(tight)) return this.latin(plain);
    if (ASCII.test(tight)) this.hasSigns = true;
    if (tight.length >= 2) this.names.add(tight);
    if (parts.length > 1) this.names.add(tightened([...parts].reverse().join('')));
    for (const part of parts.length > 1 ? parts : []) if (!ASCII.test(part)) for (const title of TITLES) this.called.add(`${part}${title}`);
  }

  mail(text: string): void {
    const mail = mailOf(text);
    if (mail.kind !== 'none' && !isPseudonym(mail.address)) this.mails.add(mail.address);
  }

  phone(text: string): void {
    const phone = isPseudonym(text) ? '' : phoneOf(text);
    if (phone !== '') this.phones.add(phone);
  }

  postal(text: string): void {
    const postal = isPseudonym(text) ? '' : postalOf(text);
    if (postal !== '') this.postals.add(postal);
  }

  /** An address with a house number, whole and without prefecture and town. What names a place only tells nobody. */
  address(text: string): void {
    if (this.skip('address', text) || prefectureOf(text) === fold(text)) return;
    const whole = tightened(foldPersonal(text));
    const prefecture = prefectures.find((name) => whole.startsWith(name)) ?? '';
    for (let rest = whole, before = ''; rest !== before; rest = (rest.startsWith(prefecture) ? rest.slice(prefecture.length) : rest).replace(TOWN, '')) {
      before = rest;
      if (rest.length < SHORTEST_ADDRESS || !NUMERAL.test(rest) || !LETTER.test(rest)) return;
      if (ASCII.test(rest)) this.words.add(wordsOf(foldPersonal(text)));
      else this.names.add(rest);
    }
  }

  /** A member ID that is a name or a mail; mere numbers are numbers of other things too. */
  member(text: string): void {
    if (text.includes('@')) this.mail(text);
    else if (!ASCII.test(text)) this.name(text);
    else if (/[a-z]/i.test(text) && text.trim().length >= SHORTEST_WORD) this.latin(foldPersonal(text));
  }

  /** Mails and phones that stand in a text which the copy does not keep. */
  mentioned(text: string): void {
    if (!/@|\d{3}/.test(text)) return;
    const plain = foldPersonal(text);
    for (const { mail } of mailsIn(plain)) this.mail(mail);
    if (/(?<!\d)0\d/.test(plain)) for (const { phone, start } of phonesIn(plain)) if (plain.charAt(start) === '0') this.phones.add(phone);
  }

  /**
   * Where somebody is told in a text, by place in it; empty: nowhere.
   *
   * @param single whether a name of one Latin word counts
   */
  findIn(text: string, single = true): readonly Found[] {
    if (text.length < 2 || SMALL_NUMBER.test(text) || isPseudonym(text)) return NOTHING;
    const known = this.known[single ? 1 : 0];
    let found = known.get(text);
    if (found === undefined) {
      found = this.search(text, single);
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, found);
    }
    return found;
  }

  private search(text: string, single: boolean): readonly Found[] {
    const plain = foldPersonal(text);
    if (!this.hits(plain, single).next().done) {
      const { text: mapped, from } = mapPersonal(text);
      const found = [...this.hits(mapped, single)].map(({ start, end }) => ({ start: from[start] ?? 0, end: from[end] ?? text.length }));
      return found.length === 0 ? [{ start: 0, end: text.length }] : found;
    }
    return NOTHING;
  }

  private *hits(plain: string, single: boolean): Generator<Found> {
    if ((this.hasSigns || !ASCII.test(plain)) && !this.named(tightened(plain)).next().done) {
      const { text, from } = mapTightened(plain);
      for (const { start, end } of this.named(text)) yield { start: from[start] ?? 0, end: (from[end - 1] ?? 0) + 1 };
    }
    yield* this.words.findIn(plain, single);
    for (const { mail, end } of mailsIn(plain)) for (const part of endsOf(mail)) if (this.mails.has(part)) yield { start: end - part.length, end };
    for (const found of phonesIn(plain)) if (this.phones.has(found.phone)) yield found;
    for (const found of postalsIn(plain)) if (this.postals.has(found.postal)) yield found;
  }

  /** Who is called by a part of their name is told by it; the title tells nothing. */
  private *named(tight: string): Generator<Found> {
    yield* this.names.findIn(tight);
    for (const { start, end } of this.called.findIn(tight)) yield { start, end: end - (TITLE.exec(tight.slice(start, end))?.[0].length ?? 0) };
  }

  private latin(plain: string): void {
    const words = wordsOf(plain);
    const joined = words.join('');
    if (joined.length < SHORTEST_WORD || !/[a-z]/.test(joined)) return;
    this.words.add(words);
    if (words.length < 2) return;
    this.words.add([...words].reverse());
    if (joined.length > SHORTEST_WORD * 2) this.words.add([joined]);
  }

  /** Most spellings come many times. */
  private skip(kind: string, text: string): boolean {
    const key = `${kind}\n${text}`;
    if (text === '' || isPseudonym(text) || this.added.has(key)) return true;
    this.added.add(key);
    return false;
  }
}
