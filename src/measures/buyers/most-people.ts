/**
 * Products that somebody bought, those with the most people first, of equals as they came.
 *
 * @example mostPeople(Int32Array.of(2, 0, 5), 9) // [2, 0]
 */
export function mostPeople(counts: Int32Array, most: number): number[] {
  const found: number[] = [];
  counts.forEach((count, product) => {
    if (count > 0) found.push(product);
  });
  return found.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b).slice(0, most);
}
