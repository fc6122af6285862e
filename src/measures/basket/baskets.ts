import type { Sales } from '../../customers/sales.ts';
import type { SellingLines } from '../selling-lines.ts';
import { yearlyOrderAmounts } from './order-amounts.ts';
import { recommendedPairs, type RecommendedPairs } from './recommended.ts';

/** What stands in orders together, and how large they are, as of a day. */
export interface Baskets {
  readonly pairs: RecommendedPairs;
  /** Yen of each purchase of the past year, ascending. */
  readonly amounts: Float64Array;
}

/** So many pairs the sheet has room for. */
export const PAIRS_SHOWN = 30;

export function basketsOf(sales: Sales, lines: SellingLines, asOf: number): Baskets {
  return { pairs: recommendedPairs(lines, PAIRS_SHOWN), amounts: yearlyOrderAmounts(sales, asOf) };
}
