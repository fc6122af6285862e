/** CRM_買う方: who buys a product. In Japanese. */
export const jaBuyers = {
} as const;
