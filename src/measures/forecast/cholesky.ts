/**
 * The lower Cholesky factor of a symmetric matrix, row by row. Null: it is not positive definite, or not finite.
 *
 * @param matrix size × size numbers; the lower half is read
 * @example cholesky(Float64Array.of(4, 0, 2, 5), 2) // Float64Array.of(2, 0, 1, 2)
 */
export function cholesky(matrix: Float64Array, size: number): Float64Array | null {
  const factor = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let left = matrix[row * size + column] as number;
      for (let at = 0; at < column; at++) left -= (factor[row * size + at] as number) * (factor[column * size + at] as number);
      if (row !== column) factor[row * size + column] = left / (factor[column * size + column] as number);
      // A pivot lost to rounding is no pivot.
      else if (!(left > 1e-13 * Math.abs(matrix[row * size + row] as number)) || left === Infinity) return null;
      else factor[row * size + row] = Math.sqrt(left);
    }
  }
  return factor;
}

/**
 * The solution of A·s = right, from the Cholesky factor of A.
 *
 * @example solved(Float64Array.of(2, 0, 1, 2), Float64Array.of(4, 6)) // Float64Array.of(0.5, 1)
 */
export function solved(factor: Float64Array, right: ArrayLike<number>): Float64Array {
  const size = right.length;
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) solution[row]! -= (factor[row * size + at] as number) * (solution[at] as number);
    solution[row]! /= factor[row * size + row] as number;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) solution[row]! -= (factor[at * size + row] as number) * (solution[at] as number);
    solution[row]! /= factor[row * size + row] as number;
  }
  return solution;
}

/** The inverse of A, row by row, from the Cholesky factor of A. */
export function inverted(factor: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row++) inverse.set(solved(factor, Float64Array.from({ length: size }, (_, at) => (at === row ? 1 : 0))), row * size);
  return inverse;
}
