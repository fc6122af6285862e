import type { Context } from '../../context.ts';
import { percent } from './findings.ts';

const LINES = 8;

/** How deliveries were counted, what was assumed, and how far the model can be trusted: always as many lines, empty where there are no subscriptions. */
export function subscriptionNotes({ analysis, say }: Context): (string | null)[] {
  const { measures: { subscribers: { lives, model, staying } }, settings, customers: { facts } } = analysis;
  if (lives.person.length === 0) return Array.from({ length: LINES }, () => null);
  const worked = lives.counted.reduce((sum, counted) => sum + 1 - counted, 0);
  const patience = settings.dormancy.overdueCycles;
  return [
    say('subscription.about-counting', { same: lives.sameRound, stray: lives.stray }),
    worked === 0 ? say('subscription.about-counted') : say('subscription.about-time', { worked, all: lives.person.length }),
    facts.subscriptions.length > 0 ? say('subscription.about-end') : say('subscription.about-end-guessed', { days: Math.ceil(patience * settings.orders.cycleDays) }),
    say('subscription.about-watched', { patience }),
    say('subscription.about-cliff'),
    Number.isNaN(lives.average) ? say('subscription.about-if-unpriced', { deliveries: staying.length }) : say('subscription.about-if', { deliveries: staying.length, average: Math.round(lives.average), margin: percent(settings.finance.margin) }),
    say('subscription.about-term'),
    model === null ? say('subscription.about-no-model') : say('subscription.about-model', { from: model.from, points: Math.round(model.apart * 1000) / 10 }),
  ];
}
