/** CRM_収支: what customers cost and bring. In Japanese. */
export const jaFinance = {
} as const;
