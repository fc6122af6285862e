/**
 * Spearman's rank correlation, ties by midranks. Null: fewer than two rows, or one side all equal.
 *
 * @example spearman([1, 2, 3], [10, 20, 15]) // 0.5
 * @example spearman([1, 1], [2, 3]) // null
 */
export function spearman(left: ArrayLike<number>, right: ArrayLike<number>): number | null {
  const [a, b] = [midranks(left), midranks(right)];
  const middle = (a.length + 1) / 2;
  let [together, spreadA, spreadB] = [0, 0, 0];
  for (let row = 0; row < a.length; row++) {
    const offA = (a[row] as number) - middle;
    const offB = (b[row] as number) - middle;
    together += offA * offB;
    spreadA += offA * offA;
    spreadB += offB * offB;
  }
  return spreadA > 0 && spreadB > 0 ? together / Math.sqrt(spreadA * spreadB) : null;
}

/** The rank of every value from 1 up; equal values share the mean of their ranks. */
function midranks(values: ArrayLike<number>): Float64Array {
  const ascending = Float64Array.from(values).sort();
  const ranks = new Float64Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    ranks[at] = (below(ascending, value, false) + below(ascending, value, true) + 1) / 2;
  }
  return ranks;
}

function below(ascending: Float64Array, value: number, orEqual: boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = ascending[middle] as number;
    if (each < value || (orEqual && each === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
