import type { Arm } from './arm.ts';
import { wilsonInterval } from './wilson.ts';

export interface ShareRatio {
  /** 1: both alike; Infinity: none of the other group. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How many times as large the share of one group is as that of another, with a 95% interval: MOVER-R of Donner and Zou
 * (2012) from two Wilson intervals, (p₁p₂ ∓ √((p₁p₂)² − l₁u₂(2p₁ − l₁)(2p₂ − u₂))) ÷ (u₂(2p₂ − u₂)), and so with u₁ and l₂. It
 * leaves 1 out where Newcombe's interval of the difference leaves 0 out, and holds where a count is 0. Null: a group without
 * people, or nobody in either.
 *
 * @throws RangeError where an arm's figures are no counts, or more bought than there are
 * @example shareRatio({ people: 34, buyers: 7 }, { people: 34, buyers: 1 }) // { ratio: 7, low: 1.1536…, high: 41.9762… }
 */
export function shareRatio(one: Arm, other: Arm): ShareRatio | null {
  const [first, second] = [wilsonInterval(one), wilsonInterval(other)];
  if (one.people === 0 || other.people === 0 || one.buyers + other.buyers === 0) return null;
  const [p, q] = [one.buyers / one.people, other.buyers / other.people];
  const root = (end: number, otherEnd: number): number => Math.sqrt(Math.max(0, (p * q) ** 2 - end * otherEnd * (2 * p - end) * (2 * q - otherEnd)));
  // The lower limit with its fraction turned over: as published it is 0 ÷ 0 where u₂ = 2p₂.
  const low = one.buyers === 0 ? 0 : (first.low * (2 * p - first.low)) / (p * q + root(first.low, second.high));
  const high = other.buyers === 0 ? Infinity : (p * q + root(first.high, second.low)) / (second.low * (2 * q - second.low));
  return { ratio: p / q, low, high };
}
