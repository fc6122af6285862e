import { shareOf } from '../../../measures/survival/cliff.ts';
import type { Subscribers } from '../../../measures/survival/subscribers.ts';
import type { Speaker } from '../../../text/say.ts';
import { UNKNOWN } from '../../sheet.ts';

/** @example percent(0.374) // 37 */
export function percent(share: number): number {
  return Math.round(share * 100);
}

/**
 * What the columns of those who left show.
 *
 * @param term deliveries a subscriber must take; less than 2: no such term
 */
export function findLeaving(say: Speaker, { cliff }: Subscribers, term: number): string {
  if (cliff === null) return say('subscription.finding-unknown');
  if (cliff.found) return say('subscription.finding-cliff', { delivery: cliff.delivery, percent: percent(shareOf(cliff.here)) });
  return term < 2 ? say('subscription.finding-open') : say('subscription.finding-term-open', { delivery: term });
}

/** What the curve of those who stay shows, and where the model takes it. */
export function findStaying(say: Speaker, { staying, model }: Subscribers): string {
  const last = staying.at(-1);
  if (last === undefined) return say('subscription.finding-staying-unknown');
  const observed = { delivery: last.delivery, percent: percent(last.share) };
  if (model === null) return say('subscription.finding-staying', observed);
  const end = model.survival.at(-1);
  return say('subscription.finding-model', { ...observed, ahead: model.from + model.survival.length - 1, then: end === undefined ? UNKNOWN : percent(end) });
}
