/** Below this a score says next to nothing: one answer moves it by more than ten points. */
export const FEWEST_FOR_A_SCORE = 10;
const FEWEST_FOR_A_FIRM_SCORE = 50;

/** 'counts': show how many, no score; 'tentative': a score for reference (参考) with its interval; 'firm': a score. */
export type NpsStanding = 'counts' | 'tentative' | 'firm';

/**
 * What may be said of so many answers: below 10 the counts only, below 50 a tentative score.
 *
 * @param answers a count
 * @throws RangeError where it is no count
 * @example npsStanding(10) // 'tentative'
 */
export function npsStanding(answers: number): NpsStanding {
  if (!Number.isInteger(answers) || answers < 0) throw new RangeError(`a count of answers, not ${answers}`);
  if (answers < FEWEST_FOR_A_SCORE) return 'counts';
  return answers < FEWEST_FOR_A_FIRM_SCORE ? 'tentative' : 'firm';
}
