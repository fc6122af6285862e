import type { Area } from '../../../report/plan.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { ReadCell, ReadRow } from '../../refresh/standing.ts';
import { parseRange, type CellAddress } from '../../sheet/address.ts';
import { movableFormula } from '../formulas/movable-formula.ts';
import { decodeText } from '../worksheet/rich-text.ts';
import { tagEnd } from '../worksheet/split-items.ts';

/** A cell whose formula leans on another cell's, and what it shows. */
export interface Leaning extends CellAddress {
  readonly value: CellValue;
}

/** A formula that was filled into many cells: the first holds its text. */
interface Filled {
  readonly first: CellAddress;
  readonly formula: string;
  readonly others: Leaning[];
}

/** A rectangle that one formula fills as a whole: a cell in it is nobody's own. */
export interface ArrayFormula extends Area {
  readonly formula: string;
}

/** The formulas that stand in a sheet, found in one pass over it. */
export class StandingFormulas {
  readonly #part: string;
  readonly #columns = new Map<number, Set<number>>();
  readonly #filled = new Map<string, Filled>();
  readonly #arrays: ArrayFormula[] = [];

  constructor(part: string) {
    this.#part = part;
  }

  row(row: number, cells: ReadRow): void {
    cells.forEach((cell, column) => {
      if (cell === undefined || cell.formula === '') return;
      const columns = this.#columns.get(row) ?? new Set();
      this.#columns.set(row, columns.add(column));
      this.#note({ row, column }, cell);
    });
  }

  has({ row, column }: CellAddress): boolean {
    return this.#columns.get(row)?.has(column) ?? false;
  }

  get arrays(): readonly ArrayFormula[] {
    return this.#arrays;
  }

  /** What cells that lean on one that is written over must hold from then on: its formula, moved to where they are. */
  *bereft(isWritten: (cell: CellAddress) => boolean): Generator<{ readonly cell: Leaning; readonly formula: string }> {
    for (const { first, formula, others } of this.#filled.values()) {
      if (!isWritten(first)) continue;
      const moved = movableFormula(formula);
      for (const cell of others) {
        if (!isWritten(cell)) yield { cell, formula: moved(cell.row - first.row, cell.column - first.column) };
      }
    }
  }

  #note(place: CellAddress, { formula, value }: ReadCell): void {
    const openEnd = tagEnd(formula, 0);
    const open = formula.slice(0, openEnd);
    const type = attribute(open, 't');
    const area = parseRange(attribute(open, 'ref'));
    const close = formula.lastIndexOf('</');
    const text = close < openEnd ? '' : decodeText(formula.slice(openEnd, close), this.#part);
    if (type === 'array' || type === 'dataTable') {
      this.#arrays.push({ ...(area ?? { ...place, lastRow: place.row, lastColumn: place.column }), formula: text });
    }
    if (type !== 'shared') return;
    const group = attribute(open, 'si');
    if (text !== '') this.#filled.set(group, { first: place, formula: text, others: [] });
    else this.#filled.get(group)?.others.push({ ...place, value });
  }
}

function attribute(open: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']\\s*([^"']*?)\\s*["']`).exec(open)?.[1] ?? '';
}
