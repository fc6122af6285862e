import { normalQuantile } from './normal-quantile.ts';
import { checkArm, type Arm } from './arm.ts';

const Z = normalQuantile(0.975);

/**
 * The 95% score interval of a share: Wilson (1927). NaN: no people.
 *
 * @throws RangeError where the two are no counts, or more bought than there are
 * @example wilsonInterval({ people: 10, buyers: 0 }) // { low: 0, high: 0.2775… }
 */
export function wilsonInterval(arm: Arm): { readonly low: number; readonly high: number } {
  checkArm(arm);
  const { people, buyers } = arm;
  const square = Z ** 2;
  const centre = (buyers + square / 2) / (people + square);
  const reach = (Z * Math.sqrt((buyers * (people - buyers)) / people + square / 4)) / (people + square);
  // At the ends the two are equal but for rounding.
  return { low: buyers === 0 && people > 0 ? 0 : centre - reach, high: buyers === people && people > 0 ? 1 : centre + reach };
}
