import type { Speaker } from '../text/say.ts';
import type { Argument, FunctionDefinition, Result } from './definition.ts';
import { FunctionError } from './function-error.ts';

/**
 * What the cell shows.
 *
 * @throws FunctionError where there is no answer: nothing else, and never a number that is none
 */
export function call({ parameters, run }: FunctionDefinition, values: readonly Argument[], say: Speaker): Result {
  if (values.length > parameters.length) throw new FunctionError('#VALUE!', 'tooManyArguments', { most: parameters.length });
  const missing = parameters.find(({ kind, optional }, at) => kind === 'range' && !optional && (values[at] === undefined || values[at] === null));
  if (missing !== undefined) throw new FunctionError('#VALUE!', 'missing', { parameter: missing.name });
  try {
    const result = run(values, say);
    if (!isSound(result)) throw new FunctionError('#NUM!', 'impossible');
    return result;
  } catch (error) {
    if (error instanceof RangeError) throw new FunctionError('#NUM!', 'impossible');
    throw error;
  }
}

function isSound(result: Result): boolean {
  return Array.isArray(result) ? (result as readonly (readonly unknown[])[]).every((row) => row.every(isCell)) : isCell(result);
}

function isCell(value: unknown): boolean {
  return typeof value !== 'number' || Number.isFinite(value);
}
