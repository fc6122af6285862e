import type { Analysis } from '../../../analyze.ts';

/** Yen that a delivery leaves the shop: the average amount × the margin of the settings; NaN: no delivery's amount is known. */
export function deliveryWorth({ measures, settings }: Analysis): number {
  return measures.subscribers.lives.average * settings.finance.margin;
}

/** Whether yen are sales, because the shop has not told its margin. */
export function isSales({ settings }: Analysis): boolean {
  return settings.finance.margin === 1;
}
