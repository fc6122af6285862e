import type { ICellData, IDisposable, Nullable } from '@univerjs/core';
import { isFormulaId, isFormulaString, ObjectMatrix } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { FormulaDataModel, initSheetFormulaData, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { eachCell } from './guard.ts';
import { type GridCore, UNIT } from './grid-core.ts';
import type { OpenSheet } from './open-sheets.ts';

/** Columns that a sheet can have. */
const COLUMNS = 16_384;

/**
 * Where the formulas are. The library looks for them in every cell of every sheet whenever something is typed, several times over:
 * half a second for 100,000 orders. It asks us instead.
 */
export class FormulaIndex {
  readonly #core: GridCore;
  readonly #places = new Map<string, Set<number>>();
  readonly #changes: IDisposable;

  constructor(core: GridCore) {
    this.#core = core;
    this.#changes = core.commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetRangeValuesMutation.id || params === undefined) return;
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      eachCell(cellValue, (cell, row, column) => {
        if (hasFormula(cell)) this.#of(subUnitId).add(row * COLUMNS + column);
      });
    });
    const model = core.injector.get(FormulaDataModel);
    model.getFormulaData = () => this.#formulas(core.sheets.all);
    model.getSheetFormulaData = (_, id) => this.#formulas(core.sheets.all.filter((sheet) => sheet.id === id))[UNIT]?.[id] ?? {};
    // Private to the library, and the slowest of all.
    Reflect.set(model, '_getSheetFormulaIdMap', (_: string, id: string) => this.#shared(id));
  }

  /** The sheet has been filled anew. */
  refill(sheet: OpenSheet, places: Iterable<readonly [row: number, column: number]>): void {
    const own = this.#of(sheet.id);
    own.clear();
    for (const [row, column] of places) own.add(row * COLUMNS + column);
  }

  close(): void {
    this.#changes.dispose();
  }

  #of(id: string): Set<number> {
    let own = this.#places.get(id);
    if (own === undefined) this.#places.set(id, own = new Set());
    return own;
  }

  #formulas(sheets: readonly OpenSheet[]): ReturnType<FormulaDataModel['getFormulaData']> {
    const data: ReturnType<FormulaDataModel['getFormulaData']> = { [UNIT]: {} };
    for (const sheet of sheets) initSheetFormulaData(data, UNIT, sheet.id, new ObjectMatrix(this.#cells(sheet.id)));
    return data;
  }

  #shared(id: string): Record<string, { f: string; r: number; c: number }> {
    const formulas: Record<string, { f: string; r: number; c: number }> = {};
    eachCell(this.#cells(id), ({ f, si }, row, column) => {
      if (isFormulaString(f) && isFormulaId(si)) formulas[String(si)] = { f: String(f), r: row, c: column };
    });
    return formulas;
  }

  /** The cells that have a formula now. */
  #cells(id: string): Record<number, Record<number, ICellData>> {
    const sheet = this.#core.sheets.withId(id);
    const worksheet = sheet === null ? null : this.#core.worksheet(sheet);
    const places = this.#of(id);
    const cells: Record<number, Record<number, ICellData>> = {};
    for (const place of places) {
      const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
      const cell = worksheet?.getCellRaw(row, column);
      if (cell != null && hasFormula(cell)) (cells[row] ??= {})[column] = cell;
    }
    return cells;
  }
}

export function hasFormula(cell: Nullable<ICellData>): boolean {
  return isFormulaString(cell?.f) || isFormulaId(cell?.si);
}
