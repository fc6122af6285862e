import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseCell } from '../../sheet/address.ts';
import { QUOTED } from './quoted.ts';

/** A formula with its relative references moved by so many rows and columns. */
export type MovableFormula = (rows: number, columns: number) => string;

/** One end of a reference along one direction. */
interface Axis { readonly along: 'row' | 'column'; readonly fixed: string; readonly index: number }

/** A cell (`B3`) or whole columns or rows (`B:C`, `3:4`), which have a colon between their two axes. */
interface Reference { readonly axes: readonly [Axis, Axis]; readonly between: string }

// What belongs to a name: `Q1` in `Q1!A1`, `LOG10(`, `A1_x` and `1E5` is no cell.
const BEFORE = '(?<![\\p{L}\\p{N}_.$\\\\?])';
const AFTER = '(?![\\p{L}\\p{N}_.$\\\\?(!\\[])';
const COLUMN = '(\\$?)([A-Za-z]{1,3})';
const ROW = '(\\$?)([1-9][0-9]{0,6})';
const REFERENCES = new RegExp(`${QUOTED}|${BEFORE}(?:${COLUMN}${ROW}|${COLUMN}:${COLUMN}|${ROW}:${ROW})${AFTER}`, 'gsu');

/**
 * Takes a formula apart once, for the many cells it was filled into.
 *
 * @example movableFormula('A1+$A$1')(1, 1) // 'B2+$A$1'
 */
export function movableFormula(formula: string): MovableFormula {
  const pieces: (string | Reference)[] = [];
  let done = 0;
  for (const match of formula.matchAll(REFERENCES)) {
    const reference = referenceOf(match);
    if (reference === null) continue;
    pieces.push(formula.slice(done, match.index), reference);
    done = match.index + match[0].length;
  }
  pieces.push(formula.slice(done));
  return (rows, columns) => {
    let text = '';
    for (const piece of pieces) text += typeof piece === 'string' ? piece : moved(piece, rows, columns);
    return text;
  };
}

function referenceOf(match: RegExpExecArray): Reference | null {
  const [, ...groups] = match as readonly (string | undefined)[];
  const at = groups.findIndex((group) => group !== undefined);
  if (at < 0) return null;
  const [firstFixed = '', first = '', lastFixed = '', last = ''] = groups.slice(at);
  const axes: Reference['axes'] = [axis(at < 8 ? 'column' : 'row', firstFixed, first), axis(at === 4 ? 'column' : 'row', lastFixed, last)];
  return axes.every(isInside) ? { axes, between: at === 0 ? '' : ':' } : null;
}

function axis(along: Axis['along'], fixed: string, written: string): Axis {
  const index = along === 'row' ? Number(written) - 1 : parseCell(`${written}1`)?.column ?? MAX_COLUMNS;
  return { along, fixed, index };
}

function isInside({ along, index }: Pick<Axis, 'along' | 'index'>): boolean {
  return index >= 0 && index < (along === 'row' ? MAX_ROWS : MAX_COLUMNS);
}

function moved({ axes: [first, last], between }: Reference, rows: number, columns: number): string {
  const [from, to] = [movedAxis(first, rows, columns), movedAxis(last, rows, columns)];
  return from === null || to === null ? '#REF!' : from + between + to;
}

/** As a formula writes it; null: it is beyond the sheet's edge. */
function movedAxis(axis: Axis, rows: number, columns: number): string | null {
  const { along, fixed } = axis;
  const index = fixed !== '' ? axis.index : axis.index + (along === 'row' ? rows : columns);
  if (!isInside({ along, index })) return null;
  return fixed + (along === 'row' ? String(index + 1) : columnLetters(index));
}
