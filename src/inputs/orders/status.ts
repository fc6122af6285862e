import { fold } from '../fold.ts';
import type { OrderStatus } from './layout.ts';

const CANCELLED = /キャンセル|取消|取り消し|cancel|void(ed)?\b/i;
const RETURNED = /返品|返送|全額返金|返金(済|完了)|^refunded|\brefunded$|returned/i;
const PENDING = /入金待ち|支払い?待ち|未入金|未払い?|仮注文|保留|^pending|\bpending$|on-hold|unpaid|^failed$/i;
const SHIPPED = /発送済|出荷済|配送済|完了|shipped|fulfilled|completed/i;
/** Not so, or only in part: the order stands. */
const STANDS = /(キャンセル|返品)(なし|無し|不可|待ちなし)|not cancel|一部|部分|partial/i;

/**
 * What a status text says of an order: the platform's own codes first, then the words.
 *
 * @example statusOf('キャンセル', '', {}) // 'cancelled'
 * @example statusOf('発送済', '未入金', {}) // 'valid': cash on delivery
 */
export function statusOf(status: string, payment: string, codes: Readonly<Record<string, OrderStatus>>): OrderStatus {
  const text = fold(status);
  const coded = codes[text] ?? codes[text.toLowerCase()] ?? codes[text.split(' ')[0] ?? ''] ?? codes['*'];
  if (coded !== undefined && text !== '') return coded;
  const stands = STANDS.test(text);
  if (CANCELLED.test(text) && !stands) return 'cancelled';
  if (RETURNED.test(text) && !stands) return 'returned';
  if (PENDING.test(text)) return 'pending';
  return PENDING.test(fold(payment)) && !(SHIPPED.test(text) && !/未発送/.test(text)) ? 'pending' : 'valid';
}
