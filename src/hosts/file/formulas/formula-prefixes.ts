import { QUOTED } from './quoted.ts';

const PREFIXED = new RegExp(`${QUOTED}|(?<![\\p{L}\\p{N}_.])(?:_xl(?:fn|ws|pm)\\.)+`, 'giu');

/**
 * A formula with its functions as people type them: files put a mark before those that came after 2007.
 *
 * @example withoutPrefixes('_xlfn._xlws.SORT(A1:A3)') // 'SORT(A1:A3)'
 */
export function withoutPrefixes(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return formula.replace(PREFIXED, (found) => found.startsWith('_') ? '' : found);
}
