import { sbgForecast, sbgSurvival } from './sbg-forecast.ts';
import { fitSbg, type SbgFit } from './sbg.ts';

/** Fewer than these and the model's two parameters mean little. */
const LEAST_PEOPLE = 30;
const LEAST_LEAVERS = 5;
/** So many deliveries are foretold. */
export const DELIVERIES_AHEAD = 12;

export interface LifetimeModel {
  readonly fit: SbgFit;
  /** The delivery after which it begins: those who left up to it are not in it. */
  readonly from: number;
  /** The last delivery that was observed. */
  readonly last: number;
  /** The share left after `from`, `from` + 1, …, `last`, and after `DELIVERIES_AHEAD` more: first as the model fits, then as it goes on from what was observed. */
  readonly survival: readonly number[];
  /** How far the model and the observed shares lie apart at most. */
  readonly apart: number;
}

/**
 * The shifted-beta-geometric model on the shares left after each delivery. It has customers leave ever more seldom, which no
 * minimum term obeys: it begins where the term, or the cliff, is over. The shares come from the Kaplan–Meier curve, as if
 * everybody had been watched to the end. Null: too few people, leavers or deliveries, or nobody leaves.
 *
 * @param survival the share left after delivery 0, 1, 2, …, as far as observed
 * @param people those watched after each of them
 * @param from the first of them to use
 */
export function lifetimeModel(survival: readonly number[], people: ArrayLike<number>, left: ArrayLike<number>, from: number): LifetimeModel | null {
  const seen = survival.slice(from);
  const [begin, last] = [seen[0] ?? 0, survival.length - 1];
  let leavers = 0;
  for (let n = from + 1; n <= last; n++) leavers += left[n] ?? 0;
  if (begin === 0 || leavers < LEAST_LEAVERS || (people[from + 1] ?? 0) < LEAST_PEOPLE) return null;
  const fit = fitSbg(seen);
  if (fit === null) return null;
  const fitted = seen.map((_, periods) => begin * sbgSurvival(fit, periods));
  const ahead = sbgForecast(fit, seen, DELIVERIES_AHEAD).map(({ survivors }) => survivors);
  return { fit, from, last, survival: [...fitted, ...ahead], apart: Math.max(...seen.map((share, at) => Math.abs(share - (fitted[at] as number)))) };
}
