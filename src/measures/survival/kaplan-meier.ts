import { normalQuantile } from '../normal-quantile.ts';

const Z = normalQuantile(0.975);

export interface SurvivalRow {
  /** In the unit of the durations: days, or deliveries received. */
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
  /** The share that is still there just after `time`. */
  readonly survival: number;
  /** Null: nobody is left, and no interval can be given. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The Kaplan–Meier curve (1958), one row for each time at which somebody ended, with the 95% interval by
 * log(−log S), the variance by Greenwood (1926). Whoever has not ended yet counts as at risk up to the duration
 * so far, that time included. Nobody ended: no row.
 *
 * @param durations how long each has stayed, 0 or more, whole or not
 * @param ended whether that is the end (true, or not 0) or only as far as is known
 * @throws RangeError where the lengths differ, or a duration is negative or not finite
 * @example kaplanMeier([3, 5], [false, true]) // [{ time: 5, atRisk: 1, ended: 1, survival: 0, low: null, high: null }]
 */
export function kaplanMeier(durations: ArrayLike<number>, ended: ArrayLike<boolean | number>): SurvivalRow[] {
  if (durations.length !== ended.length) throw new RangeError('each duration needs its end, each end its duration');
  const ordered = Float64Array.from(durations).sort();
  const ends = Float64Array.from(durations).filter((_, at) => Boolean(ended[at])).sort();
  // Sorted numbers, NaN last: the two ends tell of all between.
  if (ordered.length > 0 && !((ordered[0] as number) >= 0 && (ordered.at(-1) as number) < Infinity)) throw new RangeError('durations of 0 or more');
  const rows: SurvivalRow[] = [];
  let [survival, greenwood, gone] = [1, 0, 0];
  for (let at = 0; at < ends.length; ) {
    const time = ends[at] as number;
    let next = at;
    while (ends[next] === time) next++;
    while ((ordered[gone] as number) < time) gone++;
    const [atRisk, count] = [ordered.length - gone, next - at];
    survival *= (atRisk - count) / atRisk;
    greenwood += count / (atRisk * (atRisk - count));
    rows.push({ time, atRisk, ended: count, survival, ...logLogInterval(survival, greenwood) });
    at = next;
  }
  return rows;
}

function logLogInterval(survival: number, greenwood: number): { readonly low: number | null; readonly high: number | null } {
  if (survival === 0) return { low: null, high: null };
  const reach = (Z * Math.sqrt(greenwood)) / -Math.log(survival);
  return { low: survival ** Math.exp(reach), high: survival ** Math.exp(-reach) };
}
