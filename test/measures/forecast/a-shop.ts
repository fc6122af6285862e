import type { LeavingParameters } from '../../../src/measures/forecast/leaving-parameters.ts';
import type { Orders } from '../../../src/measures/forecast/purchases.ts';
import { beta, exponential, gamma, seeded } from './chance.ts';

export interface OrderList extends Orders {
  readonly customer: number[];
  readonly day: number[];
  readonly amount: number[];
}

/** The times of a customer's purchases after the first, up to `end`, as the model says they come about; and whether the customer stayed. */
export function lifeOf({ leavesFrom, r, alpha, a, b }: LeavingParameters, end: number, chance: () => number): { readonly times: number[]; readonly leftAt: number } {
  const [rate, leaving] = [gamma(chance, r, alpha), beta(chance, a, b)];
  const times: number[] = [];
  let time = 0;
  if (leavesFrom === 'first' && chance() < leaving) return { times, leftAt: 0 };
  for (;;) {
    time += exponential(chance, rate);
    if (time > end) return { times, leftAt: Infinity };
    times.push(time);
    if (chance() < leaving) return { times, leftAt: time };
  }
}

/** A shop open from day 0: customers come evenly over the first `coming` days and live as the model says. */
export function simulatedShop(model: LeavingParameters, customers: number, coming: number, end: number, seed: number): OrderList {
  const chance = seeded(seed);
  const shop: OrderList = { customer: [], day: [], amount: [], customers };
  for (let who = 0; who < customers; who++) {
    const first = chance() * coming;
    const price = 6 / gamma(chance, 4, 3 * 2000);
    for (const time of [0, ...lifeOf(model, end - first, chance).times]) {
      shop.customer.push(who);
      shop.day.push(Math.floor(first + time));
      shop.amount.push(price * gamma(chance, 6, 6));
    }
  }
  return shop;
}

/** Any small shop: few or many customers, days, amounts, odd ones among them. */
export function anyShop(seed: number): OrderList {
  const chance = seeded(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(chance() * values.length)] as Value;
  const customers = pick([0, 1, 2, 5, 20, 25, 40, 40, 80]);
  const span = pick([1, 2, 10, 60, 365, 900]);
  const perCustomer = pick([0.5, 1, 1.5, 2, 4, 8]);
  const kind = pick(['one', 'few', 'any', 'any', 'wild'] as const);
  const odd = chance() < 0.1;
  const start = pick([0, 45000, -200]);
  const shop: OrderList = { customer: [], day: [], amount: [], customers };
  for (let order = Math.round(customers * perCustomer); order > 0; order--) {
    shop.customer.push(Math.floor(customers * chance() ** pick([1, 2])));
    shop.day.push(start + Math.floor(span * chance()));
    shop.amount.push(kind === 'one' ? 1000 : kind === 'few' ? pick([0, 500, 1000]) : kind === 'any' ? Math.round(9000 * chance() - 500) : pick([1e12, 1e-9, -1e6, NaN, Infinity]));
    if (odd && chance() < 0.2) shop.day[shop.day.length - 1] = pick([NaN, Infinity, -Infinity, 1e9, -1e9, 2958465, start + 0.75]);
    if (odd && chance() < 0.1) shop.customer[shop.customer.length - 1] = pick([-1, NaN, 0.5, customers]);
  }
  return shop;
}
