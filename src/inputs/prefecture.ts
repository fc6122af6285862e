import { fold } from './fold.ts';

/** The 47, in the order of their official codes: 北海道 is JP-01. */
export const prefectures: readonly string[] = [
  '北海道', '青森県', '岩手県', '宮城県', '秋田県', '山形県', '福島県', '茨城県', '栃木県', '群馬県', '埼玉県', '千葉県',
  '東京都', '神奈川県', '新潟県', '富山県', '石川県', '福井県', '山梨県', '長野県', '岐阜県', '静岡県', '愛知県', '三重県',
  '滋賀県', '京都府', '大阪府', '兵庫県', '奈良県', '和歌山県', '鳥取県', '島根県', '岡山県', '広島県', '山口県', '徳島県',
  '香川県', '愛媛県', '高知県', '福岡県', '佐賀県', '長崎県', '熊本県', '大分県', '宮崎県', '鹿児島県', '沖縄県',
];

/** In the same order. */
const ROMAN = [
  'hokkaido', 'aomori', 'iwate', 'miyagi', 'akita', 'yamagata', 'fukushima', 'ibaraki', 'tochigi', 'gunma', 'saitama', 'chiba',
  'tokyo', 'kanagawa', 'niigata', 'toyama', 'ishikawa', 'fukui', 'yamanashi', 'nagano', 'gifu', 'shizuoka', 'aichi', 'mie',
  'shiga', 'kyoto', 'osaka', 'hyogo', 'nara', 'wakayama', 'tottori', 'shimane', 'okayama', 'hiroshima', 'yamaguchi', 'tokushima',
  'kagawa', 'ehime', 'kochi', 'fukuoka', 'saga', 'nagasaki', 'kumamoto', 'oita', 'miyazaki', 'kagoshima', 'okinawa',
];

const ROMAN_VARIANTS: Readonly<Record<string, string>> = { hokkai: 'hokkaido', gumma: 'gunma' };

const known = new Map<string, string>();
prefectures.forEach((name, at) => {
  known.set(name, name).set(ROMAN[at] as string, name);
  if (name !== '北海道') known.set(name.slice(0, -1), name);
});

/**
 * The prefecture that a state, or the beginning of an address, names; null: none, or not in Japan.
 *
 * @example prefectureOf('TOKYO-TO') // '東京都'
 * @example prefectureOf('大阪') // '大阪府'
 * @example prefectureOf('JP-01') // '北海道'
 * @example prefectureOf('京都府京都市中京区99-9') // '京都府'
 */
export function prefectureOf(text: string): string | null {
  const folded = fold(text).replace(/\s/g, '');
  if (folded === '') return null;
  const coded = /^JP-?(\d\d)$/i.exec(folded);
  if (coded) return prefectures[Number(coded[1]) - 1] ?? null;
  return known.get(folded) ?? known.get(romanOf(folded)) ?? prefectures.find((name) => folded.startsWith(name)) ?? null;
}

/** Tōkyō, TOKYO-TO and Toukyou are all Tokyo. */
function romanOf(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[-_]?prefecture$/, '');
  const bare = plain.replace(/[-_](to|do|fu|ken)$/, '').replace(/o[uo]/g, 'o');
  return ROMAN_VARIANTS[bare] ?? bare;
}
