import type { Visit } from './draw-visits.ts';
import type { OrderLine } from './order.ts';
import type { Channel } from './person.ts';
import { randomStream, type RandomStream } from './random-stream.ts';
import { monthOf } from './shop-year.ts';
import { weightedPick } from './weighted-pick.ts';
import { giftBoxes, newTea, productGroups, trialSet, usualProducts, type Product, type ProductGroup } from './words/products.ts';

const trialShare: Readonly<Record<Channel, number>> = { own: 0.34, rakuten: 0.14, yahoo: 0.12 };
const FAVOURITE = 5;

/** What is bought: trial sets first, gift boxes and 新茶 in their season, and mostly from the groups one likes. */
export function drawBasket(random: RandomStream, seed: number, visit: Visit, channel: Channel, nth: number, subscribed: Product | null): OrderLine[] {
  const { person } = visit;
  if (subscribed !== null) return [{ product: subscribed, quantity: randomStream(seed, `portion/${person.number}`).chance(0.15) ? 2 : 1 }];
  const { persona } = person;
  const month = monthOf(visit.day);
  if (nth === 0 && (persona === 'once' || persona === 'repeat' || persona === 'subscriber') && random.chance(trialShare[channel])) {
    return [{ product: trialSet, quantity: 1 }];
  }
  const chosen = new Map<Product, number>();
  const add = (product: Product, quantity: number): void => void chosen.set(product, (chosen.get(product) ?? 0) + quantity);
  const giftMonth = month === 7 || month === 12;
  if (giftMonth && random.chance(persona === 'seasonal' ? 0.85 : 0.18)) add(random.pick(giftBoxes), random.chance(0.6) ? 1 : random.between(2, 4));
  if ((month === 5 || month === 6) && random.chance(0.4)) add(newTea, random.chance(0.75) ? 1 : 2);
  const lines = persona === 'lapsedBest' ? random.between(2, 4) : weightedPick(random, [1, 2, 3], (count) => 5 - 1.4 * count);
  const [first, second] = likedGroups(seed, person.number);
  const curiosity = Math.min(0.35, 0.04 + 0.04 * nth);
  while (chosen.size < lines) {
    const exploring = random.chance(curiosity);
    const product = weightedPick(random, usualProducts, (one) => one.weight * (exploring ? 1 : one.group === first ? FAVOURITE : one.group === second ? 1 : 0.02));
    add(product, persona === 'lapsedBest' ? random.between(1, 2) : random.chance(0.78) ? 1 : random.between(2, 3));
  }
  return Array.from(chosen, ([product, quantity]) => ({ product, quantity }));
}

function likedGroups(seed: number, person: number): [ProductGroup, ProductGroup] {
  const random = randomStream(seed, `liking/${person}`);
  const weights: Readonly<Record<ProductGroup, number>> = { 煎茶: 9, ほうじ茶: 6, 抹茶: 4, 和菓子: 4, 茶器: 1 };
  const pick = (): ProductGroup => weightedPick(random, productGroups, (group) => weights[group]);
  return [pick(), pick()];
}
