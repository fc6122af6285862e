/** CRM_オメガ: six panels. In Japanese. */
export const jaOmega = {
} as const;
