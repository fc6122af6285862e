/**
 * The sum of ln Γ(c+n)/Γ(c) over customers with whole n, and its first two derivatives by ln c. Γ(c+n)/Γ(c) = c(c+1)…(c+n−1), so
 * no Γ is needed, and nothing large cancels.
 *
 * @param more how many customers have n > 0, n > 1, …
 * @param c above 0
 * @example gammaRatios(Float64Array.of(1, 1), 3).value // 2.4849066497880…
 */
export function gammaRatios(more: Float64Array, c: number): { readonly value: number; readonly slope: number; readonly bend: number } {
  let [value, slope, bend] = [0, 0, 0];
  for (let at = 0; at < more.length; at++) {
    const customers = more[at] as number;
    const share = c / (c + at);
    value += customers * Math.log(c + at);
    slope += customers * share;
    bend += customers * share * (1 - share);
  }
  return { value, slope, bend };
}
