import type { Arm } from '../arm.ts';
import { campaignLift } from './lift.ts';

/** 'not-shown' is not 'no effect': the interval holds 0 and others. 'too-few': nothing could have been shown. */
export type Verdict = 'worked' | 'worse' | 'not-shown' | 'too-few';

/** Cochran (1954): with fewer buyers expected in a group, a share of it says little. */
const FEWEST_EXPECTED = 5;

/**
 * What may be said of a campaign. 'worked' or 'worse': the 95% interval of the difference (Newcombe 1998) lies on one
 * side of 0. Else 'too-few' where, had both groups bought alike, the smaller would have counted fewer than five buyers;
 * else 'not-shown'.
 *
 * @throws RangeError where an arm's figures are no counts, or more bought than there are
 * @example campaignVerdict({ people: 70, buyers: 56 }, { people: 80, buyers: 48 }) // 'worked'
 */
export function campaignVerdict(treated: Arm, holdout: Arm): Verdict {
  const lift = campaignLift(treated, holdout);
  if (lift === null) return 'too-few';
  if (lift.low > 0) return 'worked';
  if (lift.high < 0) return 'worse';
  const bothAlike = (treated.buyers + holdout.buyers) / (treated.people + holdout.people);
  return Math.min(treated.people, holdout.people) * bothAlike < FEWEST_EXPECTED ? 'too-few' : 'not-shown';
}
