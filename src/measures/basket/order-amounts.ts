import type { Sales } from '../../customers/sales.ts';

const YEAR = 365;
/** A histogram of so many bars, the last one for everything above. */
export const CLASSES = 16;
const WIDTHS = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000] as const;
/** So many of the orders lie below the last bar. */
const BELOW_THE_LAST = 0.9;

/** The amounts of the purchases of the 365 days up to a day, ascending, whoever bought. Where nothing was paid the file told no price. */
export function yearlyOrderAmounts({ orders: { day, amount, bought } }: Sales, asOf: number): Float64Array {
  return amount.filter((yen, order) => bought[order] === 1 && yen > 0 && (day[order] as number) > asOf - YEAR && (day[order] as number) <= asOf).sort();
}

export interface AmountClasses {
  /** Yen from one class to the next; the first begins at 0. */
  readonly width: number;
  /** Orders of each class; the last one holds all above. */
  readonly orders: Int32Array;
}

/**
 * The amounts in `CLASSES` classes of one width, the least of 1,000, 2,000, 5,000 … yen with which nine orders of ten lie below
 * the last class.
 *
 * @param ascending yen above 0
 * @example amountClasses([900, 1000, 99_000]).orders[1] // 0
 * @example amountClasses([900, 1000, 1999]).orders // [1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
 */
export function amountClasses(ascending: ArrayLike<number>): AmountClasses {
  const ninth = ascending.length === 0 ? 0 : (ascending[Math.ceil(ascending.length * BELOW_THE_LAST) - 1] as number);
  const width = WIDTHS.find((each) => ninth < each * (CLASSES - 1)) ?? WIDTHS[WIDTHS.length - 1] ?? 0;
  const orders = new Int32Array(CLASSES);
  for (let at = 0; at < ascending.length; at++) orders[Math.min(CLASSES - 1, Math.floor((ascending[at] as number) / width))]!++;
  return { width, orders };
}
