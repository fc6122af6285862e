import { functionNames } from './function-names.ts';

/** Excel writes the name of a function it does not know at the moment with a prefix. */
const CALL = new RegExp(`(?<![\\w.])(?:_xldudf_)?(?:${functionNames.join('|')})\\s*\\(`, 'i');

/**
 * Whether a formula calls one of our functions, by itself or within others.
 *
 * @example callsFunction('=ROUND(LTV(A:A,B:B),0)') // true
 */
export function callsFunction(formula: string): boolean {
  return CALL.test(formula.replace(/"[^"]*"/g, '""'));
}
