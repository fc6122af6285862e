import { fold } from '../../inputs/fold.ts';
import type { MeasureKind } from '../plan/measure-kinds.ts';

/** Words by which a message tells what it is, the more telling first: 「定期のクーポン」 is a coupon, 「解約の前に」 no offer of a subscription. */
const words: readonly (readonly [MeasureKind, RegExp])[] = [
  ['couponEnclosed', /クーポン|割引|値引|%\s*off|％\s*off|coupon|discount/i],
  ['referral', /紹介|お友達|友だち|refer/i],
  ['comeback', /お久しぶり|ご無沙汰|復帰|休眠|win-?\s?back|miss(ed)? you|come back/i],
  ['retention', /解約|継続|引き?止め|お?続け|retention|reasons to stay/i],
  ['points', /ポイント|\bpoints?\b/i],
  ['startBook', /スタートブック|はじめての|ガイドブック|start\s?book|getting started/i],
  ['related', /関連|に合う|いっしょに|一緒に|related|goes with|cross-?sell/i],
  ['subscribe', /定期|お茶便|頒布会|毎月お届け|subscri/i],
  ['secondPurchase', /2回目|二回目|次のお買い物|second (order|purchase)/i],
  ['voices', /お客様の声|レビュー|口コミ|クチコミ|review|what customers say/i],
  ['imagine', /使用結果|体験談|変化|ビフォー|before and after|results/i],
  ['followUp', /フォロー|いかがでし|いかがですか|淹れ方|使い方|お困り|届きましたか|follow-?\s?up|how (is|was)|how to/i],
  ['experience', /体験|試飲|試食|イベント|ご招待|event|tasting|invitation/i],
  ['bundle', /まとめ買い|まとめて|セット|bundle/i],
  ['thanks', /お礼|感謝|ありがとう|thank/i],
  ['mailNewsletter', /メルマガ|ニュースレター|だより|便り|通信|日記|newsletter/i],
  ['sell', /セール|新商品|新発売|限定|予約|販売|sale|new (product|arrival)|launch/i],
];
const ENCLOSED = /同梱|enclos/i;

/**
 * What kind of measure a message was: by the kind the shop wrote beside it, else by its subject. Null: neither tells.
 *
 * @example messageKind('定期のご案内', '毎月のお茶便', '') // 'subscribe'
 */
export function messageKind(type: string, subject: string, channel: string): MeasureKind | null {
  const found = kindIn(type) ?? kindIn(subject);
  return found === 'mailNewsletter' && ENCLOSED.test(fold(channel)) ? 'newsletterEnclosed' : found;
}

function kindIn(text: string): MeasureKind | null {
  const folded = fold(text);
  return folded === '' ? null : (words.find(([, word]) => word.test(folded))?.[0] ?? null);
}
