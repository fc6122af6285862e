import type { Settings } from '../../settings/settings.ts';
import type { DormancyCuts } from './dormancy-cuts.ts';

/** 現役, 要注意, 休眠, 離脱, and 4 for those who have not bought yet. */
export const Grade = { current: 0, atRisk: 1, dormant: 2, lapsed: 3, none: 4 } as const;

/** A long rhythm betters the grade no longer than this many days after the last purchase. */
const BETTER_DAYS = 365;

/**
 * The grade of a buyer without a running subscription: by the cuts, then one worse when the person's own gap is overdue
 * several times over, or one better while it is not. Never improves as days pass.
 *
 * @param recency days since the last purchase
 * @param ownGap days; 0: not known
 * @example gradeAt(100, 0, cuts, defaultSettings.dormancy) // 1
 */
export function gradeAt(recency: number, ownGap: number, { days }: DormancyCuts, dormancy: Settings['dormancy']): number {
  const grade = (recency >= days[0] ? 1 : 0) + (recency >= days[1] ? 1 : 0) + (recency >= days[2] ? 1 : 0);
  if (ownGap === 0) return grade;
  if (recency >= dormancy.ownGapWarn * ownGap) return Math.min(Grade.lapsed, grade + 1);
  if (recency < dormancy.ownGapBetter * ownGap && recency <= BETTER_DAYS) return Math.max(Grade.current, grade - 1);
  return grade;
}

/** How many days after the last purchase the grade is first at least this bad. */
export function daysToGrade(grade: number, ownGap: number, cuts: DormancyCuts, dormancy: Settings['dormancy']): number {
  const { days } = cuts;
  // The grade changes nowhere else than at these days.
  let first = Number.POSITIVE_INFINITY;
  first = sooner(first, 0, grade, ownGap, cuts, dormancy);
  first = sooner(first, days[0], grade, ownGap, cuts, dormancy);
  first = sooner(first, days[1], grade, ownGap, cuts, dormancy);
  first = sooner(first, days[2], grade, ownGap, cuts, dormancy);
  if (ownGap === 0) return first;
  first = sooner(first, dormancy.ownGapBetter * ownGap, grade, ownGap, cuts, dormancy);
  first = sooner(first, dormancy.ownGapWarn * ownGap, grade, ownGap, cuts, dormancy);
  return sooner(first, BETTER_DAYS + 1, grade, ownGap, cuts, dormancy);
}

function sooner(best: number, at: number, grade: number, ownGap: number, cuts: DormancyCuts, dormancy: Settings['dormancy']): number {
  const recency = Math.ceil(at);
  return recency < best && gradeAt(recency, ownGap, cuts, dormancy) >= grade ? recency : best;
}
