/** Of fewer buyers than this an average says more about them than about the shop. */
export const LEAST_OBSERVED = 20;
