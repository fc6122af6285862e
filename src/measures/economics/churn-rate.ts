import { checkMoney } from './possible.ts';

/**
 * 解約率: of the customers at the start of a period, the share lost in it. Null: there were none.
 *
 * @throws RangeError where one is negative or not finite, or more are lost than there were
 * @example churnRate(200, 30) // 0.15
 */
export function churnRate(customersAtStart: number, customersLost: number): number | null {
  checkMoney({ customersAtStart, customersLost });
  if (customersLost > customersAtStart) throw new RangeError('no more can be lost than there were');
  return customersAtStart === 0 ? null : customersLost / customersAtStart;
}
