/**
 * How much a shop of this size may be told, from least to most: its history only; the shop's total with a range and customers in
 * three bands, no money per customer; figures per customer marked 参考; figures per customer.
 */
export const rungs = ['history', 'total', 'tentative', 'full'] as const;
export type Rung = (typeof rungs)[number];

const FEW_CUSTOMERS = 20;
const FEW_REPEATERS = 5;
const TENTATIVE = 30;
const FULL = 100;

/**
 * The rung a shop stands on.
 *
 * @param customers who bought at all
 * @param repeaters who bought again
 * @example rungOf(150, 40) // 'tentative'
 * @example rungOf(19, 19) // 'history'
 */
export function rungOf(customers: number, repeaters: number): Rung {
  if (tooFew(customers, repeaters) !== null) return 'history';
  if (repeaters < TENTATIVE) return 'total';
  return repeaters < FULL ? 'tentative' : 'full';
}

/**
 * What a shop lacks for any forecast. Null: nothing.
 *
 * @example tooFew(100, 4) // 'few-repeaters'
 */
export function tooFew(customers: number, repeaters: number): 'few-customers' | 'few-repeaters' | null {
  if (customers < FEW_CUSTOMERS) return 'few-customers';
  return repeaters < FEW_REPEATERS ? 'few-repeaters' : null;
}
