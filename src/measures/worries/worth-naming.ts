const KANA_ALONE = /^[\u3041-\u309fー]+$/;
const KANJI = /^\p{Script=Han}$/u;
/** A single kanji before these is a noun (箱が), before other kana the stem of a verb that was cut in two (捨|てて). */
const AFTER_A_NOUN = /^[がをはのにでともや]?$|^[^\u3041-\u309f]$/;
/** Before another kanji, kanji and one kana are the first half of a verb: 受け|取る, 飲み|続ける. */
const KANJI_AND_KANA = /^\p{Script=Han}[\u3041-\u309f]$/u;
const DIGITS = /^[\d.,:%/-]+$/;
/** Kana alone is a word from this length on; below, it is a particle, an ending or the rest of a cut. */
const SHORTEST_OF_KANA = 3;

/** Words that hold sentences together, greetings and the words of any letter to a shop. */
const PLAIN_WORDS = new Set((
  'です ます でした ました ません ください くださる いただく いただき いただける いただけ いただいた いただきました ございます ございました ありがとう ありがとうございます お願い 御願い よろしく いたします いたし しました します ところ ように ような という として について けれど けれども ですが ので から まで なので だった だけ ほど くらい ぐらい など こちら そちら あちら どちら これ それ あれ どれ ここ そこ あそこ どこ いつも とても すごく もっと まだ また もう なかなか やはり やっぱり ほしい 欲しい いい よい 良い 思い 思う 思っ 思った 思います 感じ 感じる 感じた '
  + '私 僕 自分 方 様 事 物 時 的 中 上 下 前 後 今 回 日 月 年 分 人 円 個 点 度 何 以前 以上 以下 今回 今後 前回 次回 毎回 今日 昨日 明日 先日 場合 商品 注文 購入 利用 使用 教え 教えて 知り 連絡 問い合わせ 質問 確認 件 店 お店 御社 貴社 '
  + 'the and you your our for with that this these those was were are has have had not but can could would should will from they them then than there here what when where which who how why its it\'s i\'m i\'ve don\'t didn\'t can\'t is it in on at to of a an i my me we us be been as or if so do did does no yes very more much also just like about please thank thanks hello dear shop order ordered product products buy bought'
).split(' '));

/**
 * Whether a word tells what somebody writes about: not a particle, an ending, a number, nor a word that any letter has.
 *
 * @param word small letters, half-width digits
 * @param next the letter after it
 * @example isWorthNaming('茶筒', 'の') // true
 * @example isWorthNaming('捨', 'て') // false
 */
export function isWorthNaming(word: string, next: string): boolean {
  if (PLAIN_WORDS.has(word) || DIGITS.test(word)) return false;
  if (KANJI.test(word)) return AFTER_A_NOUN.test(next);
  if (KANJI_AND_KANA.test(word) && KANJI.test(next)) return false;
  return KANA_ALONE.test(word) ? word.length >= SHORTEST_OF_KANA : word.length >= 2;
}
