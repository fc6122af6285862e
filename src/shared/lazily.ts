/**
 * A value that is made when it is first asked for, and kept.
 *
 * @example lazily(() => 1)() // 1
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
