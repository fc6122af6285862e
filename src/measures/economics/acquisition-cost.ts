import { checkMoney } from './possible.ts';

/**
 * CAC, 顧客獲得単価: yen spent for each new customer. Null: nobody was won.
 *
 * @param spend yen
 * @throws RangeError where one is negative or not finite
 * @example acquisitionCost(300000, 60) // 5000
 */
export function acquisitionCost(spend: number, newCustomers: number): number | null {
  checkMoney({ spend, newCustomers });
  return newCustomers === 0 ? null : spend / newCustomers;
}
