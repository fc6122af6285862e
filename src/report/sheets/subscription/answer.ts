import { shareOf } from '../../../measures/survival/cliff.ts';
import { LEAST_AT_RISK } from '../../../measures/survival/delivery-risks.ts';
import type { Context } from '../../context.ts';
import { percent } from './findings.ts';
import { deliveryWorth, isSales } from './worth.ts';

/** The sheet's answer: whether subscribers leave in a body, else when half of them have left; what is missing where there are none. */
export function subscriptionAnswer({ analysis, say, nobody }: Context): string {
  const { lives, people, staying, risks, cliff, cliffCost, median, started } = analysis.measures.subscribers;
  if (lives.person.length === 0) return nobody ?? say('subscription.answer-none');
  const last = staying.at(-1);
  if (last === undefined) return say('subscription.answer-young', { people, more: LEAST_AT_RISK - (risks.atRisk[0] ?? 0) });
  const half = median === null ? say('subscription.half-not-yet', { delivery: last.delivery, percent: percent(last.share) }) : say('subscription.half', { delivery: median });
  if (cliff === null) return say('subscription.answer-few', { half });
  if (!cliff.found) {
    const term = analysis.settings.subscription.minimumDeliveries;
    return term < 2 ? say('subscription.answer-open', { half }) : say('subscription.answer-term-open', { delivery: term, half });
  }
  const gone = { delivery: cliff.delivery, percent: percent(shareOf(cliff.here)), around: percent(shareOf(cliff.around)) };
  const [leavers, yen] = [Math.round((cliffCost?.people ?? 0) * started), Math.round((cliffCost?.deliveries ?? 0) * started * deliveryWorth(analysis))];
  if (leavers === 0) return say('subscription.answer-cliff', gone);
  const size = Number.isNaN(yen) ? say('subscription.size-people', { people: leavers }) : say(isSales(analysis) ? 'subscription.size-sales' : 'subscription.size-margin', { people: leavers, yen });
  return say('subscription.answer-cliff-size', { ...gone, size });
}

export function subscriptionBasis({ analysis, say, basis }: Context): string {
  const { people, lives } = analysis.measures.subscribers;
  const { subscription: { minimumDeliveries }, finance: { margin } } = analysis.settings;
  return say('subscription.basis', {
    basis, people, lives: lives.person.length, margin: percent(margin),
    term: minimumDeliveries < 2 ? say('subscription.term-none') : say('subscription.term', { deliveries: minimumDeliveries }),
  });
}
