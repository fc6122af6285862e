/** Sums of shares may miss a whole by their last digit: a cost is paid back a hair before it is reached. */
export const ALMOST = 1 - 1e-12;
