import type { Purchases } from './purchases.ts';

/** What a purchase is worth in this shop. */
export interface Paid {
  readonly purchases: number;
  /** 0 where there is no purchase. */
  readonly mean: number;
  /** Variance over squared mean; 0 where the mean is not above 0. */
  readonly variation: number;
}

/** Over all purchases up to `until`, first ones too. */
export function paidPerPurchase({ day, amount }: Purchases, until: number): Paid {
  let [purchases, sum, squares] = [0, 0, 0];
  for (let at = 0; at < day.length; at++) {
    if ((day[at] as number) > until) continue;
    purchases++;
    sum += amount[at] as number;
  }
  const mean = purchases === 0 ? 0 : sum / purchases;
  for (let at = 0; at < day.length; at++) if ((day[at] as number) <= until) squares += ((amount[at] as number) - mean) ** 2;
  return { purchases, mean, variation: mean > 0 ? squares / purchases / (mean * mean) : 0 };
}
