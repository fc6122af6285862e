import { QUOTED } from './quoted.ts';
import { functionMark } from './newer-functions.ts';

const WORD = '(?<word>[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*)';
/** A word that a function is called by, and one that stands alone where LET and LAMBDA name something. */
const PIECES = new RegExp(`${QUOTED}|${WORD}(?<call>\\s*\\()?|[(),;{}]|[^]`, 'gu');

interface Call {
  readonly name: string;
  /** Which of the call's arguments we are in; from 0. */
  argument: number;
  /** The only word of the argument so far; null: there is something else in it. */
  lone: string | null;
  empty: boolean;
}

/**
 * A formula as files hold it: without the equals sign, newer functions and the names that LET and LAMBDA give marked.
 *
 * @example storedFormula('=LET(x,SORT(A1:A3),x)') // '_xlfn.LET(_xlpm.x,_xlfn._xlws.SORT(A1:A3),_xlpm.x)'
 */
export function storedFormula(typed: string): string {
  const formula = typed.replace(/^\s*=/, '');
  const given = /\b(?:LET|LAMBDA)\s*\(/i.test(formula) ? givenNames(formula) : new Set<string>();
  return formula.replace(PIECES, (piece, ...rest: unknown[]) => {
    const { word, call } = groupsOf(rest);
    if (word === undefined) return piece;
    if (given.has(word.toLowerCase())) return `_xlpm.${piece}`;
    return call === undefined ? piece : functionMark(word) + piece;
  });
}

/** The names that a formula gives itself, in lower case: before the values of a LET, before the body of a LAMBDA. */
function givenNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: Call[] = [];
  for (const [piece, ...rest] of formula.matchAll(PIECES)) {
    const within = calls.at(-1);
    const [word, call] = rest.slice(-2);
    if (word !== undefined && call === undefined) noteWord(within, word);
    else if (word !== undefined || piece === '(' || piece === '{') {
      if (within !== undefined) [within.lone, within.empty] = [null, false];
      calls.push({ name: word?.toUpperCase() ?? '', argument: 0, lone: null, empty: true });
    } else if (piece === ')' || piece === '}') calls.pop();
    else if (piece === ',' && within !== undefined) {
      const names_ = within.name === 'LAMBDA' || (within.name === 'LET' && within.argument % 2 === 0);
      if (names_ && within.lone !== null) names.add(within.lone.toLowerCase());
      [within.argument, within.lone, within.empty] = [within.argument + 1, null, true];
    } else if (piece.trim() !== '' && within !== undefined) [within.lone, within.empty] = [null, false];
  }
  return names;
}

function noteWord(within: Call | undefined, word: string): void {
  if (within === undefined) return;
  within.lone = within.empty ? word : null;
  within.empty = false;
}

function groupsOf(rest: readonly unknown[]): { readonly word?: string; readonly call?: string } {
  const groups = rest.at(-1);
  return typeof groups === 'object' && groups !== null ? groups : {};
}
