declare const brand: unique symbol;
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** A day as Excel counts it: 1 is 1900-01-01, 45658 is 2025-01-01. No time, no zone. */
export type SerialDay = Brand<number, 'SerialDay'>;

/** An amount in the shop's currency, tax included unless the settings say otherwise. */
export type Yen = Brand<number, 'Yen'>;

/** A customer's lasting ID, for example `C0000001`. */
export type CustomerId = Brand<string, 'CustomerId'>;
