import type { Customers } from '../customers/customers.ts';
import { referrersOf } from '../customers/referrals.ts';
import { NOBODY } from '../inputs/identities.ts';
import type { Inputs } from '../inputs/intake.ts';
import { reasonCode } from '../inputs/orders/order-rows.ts';
import { STRANGER, strangerId, type Pseudonym } from './pseudonym.ts';

const USED = reasonCode('used');

/** Who stands in the rows read: by them the copy's rows get their pseudonyms. */
export class RowPeople {
  private readonly inputs: Inputs;
  private readonly customers: Customers;
  private readonly referrerOf: ReturnType<typeof referrersOf>;
  /** By order number, the orders that have it: two shops may. */
  private readonly ordersOfNumber = new Map<number, number[]>();
  private readonly strangers = new Map<string, Pseudonym>();

  constructor(inputs: Inputs, customers: Customers) {
    this.inputs = inputs;
    this.customers = customers;
    this.referrerOf = referrersOf({ matching: customers.matching, people: customers.people, rows: inputs.orders });
    const { number, count } = customers.orders;
    for (let order = 0; order < count; order++) {
      const same = this.ordersOfNumber.get(number[order] as number);
      if (same) same.push(order);
      else this.ordersOfNumber.set(number[order] as number, [order]);
    }
  }

  /** Whose order a row is; null: nobody's, as an anonymous sale. */
  ofOrderRow(row: number): Pseudonym | null {
    const { orders, matching } = this.customers;
    const rows = this.inputs.orders;
    const identity = rows.identity.get(row);
    const own = orders.orderOfRow[row] as number;
    if (own >= 0) return this.ofOrder(own);
    // Another file's row of the same order is about whom that order is about; one left out by itself about whom it names.
    const told = rows.reason.get(row) !== USED && matching.identities.list[identity]?.tells === 'person';
    const order = told ? -1 : this.sameOrder(row);
    return order < 0 ? this.ofIdentity(identity, `order ${rows.order.get(row)}`) : this.ofOrder(order);
  }

  /** The order of this number that counts: of the same source, else of about the same day. */
  private sameOrder(row: number): number {
    const { orders } = this.customers;
    const rows = this.inputs.orders;
    const [source, day] = [rows.source.get(row), rows.day.get(row)];
    const distance = (order: number): number => (orders.source[order] === source ? -1 : Math.abs((orders.day[order] as number) - day));
    return (this.ordersOfNumber.get(rows.order.get(row)) ?? []).reduce((best, order) => (best < 0 || distance(order) < distance(best) ? order : best), -1);
  }

  /** Whose record a row is; who is known by a name alone is nobody there. */
  ofRecord(identity: number): Pseudonym | null {
    return this.ofIdentity(identity, null);
  }

  /** Whom an order row names as its referrer: null where it names nobody; somebody of the same household is no referrer and stays none. */
  referrerIn(row: number): Pseudonym | null {
    const rows = this.inputs.orders;
    const { orders, people, ids } = this.customers;
    const named = rows.referrer.get(row);
    if (named < 0) return null;
    const order = orders.orderOfRow[row] as number;
    const person = order < 0 ? -1 : (people.ofOrder[order] as number);
    const shop = rows.identities.list[order < 0 ? NOBODY : (orders.identity[order] as number)]?.shop ?? '';
    const by = person < 0 ? -1 : this.referrerOf(named, shop, person);
    return by < 0 ? STRANGER : (ids[by] ?? STRANGER);
  }

  private ofOrder(order: number): Pseudonym | null {
    const { orders, people, ids } = this.customers;
    const person = people.ofOrder[order] as number;
    if (person >= 0) return ids[person] ?? null;
    return orders.reason[order] === 0 ? null : this.ofIdentity(orders.identity[order] as number, `order ${orders.number[order] as number}`);
  }

  private ofIdentity(identity: number, alone: string | null): Pseudonym | null {
    const { matching, people, ids } = this.customers;
    const tells = identity === NOBODY ? undefined : matching.identities.list[identity]?.tells;
    if (tells === undefined || tells === 'nobody') return null;
    const person = people.ofIdentity[identity] as number;
    if (person >= 0) return ids[person] ?? null;
    if (tells === 'person') return this.stranger(`person ${matching.leader[identity] as number}`);
    return alone === null ? null : this.stranger(alone);
  }

  private stranger(key: string): Pseudonym {
    let id = this.strangers.get(key);
    if (id === undefined) this.strangers.set(key, (id = strangerId(this.strangers.size + 1)));
    return id;
  }
}
