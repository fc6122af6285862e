import fc from 'fast-check';
import type { AnOrder } from '../products/some-sales.ts';

/** Random orders of four products by five people, some anonymous; credit notes, samples and free lines among them. */
export const PRODUCTS = 4;
export const PEOPLE = 5;

const someLine = fc.record({ product: fc.nat(PRODUCTS - 1), quantity: fc.constantFrom(1, 2, -1), amount: fc.constantFrom(500, 900, 0, -300, NaN) });
const someOrder = fc.record({ day: fc.integer({ min: 1, max: 12 }), person: fc.integer({ min: -1, max: PEOPLE - 1 }), amount: fc.integer({ min: 1, max: 9000 }), lines: fc.array(someLine, { maxLength: 4 }) });
const someCredit = fc.record({ day: fc.integer({ min: 1, max: 12 }), person: fc.integer({ min: -1, max: PEOPLE - 1 }), amount: fc.constantFrom(-400, 0), bought: fc.constant(false), lines: fc.array(someLine, { maxLength: 2 }) });
export const someOrders: fc.Arbitrary<AnOrder[]> = fc.array(fc.oneof({ weight: 5, arbitrary: someOrder }, { weight: 1, arbitrary: someCredit }), { maxLength: 30 });

export interface Bought {
  readonly order: number;
  readonly person: number;
  readonly day: number;
  readonly product: number;
}

/** What was bought, the plain way. */
export function boughtIn(orders: readonly AnOrder[], asOf: number): Bought[] {
  return orders.flatMap(({ day, person = -1, bought = true, lines = [] }, order) => lines
    .filter(({ quantity = 1, amount = NaN }) => bought && day <= asOf && quantity > 0 && !(amount <= 0))
    .map(({ product }) => ({ order, person, day, product })));
}

/** The days on which somebody bought, ascending. */
export function purchaseDays(orders: readonly AnOrder[], person: number, asOf: number): number[] {
  return [...new Set(orders.filter((order) => order.person === person && order.bought !== false && order.day <= asOf).map(({ day }) => day))].sort((a, b) => a - b);
}

export const everybody = Array.from({ length: PEOPLE }, (_, person) => person);
