import { quantileSorted } from '../quantile.ts';

export interface Postage {
  /** Orders of so many yen and more go free today; 0: none do. */
  readonly freeFrom: number;
  /** What a parcel costs the shop, and what the customer pays for it below the threshold. */
  readonly cost: number;
  readonly charge: number;
  /** Gross profit as a share of sales. */
  readonly margin: number;
}

/** What a threshold would have meant for orders as they were, and what it asks of those just below it. */
export interface FreeShipping {
  readonly threshold: number;
  /** Orders that reach it. */
  readonly free: number;
  /** Orders below it by 1,000 yen at most, and by 20% of it at most. */
  readonly nearYen: number;
  readonly nearShare: number;
  /** Postage the shop bears if nobody orders otherwise: costs less what customers pay. */
  readonly borne: number;
  /** The same less what it bears today. */
  readonly more: number;
  /** Of the orders just below, by the wider of the two: how many, and how far they are from it on average; NaN: none. */
  readonly near: number;
  readonly gap: number;
  /** How many of them must be filled up to the threshold to make up for `more`; Infinity: what they add does not pay their postage. */
  readonly needed: number;
}

/** Just below a threshold is who is short of it by this much at most. */
export const NEAR_YEN = 1000;
export const NEAR_SHARE = 0.2;
const STEP = 500;
/** What binary fractions add to a sum of yen. */
const NOISE = 1e-6;
const SHARES = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
/** As many thresholds as are tried at most. */
export const THRESHOLDS = SHARES.length;

/**
 * Thresholds worth trying: the shop's own quantiles of 30, 40 … 90%, rounded up to 500 yen, each once.
 *
 * @param ascending yen of each order
 * @example thresholdsFor([1200, 2400, 3600]) // [2000, 2500, 3000, 3500]
 */
export function thresholdsFor(ascending: ArrayLike<number>): number[] {
  if (ascending.length === 0) return [];
  return [...new Set(SHARES.map((share) => Math.ceil(quantileSorted(ascending, share) / STEP) * STEP))];
}

/**
 * Tries a threshold on the orders of a year. An order filled up to it adds margin × gap and loses the postage its customer would
 * have paid, on average gain = margin × `gap` − charge; so n of them make up for `more` where n × gain ≥ `more`.
 *
 * @param ascending yen of each order
 * @param threshold yen; 0: no order goes free
 * @throws RangeError where the threshold is below 0
 * @example freeShipping([2000, 4500, 6000], 5000, { freeFrom: 0, cost: 800, charge: 300, margin: 1 }).needed // 2
 */
export function freeShipping(ascending: ArrayLike<number>, threshold: number, { freeFrom, cost, charge, margin }: Postage): FreeShipping {
  if (!(threshold >= 0)) throw new RangeError(`yen from 0 on, not ${threshold}`);
  const orders = ascending.length;
  const reach = (yen: number): number => (yen === 0 ? 0 : orders - firstFrom(ascending, yen));
  const borneFrom = (yen: number): number => orders * cost - (orders - reach(yen)) * charge;
  const free = reach(threshold);
  const below = orders - free;
  const nearFrom = (yen: number): number => (threshold === 0 ? orders : firstFrom(ascending, threshold - yen));
  const from = nearFrom(Math.max(NEAR_YEN, threshold * NEAR_SHARE));
  const near = Math.max(0, below - from);
  let short = 0;
  for (let at = from; at < below; at++) short += threshold - (ascending[at] as number);
  const more = borneFrom(threshold) - borneFrom(freeFrom);
  // Of all that are near: multiplied out, so that whole yen stay whole.
  const gain = margin * short - charge * near;
  const count = (yen: number): number => Math.max(0, below - nearFrom(yen));
  return {
    threshold, free, near, more,
    borne: borneFrom(threshold), nearYen: count(NEAR_YEN), nearShare: count(threshold * NEAR_SHARE),
    gap: short / near,
    needed: more <= 0 ? 0 : gain > NOISE ? Math.ceil((more * near) / gain - NOISE) : Infinity,
  };
}

/** The first place whose figure is at least this. */
function firstFrom(ascending: ArrayLike<number>, least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
