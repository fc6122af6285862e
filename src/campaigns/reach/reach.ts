import type { Analysis } from '../../analyze.ts';
import { mailOf } from '../../customers/contact.ts';
import type { Identity } from '../../inputs/identities.ts';

/** How a person can be reached, as bits. */
export const Reach = {
  mail: 1,
  phone: 2,
  post: 4,
  /** Has bought on Amazon, or is known by its alias. */
  amazon: 8,
  /** Is known from somewhere else too. */
  elsewhere: 16,
  /** Wants nothing to be sent. */
  optedOut: 32,
} as const;

export const AMAZON = 'amazon';

/** Known from Amazon and nowhere else: its rules say what may be sent. */
export function isAmazonOnly(reach: number): boolean {
  return (reach & (Reach.amazon | Reach.elsewhere)) === Reach.amazon;
}

/** How everybody can be reached, by person. What Amazon tells of a buyer is for the order only, so it is no contact. */
export function reachOf({ customers, inputs }: Analysis): Uint8Array {
  const { people, orders, ledger, asOf } = customers;
  const bits = Uint8Array.from(inputs.orders.identities.list, contactBits);
  const isAmazon = inputs.orders.sources.map(({ shop }) => shop === AMAZON);
  const reach = new Uint8Array(people.count);
  people.ofIdentity.forEach((person, identity) => {
    if (person >= 0) reach[person]! |= bits[identity] as number;
  });
  for (let order = 0; order < orders.count; order++) {
    const person = people.ofOrder[order] as number;
    if (person < 0) continue;
    reach[person]! |= isAmazon[orders.source[order] as number] === true ? Reach.amazon : Reach.elsewhere;
    if (people.onlyOrders.has(person)) reach[person]! |= bits[orders.identity[order] as number] as number;
  }
  const { start, day } = ledger.optOuts;
  for (let person = 0; person < people.count; person++) {
    for (let at = start[person] as number; at < (start[person + 1] as number); at++) if ((day[at] as number) <= asOf) reach[person]! |= Reach.optedOut;
  }
  return reach;
}

/** A mall's alias forwards what the mall allows: it is no mail to write to. */
function contactBits({ shop, email, phone, address }: Identity): number {
  const mail = email === '' ? 'none' : mailOf(email).kind;
  if (shop === AMAZON || mail === 'amazon') return Reach.amazon;
  return Reach.elsewhere | (mail === 'real' ? Reach.mail : 0) | (phone === '' ? 0 : Reach.phone) | (address === '' ? 0 : Reach.post);
}
