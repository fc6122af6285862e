import { normalQuantile } from '../normal-quantile.ts';
import { checkMoney } from './possible.ts';

const Z = normalQuantile(0.975);

export interface Spending {
  /** Yen spent to win new customers, and how many came. */
  readonly acquisitionSpend: number;
  readonly newCustomers: number;
  /** Yen spent on those who had bought before, and how many of them bought. */
  readonly retentionSpend: number;
  readonly returningBuyers: number;
}

export interface CostRatio {
  readonly perNew: number;
  readonly perReturning: number;
  /** The 5 of 1:5. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/**
 * 1:5, what a new customer costs against a returning one: (acquisition spend ÷ new) ÷ (retention spend ÷ returning),
 * with the range ×/÷ exp(1.96 √(1/new + 1/returning)) of two counts that come by chance. Accounting: it does not say
 * what one yen more would bring. Null: nobody came, nobody returned, or nothing spent on those who return is recorded.
 *
 * @throws RangeError where a figure is negative or not finite
 * @example costRatio({ acquisitionSpend: 500000, newCustomers: 100, retentionSpend: 100000, returningBuyers: 100 })?.ratio // 5
 */
export function costRatio({ acquisitionSpend, newCustomers, retentionSpend, returningBuyers }: Spending): CostRatio | null {
  checkMoney({ acquisitionSpend, newCustomers, retentionSpend, returningBuyers });
  if (newCustomers === 0 || returningBuyers === 0 || retentionSpend === 0) return null;
  const [perNew, perReturning] = [acquisitionSpend / newCustomers, retentionSpend / returningBuyers];
  const ratio = perNew / perReturning;
  const reach = Math.exp(Z * Math.sqrt(1 / newCustomers + 1 / returningBuyers));
  return { perNew, perReturning, ratio, low: ratio / reach, high: ratio * reach };
}
