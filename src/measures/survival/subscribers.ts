import { NEVER, type Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { cliffOf, MOST_DELIVERIES, type Cliff } from './cliff.ts';
import { deliveryRisks, leftAfter, type DeliveryRisks } from './delivery-risks.ts';
import { deliveryChange, type DeliveryChange } from './expected-deliveries.ts';
import { lifetimeModel, type LifetimeModel } from './lifetime-model.ts';
import { stayingCurve, type Staying } from './staying-curve.ts';
import { subscriberMonths, type SubscriberMonth } from './subscriber-months.ts';
import { subscriptionLives, type SubscriptionLives } from './subscription-lives.ts';
import { leavingIf, scenarioCodes, type ScenarioCode } from './term-scenarios.ts';

const YEAR = 365;
/** A product of shares may miss a half by rounding. */
const HALF = 0.5 + 1e-9;

export interface Scenario {
  readonly code: ScenarioCode;
  /** Null: it does not apply, or too few people tell. */
  readonly change: DeliveryChange | null;
}

/** How long subscriptions last, as of a day. A life is a time during which somebody was a subscriber without a break. */
export interface Subscribers {
  readonly lives: SubscriptionLives;
  readonly people: number;
  readonly active: number;
  /** Within the last 365 days. */
  readonly started: number;
  readonly left: number;
  readonly months: readonly SubscriberMonth[];
  readonly risks: DeliveryRisks;
  /** After delivery 0, 1, 2, … up to the last after which enough people are watched, and to `MOST_DELIVERIES`. */
  readonly staying: readonly Staying[];
  /** The delivery after which half or fewer are left; null: not reached yet. */
  readonly median: number | null;
  readonly cliff: Cliff | null;
  /** The delivery after which most leave; null: too few people tell, or nobody left. */
  readonly riskiest: number | null;
  /** Active subscribers who have received just that delivery, and those who receive it next. */
  readonly atRiskiest: number;
  readonly beforeRiskiest: number;
  readonly model: LifetimeModel | null;
  /** Per starter, over as many deliveries as `staying` has entries. */
  readonly scenarios: readonly Scenario[];
  /** Deliveries a year's starters would receive more if no more left at the cliff than around it: by the difference, and by its interval's ends. */
  readonly cliffCost: CliffCost | null;
}

export interface CliffCost {
  /** Per starter: who would leave no more, and the deliveries they would receive. */
  readonly people: number;
  readonly deliveries: number;
  /** What to multiply both by for the ends of the interval. */
  readonly low: number;
  readonly high: number;
}

export function subscribersOf(ledger: Ledger, settings: Settings, asOf: number): Subscribers {
  const lives = subscriptionLives(ledger, asOf, settings.dormancy.overdueCycles);
  const { person, startDay, endDay, received, watched } = lives;
  const risks = deliveryRisks(lives);
  const left = watched.map((deliveries, life) => (leftAfter(received[life] as number, deliveries, endDay[life] as number) ? 1 : 0));
  const old = (_: number, life: number): boolean => (watched[life] as number) >= 0;
  const staying = stayingCurve(watched.filter(old), left.filter(old), Math.min(risks.last, MOST_DELIVERIES));
  const term = settings.subscription.minimumDeliveries;
  const cliff = cliffOf(risks, term);
  const now = staying.map((_, n) => (risks.left[n] as number) / (risks.atRisk[n] as number));
  const riskiest = cliff?.found === true ? cliff.delivery : mostLeave(now);
  const standing = (deliveries: number | null): number => (deliveries === null ? 0 : received.reduce((sum, each, life) => sum + (each === deliveries && endDay[life] === NEVER ? 1 : 0), 0));
  const within = (days: Int32Array): number => days.reduce((sum, day) => sum + (day > asOf - YEAR && day <= asOf ? 1 : 0), 0);
  return {
    lives, risks, staying, cliff, riskiest,
    people: person.reduce((sum, who, life) => sum + (who === person[life - 1] ? 0 : 1), 0),
    active: endDay.reduce((sum, day) => sum + (day === NEVER ? 1 : 0), 0),
    started: within(startDay),
    left: within(endDay),
    months: subscriberMonths(lives, asOf),
    median: staying.find(({ share }) => share <= HALF)?.delivery ?? null,
    atRiskiest: standing(riskiest),
    beforeRiskiest: standing(riskiest === null ? null : riskiest - 1),
    model: lifetimeModel(staying.map(({ share }) => share), risks.atRisk, risks.left, cliff?.found === true ? cliff.delivery : term < 2 ? 0 : term),
    scenarios: scenarioCodes.map((code) => {
      const then = leavingIf(code, now, risks, cliff, term);
      return { code, change: then === null ? null : deliveryChange(now, then) };
    }),
    cliffCost: cliff?.found === true ? cliffCost(now, cliff) : null,
  };
}

function mostLeave(leaving: readonly number[]): number | null {
  const most = Math.max(0, ...leaving.slice(1));
  return most > 0 ? leaving.indexOf(most, 1) : null;
}

/** Expected deliveries are linear in the share that leaves after one delivery: the interval's ends follow from one difference. */
function cliffCost(now: readonly number[], { delivery, difference, low, high }: Cliff): CliffCost {
  const without = now.map((share, n) => (n === delivery ? share - difference : share));
  const standing = now.slice(0, delivery).reduce((left, share) => left * (1 - share), 1);
  return { people: standing * difference, deliveries: deliveryChange(now, without)?.gained ?? 0, low: low / difference, high: high / difference };
}
