import { drawNormal } from './draw-gamma.ts';
import type { Order } from './order.ts';
import { randomStream, type RandomStream } from './random-stream.ts';
import { within } from './within.ts';
import { weightedPick } from './weighted-pick.ts';
import type { ProductGroup } from './words/products.ts';
import { praises, worries, type Worry } from './words/opinions.ts';

const WRITES = 0.45;
/** How often a worry is about what: of teas, and of what is had with them. */
const ofTeas: Readonly<Record<Worry, number>> = { 配送: 3, 価格: 4, 量: 4, 使い方: 3, 香り: 2 };
const ofOthers: Readonly<Record<Worry, number>> = { 配送: 4, 価格: 4, 量: 0, 使い方: 0, 香り: 0 };

/**
 * The rest of a survey's answer: the product it is about, two marks from 1 to 5, and often a few words. A stream of each
 * answer's own, for the marks before it were drawn without these.
 *
 * @param mood around 0: how happy the customer is
 * @returns 商品名, 商品の満足度, 梱包の満足度, ご意見
 */
export function answeredWords(seed: number, { number, lines }: Order, mood: number): readonly [product: string, goods: string, parcel: string, words: string] {
  const random = randomStream(seed, `survey-words/${number}`);
  const product = lines[0]?.product;
  // What is in the cup decides how one feels about the shop; the box hardly does.
  const goods = within(1, 5, Math.round(3.7 + 0.8 * mood + 0.5 * drawNormal(random)));
  const parcel = within(1, 5, Math.round(4 + 0.15 * mood + 0.8 * drawNormal(random)));
  return [product?.name ?? '', String(goods), String(parcel), random.chance(WRITES) ? opinion(random, mood, product?.group ?? '煎茶') : ''];
}

function opinion(random: RandomStream, mood: number, group: ProductGroup): string {
  if (random.chance(within(0.1, 0.85, 0.45 + 0.3 * mood))) return random.pick(praises);
  const weights = group === '茶器' || group === '和菓子' ? ofOthers : ofTeas;
  return random.pick(worries[weightedPick(random, Object.keys(worries) as Worry[], (worry) => weights[worry])]);
}
