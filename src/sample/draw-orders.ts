import { drawBasket } from './draw-basket.ts';
import { memberIdOn, type Membership } from './draw-members.ts';
import { drawPayment } from './draw-payment.ts';
import { drawRecipient } from './draw-recipient.ts';
import type { Referral } from './draw-referrals.ts';
import type { Subscription } from './draw-subscription.ts';
import type { Visit } from './draw-visits.ts';
import { drawWritings } from './draw-writings.ts';
import { grouped } from './grouped.ts';
import type { Order } from './order.ts';
import { orderNumber } from './order-number.ts';
import type { Channel, Person } from './person.ts';
import { randomStream } from './random-stream.ts';
import { LAST_DAY } from './shop-year.ts';

export interface OrdersFrom {
  readonly seed: number;
  readonly people: readonly Person[];
  readonly visits: readonly Visit[];
  readonly channels: readonly Channel[];
  readonly subscriptions: ReadonlyMap<Person, Subscription>;
  readonly members: readonly Membership[];
  readonly referrals: readonly Referral[];
}

/** Every visit made into an order, in the order they came. */
export function drawOrders({ seed, people, visits, channels, subscriptions, members, referrals }: OrdersFrom): Order[] {
  const membershipsOf = grouped(members, (membership) => membership.person);
  const referralOf = new Map(referrals.map((referral) => [referral.referred, referral]));
  const writings = drawWritings(seed, visits, channels, (person) => membershipsOf.has(person));
  const visitsBefore = new Map<Person, number>();
  const drafts = visits.flatMap((visit, at) => {
    const { person, day, delivery } = visit;
    const channel = channels[at] ?? 'own';
    const writing = writings[at];
    if (writing === undefined) return [];
    const random = randomStream(seed, `order/${at}`);
    const nth = visitsBefore.get(person) ?? 0;
    visitsBefore.set(person, nth + 1);
    const referral = referralOf.get(person);
    referralOf.delete(person);
    const subscribed = delivery > 0 ? (subscriptions.get(person)?.product ?? null) : null;
    const lines = drawBasket(random, seed, visit, channel, nth, subscribed);
    const payment = drawPayment(random, lines, channel, day, delivery, referral !== undefined);
    const shipped = payment.state === 'sent' || payment.state === 'returned';
    return [{
      channel, person, writing, day, delivery, lines, ...payment,
      memberId: channel === 'own' ? memberIdOn(membershipsOf.get(person) ?? [], day) : '',
      second: delivery > 0 ? 6 * 3600 : drawSecond(random.unit(), random.unit()),
      shipDay: shipped ? Math.min(day + random.between(1, 3), LAST_DAY) : null,
      referrerId: referral?.referrerId ?? '',
      recipient: delivery > 0 || channel === 'own' ? null : drawRecipient(random, seed, visit, lines, people),
    }];
  });
  drafts.sort((a, b) => a.day - b.day || a.second - b.second || a.person.number - b.person.number);
  const noted = drafts.findIndex((draft) => draft.channel === 'rakuten' && draft.recipient !== null);
  const counts: Record<Channel, number> = { own: 0, rakuten: 0, yahoo: 0 };
  return drafts.map((draft, at) => ({ ...draft, number: orderNumber(draft.channel, draft.day, ++counts[draft.channel]), note: at === noted ? '@のし:表書きは御歳暮でお願いします' : '' }));
}

/** Seconds since midnight, from 6:00 on, most in the evening. */
function drawSecond(a: number, b: number): number {
  return Math.floor(6 * 3600 + Math.max(a, b) * (18 * 3600 - 1));
}
