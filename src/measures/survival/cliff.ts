import type { Arm } from '../arm.ts';
import { wilsonInterval } from '../wilson.ts';
import { risksOf, type DeliveryRisks } from './delivery-risks.ts';
import { moreOften } from './more-often.ts';

/** So many deliveries before, and as many after, are looked at beside one. */
const BESIDE = 2;
/** Deliveries that are looked at, and of which the sheet tells. */
export const MOST_DELIVERIES = 24;
const ALPHA = 0.05;

/** A delivery after which more leave than after those around it, or the one where it was looked for. */
export interface Cliff {
  readonly delivery: number;
  /** Whether more leave than chance explains; false: no cliff was found. */
  readonly found: boolean;
  readonly here: Arm;
  /** The two deliveries before or after it, whichever lost the greater share. */
  readonly around: Arm;
  /** The share that left less that of `around`, with the 95% interval of this delivery alone. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** The chance of as much if it stood out on neither side, all deliveries that were tried taken into account. */
  readonly p: number;
  readonly tried: number;
}

/**
 * Whether customers leave in a body after one delivery. It must stand out on both sides, by Fisher's exact test against the two
 * deliveries before and against the two after, so that shares that only fall, as they do where customers differ, or only
 * rise, as where a minimum term ends and nothing more, are no cliff. With a minimum term that delivery is tried; without, each from the
 * second on, and Bonferroni keeps all of them together below one false alarm in twenty shops. Null: too few people.
 *
 * @param minimum deliveries a subscriber must take; less than 2: no such term, since the first is always taken
 */
export function cliffOf(risks: DeliveryRisks, minimum: number): Cliff | null {
  const candidates: Omit<Cliff, 'found' | 'tried'>[] = [];
  const [from, to] = minimum >= 2 ? [minimum, minimum] : [2, MOST_DELIVERIES];
  for (let delivery = from; delivery <= Math.min(to, risks.last - 1, MOST_DELIVERIES); delivery++) candidates.push(tryAt(risks, delivery));
  const tried = candidates.length;
  const [best] = candidates.sort((a, b) => a.p - b.p || b.difference - a.difference);
  if (best === undefined) return null;
  const p = Math.min(1, best.p * tried);
  return { ...best, p, tried, found: p < ALPHA && best.low > 0 };
}

function tryAt(risks: DeliveryRisks, delivery: number): Omit<Cliff, 'found' | 'tried'> {
  const here = risksOf(risks, delivery, delivery);
  const [before, after] = besides(risks, delivery);
  const around = shareOf(before) >= shareOf(after) ? before : after;
  // Doubled: the interval looks both ways, and the two should agree.
  const p = Math.min(1, 2 * Math.max(moreOften(here, before), moreOften(here, after)));
  return { delivery, here, around, p, ...shareDifference(here, around) };
}

/** The deliveries just before one, from the first on, and those just after it after which enough people are watched. */
export function besides(risks: DeliveryRisks, delivery: number): readonly [before: Arm, after: Arm] {
  return [risksOf(risks, Math.max(1, delivery - BESIDE), delivery - 1), risksOf(risks, delivery + 1, Math.min(risks.last, delivery + BESIDE))];
}

/** @example shareOf({ people: 0, buyers: 0 }) // NaN */
export function shareOf({ people, buyers }: Arm): number {
  return buyers / people;
}

/** The difference of two shares with Newcombe's interval (1998, method 10). */
function shareDifference(first: Arm, second: Arm): { readonly difference: number; readonly low: number; readonly high: number } {
  const [one, other] = [wilsonInterval(first), wilsonInterval(second)];
  const [p, q] = [shareOf(first), shareOf(second)];
  return { difference: p - q, low: p - q - Math.hypot(p - one.low, other.high - q), high: p - q + Math.hypot(one.high - p, q - other.low) };
}
