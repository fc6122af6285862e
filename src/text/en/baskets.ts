import type { jaBaskets } from '../ja/baskets.ts';

/** CRM_まとめ買い: what is bought together. In English. */
export const enBaskets: Readonly<Record<keyof typeof jaBaskets, string>> = {
};
