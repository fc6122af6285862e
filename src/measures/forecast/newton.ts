import { cholesky, solved } from './cholesky.ts';

/** The value at a point; writes the gradient, and the Hessian row by row. */
export type Objective = (at: Float64Array, gradient: Float64Array, hessian: Float64Array) => number;

export interface Maximum {
  readonly at: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly evaluations: number;
  /** False: the search ran away, or did not come to rest. */
  readonly converged: boolean;
}

const MOST_STEPS = 100;
/** The longest step and the farthest way in one coordinate: these are logarithms, e² and e²⁵ are far. */
const LONGEST_STEP = 2;
const FARTHEST = 25;

/**
 * Climbs to a maximum by damped Newton steps: where the Hessian is not negative definite a multiple of the diagonal is added
 * (Levenberg), where a step does not rise it is halved. Stops when a step promises less than 1e-11 of the value.
 *
 * @param start where the value is finite
 */
export function climb(objective: Objective, start: ArrayLike<number>): Maximum {
  const size = start.length;
  let here = pointAt(objective, Float64Array.from(start), size);
  let evaluations = 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = uphill(here.hessian, here.gradient, size);
    if (direction === null) break;
    const promise = dot(direction, here.gradient);
    const enough = promise <= 1e-11 * (1 + Math.abs(here.value));
    let share = Math.min(1, LONGEST_STEP / Math.max(...direction.map(Math.abs)));
    let next: typeof here | null = null;
    for (let halvings = 0; halvings < 40 && next === null; halvings++, share /= 2) {
      const tried = pointAt(objective, here.at.map((each, at) => each + share * (direction[at] as number)), size);
      evaluations++;
      if (tried.value >= here.value + 1e-4 * share * promise - 1e-13 * Math.abs(here.value)) next = tried;
    }
    if (next === null) return { ...here, evaluations, converged: enough };
    here = next;
    if (enough) return { ...here, evaluations, converged: true };
    if (here.at.some((each, at) => Math.abs(each - (start[at] as number)) > FARTHEST)) break;
  }
  return { ...here, evaluations, converged: false };
}

function pointAt(objective: Objective, at: Float64Array, size: number): Pick<Maximum, 'at' | 'value' | 'gradient' | 'hessian'> {
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  return { at, value: objective(at, gradient, hessian), gradient, hessian };
}

/** Null: there is no way up to be found (a flat or broken surface). */
function uphill(hessian: Float64Array, gradient: Float64Array, size: number): Float64Array | null {
  let largest = 0;
  for (let at = 0; at < size; at++) largest = Math.max(largest, Math.abs(hessian[at * size + at] as number));
  for (let damping = 0; damping <= 1e6; damping = damping === 0 ? 1e-6 : damping * 10) {
    const bent = hessian.map((each, at) => -each + (at % (size + 1) === 0 ? damping * largest : 0));
    const factor = cholesky(bent, size);
    if (factor !== null) return solved(factor, gradient);
  }
  return null;
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, each, at) => sum + each * (right[at] as number), 0);
}
