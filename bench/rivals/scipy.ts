import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Histories } from '../../src/measures/forecast/histories.ts';

export interface ScipyFit {
  readonly milliseconds: readonly number[];
  readonly logLikelihood: number;
}

/** The same BG/NBD likelihood, climbed by SciPy; a sentence says why not. */
export function scipyFit({ x, tx, T }: Histories): ScipyFit | string {
  const input = Array.from(x, (repeats, row) => `${repeats} ${tx[row] ?? 0} ${T[row] ?? 0}`).join('\n');
  const { status, stdout, stderr } = spawnSync('python3', [resolve('bench/rivals/bg_nbd.py')], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) return `SciPy is not here (${(status === null ? 'no python3' : stderr).trim().split('\n').at(-1) ?? ''})`;
  const { runs, logLikelihood } = JSON.parse(stdout) as { runs: number[]; logLikelihood: number };
  return { milliseconds: runs, logLikelihood };
}
