import { fitGammaGamma, meanSpend, type GammaGamma } from './gamma-gamma.ts';
import { spearman } from './spearman.ts';
import { taken } from './taken.ts';

/** How much a customer's next order will be worth, and on what grounds. */
export type Spend =
  | { readonly kind: 'gamma-gamma'; readonly model: GammaGamma }
  /** One amount for everybody: all paid the same; the fit has no mean (q ≤ 1); or nobody paid. */
  | { readonly kind: 'constant' | 'no-mean' | 'nobody-paid'; readonly amount: number };

export interface SpendFit {
  readonly spend: Spend;
  /** Customers with repeat purchases of a mean above 0: the rest say nothing about amounts. */
  readonly customers: number;
  /** Spearman's rank correlation of repeat purchases and mean amount, which the model takes for unrelated. Null: it cannot be told. */
  readonly correlation: number | null;
}

/** Amounts closer than this, relatively, are one amount. */
const SAME = 1e-6;

/**
 * Fits what customers spend per order, once the gates are passed: who has no repeat purchase (x = 0) or paid nothing (m ≤ 0) is left
 * out; one constant amount needs no model; without a mean (q ≤ 1) the mean of the customers' means stands for everybody.
 *
 * @param x repeat purchases
 * @param mean their mean amount; NaN where x = 0
 */
export function fitSpend(x: Int32Array, mean: Float64Array): SpendFit {
  const paying = rowsPaying(x, mean);
  const repeats = taken(x, paying);
  const amounts = taken(mean, paying);
  const customers = amounts.length;
  if (customers === 0) return { spend: { kind: 'nobody-paid', amount: 0 }, customers, correlation: null };
  const correlation = spearman(repeats, amounts);
  const [least, most] = [amounts.reduce((a, b) => Math.min(a, b)), amounts.reduce((a, b) => Math.max(a, b))];
  const amount = amounts.reduce((sum, each) => sum + each / customers, 0);
  if (most - least <= SAME * most) return { spend: { kind: 'constant', amount }, customers, correlation };
  const { parameters } = fitGammaGamma(repeats, amounts);
  const sound = parameters.q > 1 && Number.isFinite(meanSpend(parameters, 0, NaN));
  return { spend: sound ? { kind: 'gamma-gamma', model: parameters } : { kind: 'no-mean', amount }, customers, correlation };
}

/** The mean amount to expect of the customer's next orders; who says nothing about amounts is taken for average. */
export function expectedSpend(spend: Spend, x: number, mean: number): number {
  return spend.kind === 'gamma-gamma' ? meanSpend(spend.model, x, mean) : spend.amount;
}

function rowsPaying(x: Int32Array, mean: Float64Array): Uint32Array {
  const rows = new Uint32Array(x.length);
  let count = 0;
  for (let row = 0; row < x.length; row++) if ((x[row] as number) > 0 && (mean[row] as number) > 0) rows[count++] = row;
  return rows.subarray(0, count);
}
