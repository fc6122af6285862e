import type { CellEdit } from '../../refresh/sheet-edits.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../sheet/address.ts';
import { storedValue } from '../../sheet/stored-value.ts';
import type { TypedCell } from '../../page/grid.ts';
import { scanSheet } from '../refresh/sheet-scan.ts';
import type { SheetShell } from '../worksheet/walk-rows.ts';
import type { Workbook } from '../workbook/reader.ts';
import { withoutPrefixes } from '../formulas/formula-prefixes.ts';
import { StandingFormulas, type ArrayFormula } from './standing-formulas.ts';
import { storedFormula } from '../formulas/stored-formula.ts';

type TypedRows = ReadonlyMap<number, ReadonlyMap<number, TypedCell>>;
type EditRows = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** A sheet as it was before anybody typed into it, and all that has been typed since: however much that is, it is written in one go. */
export interface TypedSheet {
  readonly before: Workbook;
  readonly part: string;
  readonly shell: SheetShell;
  readonly formulas: StandingFormulas;
  readonly typed: TypedRows;
}

/** A sheet that nobody has typed into yet. */
export async function untypedSheet(before: Workbook, part: string): Promise<TypedSheet> {
  const formulas = new StandingFormulas(part);
  const shell = await scanSheet(before.base.pieces(part), await before.cellContext(part), (row, cells) => {
    formulas.row(row, cells);
    return false;
  });
  return { before, part, shell, formulas, typed: new Map() };
}

/** What was typed last into a cell counts. */
export function withTyped(sheet: TypedSheet, cells: readonly TypedCell[]): TypedSheet {
  const typed = new Map<number, Map<number, TypedCell>>();
  for (const cell of cells) {
    const { row, column, value } = cell;
    if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) throw new RangeError('no sheet has such a cell');
    storedValue(value);
    const inRow = typed.get(row) ?? new Map(sheet.typed.get(row));
    typed.set(row, inRow.set(column, cell));
  }
  return { ...sheet, typed: new Map([...sheet.typed, ...typed]) };
}

/** The cells that change. Part of what one formula fills as a whole cannot: such a cell is left as it is. */
export function typedEdits({ typed, formulas }: TypedSheet): EditRows {
  const standing = formulas.arrays.filter((array) => !givesWay(array, typed));
  const edits = new Map<number, Map<number, CellEdit>>();
  for (const [row, cells] of typed) {
    const across = standing.filter((area) => row >= area.row && row <= area.lastRow);
    const free = [...cells.values()].filter(({ column }) => !across.some((area) => column >= area.column && column <= area.lastColumn));
    if (free.length > 0) edits.set(row, new Map(free.map((cell) => [cell.column, edit(cell)])));
  }
  return edits;
}

/** All of it was written over, and not with what it shows now. */
function givesWay({ row, column, lastRow, lastColumn, formula }: ArrayFormula, typed: TypedRows): boolean {
  const bare = withoutPrefixes(formula).trim();
  for (let at = row; at <= lastRow; at += 1) {
    for (let across = column; across <= lastColumn; across += 1) {
      const cell = typed.get(at)?.get(across);
      if (cell === undefined || (cell.formula !== null && cell.formula.replace(/^=/, '') === bare)) return false;
    }
  }
  return true;
}

/** The same, and the cells whose formulas lean on one that is gone: those get formulas of their own. */
export function settledEdits(sheet: TypedSheet): EditRows {
  const edits = typedEdits(sheet);
  const settled = new Map(edits);
  for (const { cell: { row, column, value }, formula } of sheet.formulas.bereft((cell) => edits.get(cell.row)?.has(cell.column) ?? false)) {
    const inRow = new Map(settled.get(row));
    settled.set(row, inRow.set(column, { value, formula, style: null, restyle: false }));
  }
  return settled;
}

function edit({ value, formula }: TypedCell): CellEdit {
  return { value: storedValue(value), formula: formula === null ? null : storedFormula(formula), style: null, restyle: false };
}
