import type { CellValue } from '../../../shared/cell.ts';
import { cellName } from '../../sheet/address.ts';
import { UnusableWorkbook } from '../../unusable-workbook.ts';
import type { SheetEdits } from '../../refresh/sheet-edits.ts';
import type { ReadRow } from '../../refresh/standing.ts';

interface Place { readonly row: number; readonly column: number; readonly value: CellValue }

/**
 * Formulas that were filled down lean on the first of them, which holds the text. When that one gives
 * way to a value of ours, the others in our cells become the values they show; one in a cell of the
 * user's stops the run instead.
 */
export class SharedFormulas {
  readonly #groups = new Map<string, { first: Place | null; others: Place[] }>();
  /** Every formula cell that may be overwritten, so that the calculation chain is dropped only if one is. */
  readonly #formulas = new Map<number, number[]>();

  row(row: number, cells: ReadRow): void {
    cells.forEach((cell, column) => {
      if (cell === undefined || cell.formula === '') return;
      const known = this.#formulas.get(row);
      if (known === undefined) this.#formulas.set(row, [column]);
      else known.push(column);
      const open = cell.formula.slice(0, cell.formula.indexOf('>') + 1);
      if (!/\st\s*=\s*["']shared["']/.test(open)) return;
      const group = /\ssi\s*=\s*["'](\d+)["']/.exec(open)?.[1] ?? '';
      const entry = this.#groups.get(group) ?? { first: null, others: [] };
      this.#groups.set(group, entry);
      const place = { row, column, value: cell.value };
      if (/\sref\s*=/.test(open)) entry.first = place;
      else entry.others.push(place);
    });
  }

  /** @returns whether any formula is overwritten */
  settle(edits: SheetEdits, isOurs: (row: number, column: number) => boolean, sheet: string): boolean {
    for (const { first, others } of this.#groups.values()) {
      if (first === null || !edits.has(first.row, first.column)) continue;
      for (const { row, column, value } of others) {
        if (edits.has(row, column)) continue;
        if (!isOurs(row, column)) throw new UnusableWorkbook('table-blocked', { sheet, table: null, cell: cellName(row, column) });
        edits.freeze(row, column, value);
      }
    }
    for (const [row, columns] of this.#formulas) {
      if (columns.some((column) => edits.has(row, column))) return true;
    }
    return false;
  }
}
