import type { jaFinance } from '../ja/finance.ts';

/** CRM_収支: what customers cost and bring. In English. */
export const enFinance: Readonly<Record<keyof typeof jaFinance, string>> = {
};
