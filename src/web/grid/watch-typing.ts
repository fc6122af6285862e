import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { FormulaDataModel, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { TypedCell } from '../../hosts/page/grid.ts';
import { hasFormula } from './formula-index.ts';
import { type GridCore, UNIT } from './grid-core.ts';
import { eachCell } from './guard.ts';
import type { OpenSheet } from './open-sheets.ts';
import { cellValue } from './row-cells.ts';

export type OnTyped = (sheet: string, cells: readonly TypedCell[]) => void;

/** A formula of the workbook's that this grid does not understand keeps the value it came with. */
const UNKNOWN = '#NAME?';

/** Tells of what the user types, undoes, pastes or clears, and of the formulas that count on it. */
export function watchTyping(core: GridCore, onTyped: OnTyped): () => void {
  /** Formulas that the user has typed, by sheet and cell. */
  const typed = new Set<string>();
  let hasTyped = false;

  const before = core.commands.beforeCommandExecuted((command, options) => {
    if (!isResult(command, options)) return;
    const { subUnitId, cellValue: cells } = paramsOf(command);
    eachCell(cells, (cell, row, column) => {
      if (cell.v === UNKNOWN && !typed.has(`${subUnitId}:${row}:${column}`)) Reflect.deleteProperty(cells?.[row] ?? {}, column);
    });
  });

  const after = core.commands.onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || core.ours) return;
    const { subUnitId, cellValue: cells } = paramsOf(command);
    const sheet = core.sheets.withId(subUnitId);
    if (sheet === null) return;
    if (isResult(command, options)) {
      if (hasTyped) tell(sheet, changedCells(core, sheet, cells, (formula) => formula !== null));
      return;
    }
    if (options?.['fromFormula'] === true) return;
    hasTyped = true;
    // A formula is told with its result, which follows.
    tell(sheet, changedCells(core, sheet, cells, (formula, row, column) => {
      const place = `${sheet.id}:${row}:${column}`;
      if (formula === null) typed.delete(place);
      else typed.add(place);
      return formula === null;
    }));
  });

  const tell = (sheet: OpenSheet, cells: readonly TypedCell[]): void => {
    if (cells.length > 0) onTyped(sheet.view.name, cells);
  };
  return () => {
    before.dispose();
    after.dispose();
  };
}

function isResult({ id }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  return id === SetRangeValuesMutation.id && options?.['applyFormulaCalculationResult'] === true;
}

function paramsOf({ params }: Readonly<ICommandInfo>): ISetRangeValuesMutationParams {
  return params as ISetRangeValuesMutationParams;
}

/** The cells of a change as they stand in the sheet now. */
function changedCells(core: GridCore, sheet: OpenSheet, cells: ISetRangeValuesMutationParams['cellValue'], isWanted: (formula: string | null, row: number, column: number) => boolean): TypedCell[] {
  const worksheet = core.worksheet(sheet);
  // Formulas that were filled down share one text.
  const formulas = core.injector.get(FormulaDataModel);
  const changed: TypedCell[] = [];
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const column of Object.keys(columns as object)) {
      const cell = worksheet?.getCellRaw(Number(row), Number(column));
      const formula = hasFormula(cell) ? formulas.getFormulaStringByCell(Number(row), Number(column), sheet.id, UNIT) ?? null : null;
      if (isWanted(formula, Number(row), Number(column))) changed.push({ row: Number(row), column: Number(column), value: cellValue(cell), formula });
    }
  }
  return changed;
}
