import { shareLeaving, type SbgFit } from './sbg.ts';

export interface ForecastRow {
  /** Counted on from the survivors given: the first period ahead is as many as were seen, and one. */
  readonly period: number;
  /** Of those left before the period, the share left after it. */
  readonly retention: number;
  /** How many are left after it, in the unit of `survivors`. */
  readonly survivors: number;
}

/**
 * What a fitted sBG model (Fader and Hardie 2007) foretells of the survivors: the last of them × the retention
 * (β + t − 1) / (α + β + t − 1) of each further period, so that the forecast goes on from what was seen.
 *
 * @param survivors those the model was fitted to
 * @param periods how many to foretell
 * @throws RangeError where `periods` is no count, or there are no survivors to go on from
 * @example sbgForecast({ leaving: 0.5, spread: 1 }, [100, 50, 40], 2) // [{ period: 3, retention: 0.8333…, survivors: 33.3333… }, { period: 4, retention: 0.875, survivors: 29.1666… }]
 */
export function sbgForecast(fit: Pick<SbgFit, 'leaving' | 'spread'>, survivors: ArrayLike<number>, periods: number): ForecastRow[] {
  if (!Number.isInteger(periods) || periods < 0) throw new RangeError(`a count of periods, not ${periods}`);
  if (survivors.length === 0) throw new RangeError('no survivors to go on from');
  let left = survivors[survivors.length - 1] as number;
  return Array.from({ length: periods }, (_, ahead) => {
    const period = survivors.length + ahead;
    const retention = 1 - shareLeaving(fit, period);
    left *= retention;
    return { period, retention, survivors: left };
  });
}

/**
 * The share of the customers that the model has left after some periods, Π (1 − the share leaving), from the start on:
 * beside the survivors it shows how well the model fits.
 *
 * @param periods 0 or more
 * @example sbgSurvival({ leaving: 0.5, spread: 1 }, 2) // 0.375
 */
export function sbgSurvival(fit: Pick<SbgFit, 'leaving' | 'spread'>, periods: number): number {
  let left = 1;
  for (let period = 1; period <= periods; period++) left *= 1 - shareLeaving(fit, period);
  return left;
}
