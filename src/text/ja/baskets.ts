/** CRM_まとめ買い: what is bought together. In Japanese. */
export const jaBaskets = {
} as const;
