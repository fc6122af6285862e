import { normalQuantile } from '../normal-quantile.ts';
import { checkArm, type Arm } from '../arm.ts';
import type { Lift } from './lift.ts';

const Z = normalQuantile(0.975);

/**
 * The difference of two shares among people alike: within each stratum, then together with the weights n₁n₀ / (n₁ + n₀) of Mantel
 * and Haenszel (1959). The 95% interval has the variance Σ w² (p₁q₁/n₁ + p₀q₀/n₀) / (Σ w)² (Greenland and Robins 1985), each
 * share with one half added to its buyers and one to its people (Agresti and Caffo 2000) so that a stratum of none or all
 * is not taken for certain. Null: no stratum has people of both groups.
 *
 * @param strata the two groups of each stratum
 * @throws RangeError where an arm's figures are no counts, or more bought than there are
 * @example stratifiedLift([[{ people: 100, buyers: 20 }, { people: 100, buyers: 10 }], [{ people: 10, buyers: 9 }, { people: 90, buyers: 81 }]])?.difference // 0.0847…
 */
export function stratifiedLift(strata: readonly (readonly [one: Arm, other: Arm])[]): Lift | null {
  let [weights, treated, holdout, variance] = [0, 0, 0, 0];
  for (const [one, other] of strata) {
    checkArm(one);
    checkArm(other);
    if (one.people === 0 || other.people === 0) continue;
    const weight = (one.people * other.people) / (one.people + other.people);
    weights += weight;
    treated += (weight * one.buyers) / one.people;
    holdout += (weight * other.buyers) / other.people;
    variance += weight ** 2 * (spread(one) + spread(other));
  }
  if (weights === 0) return null;
  const difference = (treated - holdout) / weights;
  const reach = (Z * Math.sqrt(variance)) / weights;
  return { treated: treated / weights, holdout: holdout / weights, difference, low: Math.max(-1, difference - reach), high: Math.min(1, difference + reach) };
}

function spread({ people, buyers }: Arm): number {
  const share = (buyers + 0.5) / (people + 1);
  return (share * (1 - share)) / people;
}
