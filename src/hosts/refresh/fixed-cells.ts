import type { CellSpec } from '../../report/plan.ts';
import type { CellAddress } from '../sheet/address.ts';
import { storedValue } from '../sheet/stored-value.ts';
import { sameValue } from './same-value.ts';
import type { SheetEdits } from './sheet-edits.ts';
import { holdsSomething, type ReadRow } from './standing.ts';

/** Compares the single cells of a sheet with the plan, counted from where the sheet's mark is now. */
export class FixedCells {
  readonly #rows = new Map<number, CellSpec[]>();
  readonly #origin: CellAddress;
  readonly #edits: SheetEdits;

  constructor(cells: readonly CellSpec[], origin: CellAddress, edits: SheetEdits) {
    this.#origin = origin;
    this.#edits = edits;
    for (const cell of cells) {
      const row = origin.row + cell.row;
      const together = this.#rows.get(row);
      if (together === undefined) this.#rows.set(row, [cell]);
      else together.push(cell);
    }
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
      if (!sameValue(stands?.value ?? null, wanted)) this.#edits.put(row, column, wanted, stands === undefined ? spec.look : null);
    }
  }

  /** Writes the cells of rows the sheet does not have yet. */
  finish(): void {
    for (const row of [...this.#rows.keys()]) this.row(row, []);
  }
}
