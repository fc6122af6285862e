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
  /** For a person known by a name alone, what the orders are known by: one, or those that the user joined; else null. */
  readonly onlyOrders: readonly (readonly string[] | null)[];
}

/** A day on which a record beside the orders speaks of somebody. */
export interface Mention {
  readonly identity: number;
  readonly day: number;
}

/** Gives every spelling that has a used order or a record a person; orders with a name alone one each. Dummies are nobody. */
export function peopleOf(matching: Matching, rows: OrderRows, orders: Orders, mentions: readonly Mention[]): People {
  const { identities: { list: folded }, leader, joinedNames } = matching;
  const tellsOf = folded.map(({ tells }) => tells);
  const ofLeader = new Int32Array(folded.length).fill(-1);
  const ofOrder = new Int32Array(orders.count).fill(-1);
  const first: number[] = [];
  const onlyOrders: (string[] | null)[] = [];
  const person = (identity: number, day: number): number => {
    const lead = leader[identity] as number;
    let met = ofLeader[lead] as number;
    if (met < 0) {
      met = first.push(day) - 1;
      onlyOrders.push(joinedNames.has(identity) ? [] : null);
      ofLeader[lead] = met;
    } else if (day < (first[met] as number)) first[met] = day;
    return met;
  };
  for (let order = 0; order < orders.count; order++) {
    const identity = orders.identity[order] as number;
    if (identity === NOBODY || orders.reason[order] !== 0) continue;
    const day = orders.day[order] as number;
    const tells = tellsOf[identity];
    if (tells === 'nobody') continue;
    if (tells === 'order' && !joinedNames.has(identity)) {
      ofOrder[order] = first.push(day) - 1;
      onlyOrders.push([]);
    } else ofOrder[order] = person(identity, day);
    if (tells === 'order') onlyOrders[ofOrder[order] as number]?.push(rows.orderNumbers.key(orders.number[order] as number));
  }
  for (const { identity, day } of mentions) if (identity !== NOBODY && folded[identity]?.tells === 'person') person(identity, day);
  const ofIdentity = leader.map((lead) => ofLeader[lead] as number);
  return { count: first.length, ofOrder, ofIdentity, first: Float64Array.from(first), onlyOrders };
}
