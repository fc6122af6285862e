import type { TextKey, Values } from '../text/say.ts';

export type ErrorCode = '#VALUE!' | '#NUM!' | '#DIV/0!' | '#N/A';

type ReasonIn<Key> = Key extends `functionError.${infer Name}` ? Name : never;
export type FunctionReason = ReasonIn<TextKey>;

/** There is no answer: what the cell shows, and why. */
export class FunctionError extends Error {
  readonly code: ErrorCode;
  readonly reason: FunctionReason;
  readonly values: Values;

  constructor(code: ErrorCode, reason: FunctionReason, values: Values = {}) {
    super(code);
    this.name = 'FunctionError';
    this.code = code;
    this.reason = reason;
    this.values = values;
  }
}
