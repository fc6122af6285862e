import type { Arm } from './arm.ts';
import { shareRatio } from './share-ratio.ts';

export interface ShareIndex {
  /** 1: alike. */
  readonly index: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of a part by the share of the whole that it belongs to, with a 95% interval. The part is weighed against the rest,
 * which is independent of it: with their ratio ρ (`shareRatio`) and the part's weight w in the whole the index is
 * 1 ÷ (w + (1 − w) ÷ ρ), and rises with ρ, so that its interval is that of ρ put through the same. Null: no rest to compare with,
 * or nobody has the trait.
 *
 * @param part people of the part, and how many of them have the trait
 * @param whole the same of everybody, the part included
 * @throws RangeError where the part is none of the whole
 * @example shareIndex({ people: 50, buyers: 20 }, { people: 200, buyers: 50 }) // { index: 1.6, low: 1.1695…, high: 2.0374… }
 */
export function shareIndex(part: Arm, whole: Arm): ShareIndex | null {
  const found = shareRatio(part, { people: whole.people - part.people, buyers: whole.buyers - part.buyers });
  if (found === null) return null;
  const weight = part.people / whole.people;
  const index = (ratio: number): number => (ratio === 0 ? 0 : 1 / (weight + (1 - weight) / ratio));
  return { index: index(found.ratio), low: index(found.low), high: index(found.high) };
}
