/** A set of calls that somebody elsewhere answers: plain data goes there, plain data comes back. */
export type CallName<Calls> = keyof Calls & string;
export type Arguments<Calls, Name extends CallName<Calls>> = Calls[Name] extends (...values: infer Values extends unknown[]) => unknown ? Values : never;
export type Answer<Calls, Name extends CallName<Calls>> = Calls[Name] extends (...values: never[]) => infer Value ? Awaited<Value> : never;

export interface Ask {
  readonly id: number;
  readonly call: string;
  readonly values: readonly unknown[];
}

export type Reply<Part = unknown> =
  /** What comes before the answer of a long call. */
  | { readonly id: number; readonly kind: 'part'; readonly part: Part }
  | { readonly id: number; readonly kind: 'answer'; readonly value: unknown }
  /** It cannot be done with what was given; why. */
  | { readonly id: number; readonly kind: 'refused'; readonly why: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
