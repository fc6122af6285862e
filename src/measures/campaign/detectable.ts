import { normalQuantile } from '../normal-quantile.ts';

const Z = normalQuantile(0.975);
const HALVINGS = 60;

/**
 * The least share of buyers, above `base`, that a campaign would have to reach so that it is shown at the 5% level,
 * two-sided, with the chance `power`: the formula of `sampleNeed` (Fleiss 1981) for groups of unequal size,
 * p₂ − p₁ = z √(p̄(1 − p̄)(1/n₁ + 1/n₂)) + z′ √(p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂), solved for p₂. Null: not even
 * everybody's buying would show it.
 *
 * @param base share of buyers without the campaign
 * @throws RangeError where the share is not from 0 to 1, a count is none, or the power is out of range
 * @example detectableShare(0.02, 21109, 21109)?.toFixed(4) // '0.0240'
 */
export function detectableShare(base: number, treated: number, holdout: number, power = 0.8): number | null {
  if (!(base >= 0 && base <= 1)) throw new RangeError(`a share from 0 to 1, not ${base}`);
  if (!Number.isInteger(treated) || !Number.isInteger(holdout) || treated < 0 || holdout < 0) throw new RangeError(`counts of people, not ${treated} and ${holdout}`);
  if (!(power > 0.025 && power < 1)) throw new RangeError(`a power above .025 and below 1, not ${power}`);
  if (treated === 0 || holdout === 0 || base === 1) return null;
  const zPower = normalQuantile(power);
  const shown = (target: number): boolean => {
    const both = (base * holdout + target * treated) / (holdout + treated);
    const alike = Z * Math.sqrt(both * (1 - both) * (1 / treated + 1 / holdout));
    const apart = zPower * Math.sqrt((base * (1 - base)) / holdout + (target * (1 - target)) / treated);
    return target - base >= alike + apart;
  };
  if (!shown(1)) return null;
  let [low, high] = [base, 1];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (shown(middle)) high = middle;
    else low = middle;
  }
  return high;
}
