import type { jaBuyers } from '../ja/buyers.ts';

/** CRM_買う方: who buys a product. In English. */
export const enBuyers: Readonly<Record<keyof typeof jaBuyers, string>> = {
};
