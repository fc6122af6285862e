import { checkMoney } from './possible.ts';

/**
 * 回収月: the first month, from 1, by whose end a customer's gross profit has paid back what the customer cost. Null: not
 * within the months that are known. 0: there is nothing to pay back.
 *
 * @param cac yen
 * @param grossProfitByMonth yen a customer in the 1st, 2nd, … month, not added up; returns may make one negative
 * @throws RangeError where one is not finite, or the cost negative
 * @example paybackMonth(3000, [2000, 600, 400, 300]) // 3
 */
export function paybackMonth(cac: number, grossProfitByMonth: ArrayLike<number>): number | null {
  checkMoney({ cac });
  if (cac === 0) return 0;
  let sum = 0;
  for (let at = 0; at < grossProfitByMonth.length; at++) {
    sum += grossProfitByMonth[at] as number;
    if (!Number.isFinite(sum)) throw new RangeError(`gross profit of month ${at + 1} that is a number`);
    if (sum >= cac) return at + 1;
  }
  return null;
}
