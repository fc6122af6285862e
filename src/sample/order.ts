import type { Channel, Person } from './person.ts';
import type { Product } from './words/products.ts';
import type { Writing } from './writing.ts';

export interface OrderLine {
  readonly product: Product;
  readonly quantity: number;
}

/** Whom a parcel goes to when it is not the buyer. */
export interface Recipient {
  readonly surname: string;
  readonly given: string;
  readonly kanaSurname: string;
  readonly kanaGiven: string;
  readonly person: Pick<Person, 'phone' | 'home'>;
}

export type OrderState = 'sent' | 'waiting' | 'cancelled' | 'returned';

/** One order, the same whatever file it will stand in. Amounts are whole yen, tax included. */
export interface Order {
  /** The number in its channel's own style. */
  readonly number: string;
  readonly channel: Channel;
  readonly person: Person;
  readonly writing: Writing;
  /** Empty for guests. */
  readonly memberId: string;
  readonly day: number;
  /** Seconds since midnight. */
  readonly second: number;
  /** Null while it waits, and for ever if it was cancelled. */
  readonly shipDay: number | null;
  readonly state: OrderState;
  readonly lines: readonly OrderLine[];
  readonly shipping: number;
  readonly coupon: number;
  /** The mall paid the coupon, not the shop. */
  readonly mallCoupon: boolean;
  readonly points: number;
  /** Paid back later; `totalOf` does not know it. */
  readonly refund: number;
  /** Which delivery of a subscription; 0: none. */
  readonly delivery: number;
  /** The member ID the customer gave as the one who sent her; mostly empty. */
  readonly referrerId: string;
  readonly recipient: Recipient | null;
  /** Options the customer chose beside a product. */
  readonly note: string;
}

/** Sum of the lines. */
export function goodsOf(order: Pick<Order, 'lines'>): number {
  return order.lines.reduce((sum, line) => sum + line.product.price * line.quantity, 0);
}

/** Lines and shipping less the coupon: what the order cost before points and refunds. */
export function totalOf(order: Order): number {
  return goodsOf(order) + order.shipping - order.coupon;
}
