import type { CellSpec, SheetSpec } from '../../report/plan.ts';
import type { CellAddress } from '../sheet/address.ts';
import { formulaText } from '../sheet/formula-text.ts';
import type { Locations } from '../sheet/locations.ts';
import { storedValue } from '../sheet/stored-value.ts';
import { sameValue } from './same-value.ts';
import type { SheetEdits } from './sheet-edits.ts';
import { holdsSomething, type ReadRow } from './standing.ts';

/** How a host writes the plan's formulas. */
export interface FormulaWriting {
  readonly locations: Locations;
  readonly written: (formula: string) => string;
}

/** Compares the single cells of a sheet with the plan, counted from where the sheet's mark is now. */
export class FixedCells {
  readonly #rows = new Map<number, CellSpec[]>();
  readonly #origin: CellAddress;
  readonly #edits: SheetEdits;
  readonly #writing: FormulaWriting;

  constructor({ cells, fills = [] }: Pick<SheetSpec, 'cells' | 'fills'>, origin: CellAddress, edits: SheetEdits, writing: FormulaWriting) {
    this.#origin = origin;
    this.#edits = edits;
    this.#writing = writing;
    for (const cell of cells) this.#add(cell);
    for (const { row, column, rows, formula, value, look } of fills) {
      for (let at = row; at < row + rows; at += 1) this.#add({ row: at, column, value, formula, look });
    }
  }

  #add(cell: CellSpec): void {
    const row = this.#origin.row + cell.row;
    const together = this.#rows.get(row);
    if (together === undefined) this.#rows.set(row, [cell]);
    else together.push(cell);
  }

  row(row: number, cells: ReadRow): void {
    const specs = this.#rows.get(row);
    if (specs === undefined) return;
    this.#rows.delete(row);
    for (const spec of specs) {
      const column = this.#origin.column + spec.column;
      const stands = cells[column];
      const wanted = storedValue(spec.value);
      if (spec.owner === 'user' && holdsSomething(stands)) continue;
      if (spec.formula !== undefined) this.#putFormula(row, column, spec.formula, spec);
      else if (!sameValue(stands?.value ?? null, wanted)) this.#edits.put(row, column, wanted, stands === undefined ? spec.look : null);
    }
  }

  /** Formulas are written anew each time: two spellings may mean the same. On a sheet that was moved within itself they stay as Excel has moved them. */
  #putFormula(row: number, column: number, formula: string, { value, look }: CellSpec): void {
    if (this.#origin.row !== 0 || this.#origin.column !== 0) return;
    this.#edits.putFormula(row, column, this.#writing.written(formulaText(formula, row, this.#writing.locations)), storedValue(value), look);
  }

  /** Writes the cells of rows the sheet does not have yet. */
  finish(): void {
    for (const row of [...this.#rows.keys()]) this.row(row, []);
  }
}
