import { NOBODY } from '../inputs/identities.ts';
import type { OrderRows } from '../inputs/orders/order-rows.ts';
import type { Orders } from '../inputs/orders/orders.ts';
import type { Matching } from './match.ts';

/** Who placed what, before anybody has an ID. */
export interface People {
  readonly count: number;
  /** For each order, its person, or -1: anonymous or left out. */
  readonly ofOrder: Int32Array;
  /** For each spelling, its person, or -1: nothing that counts. */
  readonly ofIdentity: Int32Array;
  /** For each person, the first day of anything known of them. */
  readonly first: Float64Array;
  /** By person known by a name alone, what their orders are known by: one, or those that the user joined. */
  readonly onlyOrders: ReadonlyMap<number, readonly string[]>;
}

/** A day on which a record beside the orders speaks of somebody. */
export interface Mention {
  readonly identity: number;
  readonly day: number;
}

/** What a spelling tells, as a number. */
const [NO_ONE, ORDER] = [0, 1];

/** Gives every spelling that has a used order or a record a person; orders with a name alone one each. Dummies are nobody. */
export function peopleOf(matching: Matching, rows: OrderRows, orders: Orders, mentions: readonly Mention[]): People {
  const { identities: { list: folded }, leader, joinedNames } = matching;
  const tellsOf = new Uint8Array(folded.length);
  folded.forEach(({ tells }, identity) => (tellsOf[identity] = tells === 'nobody' ? NO_ONE : tells === 'order' ? ORDER : 2));
  const ofLeader = new Int32Array(folded.length).fill(-1);
  const { count, identity: identityOf, reason, day: dayOf } = orders;
  const ofOrder = new Int32Array(count).fill(-1);
  const first: number[] = [];
  const onlyOrders = new Map<number, string[]>();
  const meet = (identity: number, day: number): number => {
    const met = (ofLeader[leader[identity] as number] = first.push(day) - 1);
    if (joinedNames.has(identity)) onlyOrders.set(met, []);
    return met;
  };
  for (let order = 0; order < count; order++) {
    const identity = identityOf[order] as number;
    if (identity === NOBODY || reason[order] !== 0) continue;
    const tells = tellsOf[identity] as number;
    if (tells === NO_ONE) continue;
    const day = dayOf[order] as number;
    let person = tells === ORDER && !joinedNames.has(identity) ? -1 : (ofLeader[leader[identity] as number] as number);
    if (person >= 0) {
      if (day < (first[person] as number)) first[person] = day;
    } else if (tells === ORDER && !joinedNames.has(identity)) onlyOrders.set((person = first.push(day) - 1), []);
    else person = meet(identity, day);
    ofOrder[order] = person;
    if (tells === ORDER) onlyOrders.get(person)?.push(rows.orderNumbers.key(orders.number[order] as number));
  }
  for (const { identity, day } of mentions) {
    if (identity === NOBODY || folded[identity]?.tells !== 'person') continue;
    const person = ofLeader[leader[identity] as number] as number;
    if (person < 0) meet(identity, day);
    else if (day < (first[person] as number)) first[person] = day;
  }
  const ofIdentity = leader.map((lead) => ofLeader[lead] as number);
  return { count: first.length, ofOrder, ofIdentity, first: Float64Array.from(first), onlyOrders };
}
