import type { Order, OrderLine, OrderState } from './order.ts';
import { goodsOf } from './order.ts';
import type { Channel } from './person.ts';
import type { RandomStream } from './random-stream.ts';
import { LAST_DAY } from './shop-year.ts';

const freeFrom: Readonly<Record<Channel, number>> = { own: 5000, rakuten: 3980, yahoo: 5000 };
const fee: Readonly<Record<Channel, number>> = { own: 600, rakuten: 550, yahoo: 600 };
const CANCELLED = 0.028;
const RETURNED = 0.006;
const PARTLY_REFUNDED = 0.042;

export type Payment = Pick<Order, 'shipping' | 'coupon' | 'mallCoupon' | 'points' | 'refund' | 'state'>;

/** Shipping, coupon, points, and what became of the order. Only the own shop's file shows refunds. */
export function drawPayment(random: RandomStream, lines: readonly OrderLine[], channel: Channel, day: number, delivery: number, mustCount: boolean): Payment {
  const goods = goodsOf({ lines });
  const trial = lines.every((line) => line.product.role === 'trial');
  const shipping = delivery > 0 || trial || goods >= freeFrom[channel] ? 0 : fee[channel];
  const couponShare = delivery > 0 || trial ? 0 : channel === 'rakuten' ? 0.16 : 0.11;
  const coupon = goods >= 2000 && random.chance(couponShare) ? random.pick(channel === 'own' ? [300, 300, 500] : [100, 200, 300]) : 0;
  const mallCoupon = coupon > 0 && channel !== 'own' && random.chance(0.45);
  const points = channel !== 'own' && random.chance(0.3) ? Math.min(random.between(3, 80) * 10, goods - coupon) : 0;
  const state = drawState(random, channel, day, delivery, mustCount);
  return { shipping, coupon, mallCoupon, points, state, refund: refundOf(random, lines, channel, state, goods + shipping - coupon) };
}

function drawState(random: RandomStream, channel: Channel, day: number, delivery: number, mustCount: boolean): OrderState {
  if (!mustCount && delivery === 0 && random.chance(CANCELLED)) return 'cancelled';
  if (day >= LAST_DAY - 1) return 'waiting';
  return !mustCount && channel === 'own' && delivery === 0 && random.chance(RETURNED) ? 'returned' : 'sent';
}

/** All of it if the order came back; else, for one order in twenty-four of those with more than one piece, the price of one. */
function refundOf(random: RandomStream, lines: readonly OrderLine[], channel: Channel, state: OrderState, total: number): number {
  if (state === 'returned') return total;
  const pieces = lines.reduce((sum, line) => sum + line.quantity, 0);
  if (channel !== 'own' || state !== 'sent' || pieces < 2 || !random.chance(PARTLY_REFUNDED)) return 0;
  return Math.min(random.pick(lines).product.price, total);
}
