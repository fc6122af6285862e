import type { Referral } from './draw-referrals.ts';
import { grouped } from './grouped.ts';
import { goodsOf, type OrderState } from './order.ts';
import { ownSiteFile } from './own-site-file.ts';
import type { Channel, Persona } from './person.ts';
import { rakutenFile } from './rakuten-file.ts';
import { shopHistory } from './shop-history.ts';
import { yahooFile } from './yahoo-file.ts';

/** Who is who in the sample: what matching and counting are measured against. */
export interface SampleTruth {
  /** In order of time. */
  readonly orders: readonly TrueOrder[];
  /** Everybody who stands in any file, those who never bought too. */
  readonly people: readonly TruePerson[];
  /** Order numbers by file name, in the order of the file. */
  readonly orderNumbers: ReadonlyMap<string, readonly string[]>;
  readonly referrals: readonly { readonly referred: string; readonly referrer: string; readonly kind: Referral['kind'] }[];
}

export interface TrueOrder {
  readonly file: string;
  readonly number: string;
  /** The person's `id`. */
  readonly person: string;
  readonly day: number;
  readonly state: OrderState;
  /** Lines less coupon and refund, without shipping; points are a way to pay. 0 if cancelled or returned. */
  readonly amount: number;
  readonly refund: number;
  readonly delivery: number;
  /** The name as this order spells it. */
  readonly spelling: string;
}

export interface TruePerson {
  readonly id: string;
  readonly household: number;
  readonly persona: Persona;
  readonly channels: readonly Channel[];
  readonly memberIds: readonly string[];
  /** Different spellings of the name over all orders. */
  readonly spellings: readonly string[];
  readonly mails: readonly string[];
}

/** The truth behind `sampleShop(seed)`, from the same generator. */
export function sampleTruth(seed: number): SampleTruth {
  const { people, members, referrals, orders } = shopHistory(seed);
  const fileOf: Readonly<Record<Channel, string>> = { own: ownSiteFile([]).name, rakuten: rakutenFile([]).name, yahoo: yahooFile([]).name };
  const trueOrders = orders.map((order): TrueOrder => {
    const { number, day, state, refund, delivery, writing, channel } = order;
    const counts = state === 'sent' || state === 'waiting';
    const spelling = channel === 'own' ? writing.fullName : `${writing.surname} ${writing.given}`;
    return { file: fileOf[channel], number, person: order.person.id, day, state, refund, delivery, spelling, amount: counts ? goodsOf(order) - order.coupon - refund : 0 };
  });
  const ordersOf = grouped(orders, (order) => order.person);
  const spellingsOf = grouped(trueOrders, (order) => order.person);
  const membersOf = grouped(members, (member) => member.person);
  return {
    orders: trueOrders,
    people: people.map((person) => ({
      id: person.id,
      household: person.household,
      persona: person.persona,
      channels: distinct((ordersOf.get(person) ?? []).map((order) => order.channel)),
      memberIds: (membersOf.get(person) ?? []).map((member) => member.memberId),
      spellings: distinct((spellingsOf.get(person.id) ?? []).map((order) => order.spelling)),
      mails: distinct([person.mail, person.otherMail, ...(ordersOf.get(person) ?? []).map((order) => order.writing.mail)]),
    })),
    orderNumbers: new Map([...grouped(trueOrders, (order) => order.file)].map(([file, list]) => [file, list.map((order) => order.number)])),
    referrals: referrals.map(({ referred, referrer, kind }) => ({ referred: referred.id, referrer: referrer.id, kind })),
  };
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
