export interface Measured {
  /** Milliseconds. */
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly runs: readonly number[];
}

/** Runs a function a few times uncounted, then counted, collecting garbage before each run where node allows it (--expose-gc). */
export async function measure(run: () => unknown, { warmUps = 2, runs = 7 }: { readonly warmUps?: number; readonly runs?: number } = {}): Promise<Measured> {
  for (let count = 0; count < warmUps; count++) await run();
  const milliseconds: number[] = [];
  for (let count = 0; count < runs; count++) {
    globalThis.gc?.();
    const start = performance.now();
    await run();
    milliseconds.push(performance.now() - start);
  }
  return summary(milliseconds);
}

/**
 * The least, the middle and the greatest.
 *
 * @throws RangeError on an empty list.
 * @example summary([3, 1, 2]) // { min: 1, median: 2, max: 3, runs: [3, 1, 2] }
 */
export function summary(runs: readonly number[]): Measured {
  const sorted = [...runs].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? NaN;
  if (sorted.length === 0) throw new RangeError('no runs');
  const median = (at(Math.floor((sorted.length - 1) / 2)) + at(Math.floor(sorted.length / 2))) / 2;
  return { min: at(0), median, max: at(sorted.length - 1), runs };
}
