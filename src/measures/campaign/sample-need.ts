import { normalQuantile } from '../normal-quantile.ts';

const Z = normalQuantile(0.975);

/**
 * How many people each of two groups needs so that a rise from `base` to `target` is shown at the 5% level, two-sided,
 * with the chance `power`: (z √(2 p̄ (1 − p̄)) + z′ √(p₁(1 − p₁) + p₂(1 − p₂)))² / (p₂ − p₁)², rounded up, without
 * correction for continuity (Fleiss 1981).
 *
 * @param base share of buyers without the campaign
 * @param target share of buyers hoped for
 * @param power above .025 and below 1
 * @throws RangeError where a share is not from 0 to 1, both are the same, or the power is out of range
 * @example sampleNeed(0.02, 0.024) // 21109
 */
export function sampleNeed(base: number, target: number, power = 0.8): number {
  if (!(base >= 0 && base <= 1 && target >= 0 && target <= 1)) throw new RangeError(`shares from 0 to 1, not ${base} and ${target}`);
  if (base === target) throw new RangeError('no number of people shows a difference of nothing');
  if (!(power > 0.025 && power < 1)) throw new RangeError(`a power above .025 and below 1, not ${power}`);
  const both = (base + target) / 2;
  const alike = Z * Math.sqrt(2 * both * (1 - both));
  const apart = normalQuantile(power) * Math.sqrt(base * (1 - base) + target * (1 - target));
  return Math.ceil(((alike + apart) / (target - base)) ** 2);
}
