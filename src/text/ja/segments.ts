/** CRM_セグメント: groups of customers, ready and own. In Japanese. */
export const jaSegments = {
} as const;
