import type { jaOmega } from '../ja/omega.ts';

/** CRM_オメガ: six panels. In English. */
export const enOmega: Readonly<Record<keyof typeof jaOmega, string>> = {
};
