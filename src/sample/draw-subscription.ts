import type { Person } from './person.ts';
import { randomStream } from './random-stream.ts';
import { LAST_DAY } from './shop-year.ts';
import { weightedPick } from './weighted-pick.ts';
import { subscriptionProducts, type Product } from './words/products.ts';

export interface Subscription {
  readonly person: Person;
  readonly product: Product;
  readonly start: number;
  readonly cycleDays: number;
  /** Order days of the deliveries. */
  readonly deliveries: readonly number[];
  /** The day it was cancelled; null while it runs. */
  readonly cancelled: number | null;
}

/** The chance of leaving after each delivery. The minimum term is three: hence the cliff. */
const leaving: readonly number[] = [0.02, 0.04, 0.44, 0.1, 0.07, 0.05];
const LEAVING_LATER = 0.04;

/** A subscription: every third one is the first order of its customer, the others come after a first purchase. */
export function drawSubscription(seed: number, person: Person): Subscription {
  const random = randomStream(seed, `subscription/${person.number}`);
  const product = weightedPick(random, subscriptionProducts, (one) => one.weight);
  const cycleDays = random.chance(0.75) ? 30 : random.chance(0.6) ? 45 : 60;
  const start = random.chance(0.33) ? person.joined : Math.min(person.joined + random.between(20, 150), LAST_DAY - 10);
  const deliveries: number[] = [];
  for (let day = start; day <= LAST_DAY; day += cycleDays) {
    deliveries.push(day);
    if (!random.chance(leaving[deliveries.length - 1] ?? LEAVING_LATER)) continue;
    const cancelled = day + random.between(5, cycleDays - 8);
    return { person, product, start, cycleDays, deliveries, cancelled: cancelled <= LAST_DAY ? cancelled : null };
  }
  return { person, product, start, cycleDays, deliveries, cancelled: null };
}
