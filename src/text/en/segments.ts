import type { jaSegments } from '../ja/segments.ts';

/** CRM_セグメント: groups of customers, ready and own. In English. */
export const enSegments: Readonly<Record<keyof typeof jaSegments, string>> = {
};
