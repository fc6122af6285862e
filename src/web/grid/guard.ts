import type { ICellData, ICommandInfo, IDisposable, IExecutionOptions, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { BuildTextUtils, CommandType, CustomCommandExecutionError } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import { SetCellEditVisibleOperation, SetRangeValuesMutation, SetSelectionsOperation, SheetPasteShortKeyCommand } from '@univerjs/preset-sheets-core';
import { kindOf, typesIntoActive } from './allowed-commands.ts';
import { type GridCore, UNIT } from './grid-core.ts';

export interface Guarded {
  /** `locked`: nothing can be typed there at all. */
  readonly onRefused: (locked: boolean) => void;
  /** The user pastes a text into the sheet. */
  readonly onPaste: (text: string) => void;
}

/** Stands before every command: lets through what we keep, refuses all else. */
export function guard(core: GridCore, { onRefused, onPaste }: Guarded): IDisposable {
  const tell = once(onRefused);
  const refuse = (id: string, locked = false): never => {
    tell(locked);
    throw new CustomCommandExecutionError(`refused: ${id}`);
  };
  return core.commands.beforeCommandExecuted((command, options) => {
    if (core.ours) return;
    const { id, type, params } = command;
    // Leaving the formula bar with Escape, the library takes the bar's own text for a workbook.
    if (id === SetSelectionsOperation.id && isElsewhere(params)) throw new CustomCommandExecutionError('not our workbook');
    if (id === SheetPasteShortKeyCommand.id) {
      const text = pastedText(params);
      if (lockedInFront(core)) refuse(id, true);
      if (text === null) refuse(id);
      else onPaste(text);
      throw new CustomCommandExecutionError('pasted by us');
    }
    if (id === SetCellEditVisibleOperation.id && isOpening(params) && lockedInFront(core)) refuse(id, true);
    if (kindOf(id, type ?? CommandType.COMMAND) === 'refused') refuse(id);
    if (typesIntoActive(id) && lockedInFront(core)) refuse(id, true);
    if (id === SetRangeValuesMutation.id) keepValuesOnly(command, options);
  });
}

function lockedInFront(core: GridCore): boolean {
  const sheet = core.active;
  return sheet === null || sheet.view.locked;
}

function isOpening(params: object | undefined): boolean {
  return params !== undefined && 'visible' in params && params.visible === true;
}

function isElsewhere(params: object | undefined): boolean {
  return params !== undefined && 'unitId' in params && params.unitId !== UNIT;
}

/** null: there is something on the clipboard that is no text. */
function pastedText(params: object | undefined): string | null {
  return params !== undefined && 'textContent' in params && typeof params.textContent === 'string' && params.textContent !== '' ? params.textContent : null;
}

/** Styles, rich text and notes are taken out of what is about to be written, also when it is undone. */
function keepValuesOnly({ params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
  if (params === undefined || options?.['fromFormula'] === true) return;
  const { cellValue } = params as ISetRangeValuesMutationParams;
  eachCell(cellValue, (cell) => {
    if (cell.p != null) cell.v = BuildTextUtils.transform.getPlainText(cell.p.body?.dataStream ?? '').replaceAll('\r', '\n');
    if (cell.p !== undefined) cell.p = null;
    delete cell.s;
    delete cell.custom;
  });
}

/** Each cell of a matrix as commands carry it. */
export function eachCell(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined, visit: (cell: ICellData, row: number, column: number) => void): void {
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) if (cell != null) visit(cell, Number(row), Number(column));
  }
}

/** One deed of the user may be refused in several places: they hear of it once. */
function once(tell: (locked: boolean) => void): (locked: boolean) => void {
  let told = false;
  return (locked) => {
    if (told) return;
    told = true;
    setTimeout(() => {
      told = false;
    });
    tell(locked);
  };
}
