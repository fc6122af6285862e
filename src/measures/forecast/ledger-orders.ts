import type { Ledger } from '../../customers/ledger.ts';
import type { Orders } from './purchases.ts';

/** Everybody's purchases as a forecast takes them: returns on days of their own are no orders. */
export function ordersIn({ people, purchases: { start, day, amount } }: Ledger): Orders {
  const customer = new Int32Array(day.length);
  for (let person = 0; person < people; person++) customer.fill(person, start[person], start[person + 1]);
  return { customer, day, amount, customers: people };
}
