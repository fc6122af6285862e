import gammaln from '@stdlib/math-base-special-gammaln';

export interface Overlap {
  readonly all: number;
  /** Of all, the ones with the one trait, the ones with the other, and the ones with both. */
  readonly one: number;
  readonly other: number;
  readonly both: number;
}

/** Terms this much smaller than the sum no longer change it. */
const NEGLIGIBLE = 1e-17;

/**
 * The chance that two traits meet in at least so many where they have nothing to do with each other: the upper tail of the
 * hypergeometric distribution, the one-sided exact test of Fisher (1935).
 *
 * @param enough the sum may stop above this: what it comes to then does not matter
 * @throws RangeError where the four cannot be counted of one whole
 * @example overlapChance({ all: 8, one: 4, other: 4, both: 3 }) // 0.2428…: the tea-tasting lady
 */
export function overlapChance(overlap: Overlap, enough = 1): number {
  const { all, one, other, both } = overlap;
  const least = Math.max(0, one + other - all);
  const most = Math.min(one, other);
  if (!Object.values(overlap).every(Number.isInteger) || both < least || both > most || most > all || one > all || other > all) {
    throw new RangeError(`no overlap: ${both} of ${one} and ${other} in ${all}`);
  }
  if (both === least) return 1;
  // Summed away from the middle, where the terms fall: towards it they would come from nothing.
  if (both * all <= one * other) return 1 - tail(overlap, both - 1, -1, least, 1);
  return tail(overlap, both, 1, most, enough);
}

/** The sum of the terms from one on, up or down to the last. */
function tail({ all, one, other }: Overlap, from: number, step: 1 | -1, last: number, enough: number): number {
  let term = Math.exp(logTerm(all, one, other, from));
  let sum = term;
  for (let at = from; at !== last && sum <= enough && term > sum * NEGLIGIBLE; at += step) {
    const up = ((one - at) * (other - at)) / ((at + 1) * (all - one - other + at + 1));
    const below = at - 1;
    const down = (at * (all - one - other + at)) / ((one - below) * (other - below));
    term *= step === 1 ? up : down;
    sum += term;
  }
  return Math.min(1, sum);
}

/** The logarithm of the chance that exactly so many have both. */
function logTerm(all: number, one: number, other: number, both: number): number {
  return logChoose(one, both) + logChoose(all - one, other - both) - logChoose(all, other);
}

function logChoose(from: number, count: number): number {
  return gammaln(from + 1) - gammaln(count + 1) - gammaln(from - count + 1);
}
