import type { CellValue } from '../../shared/cell.ts';
import type { Argument, FunctionDefinition, ParameterName } from '../definition.ts';

/** Names and days: nobody writes 0 there. */
const NEVER_ZERO: ReadonlySet<ParameterName> = new Set(['customers', 'dates', 'orders', 'products', 'groups', 'shop_groups', 'group']);

const SHEET_ROWS = 1_048_576;
/** One for all: a whole column has a million of them. */
const BLANK: readonly CellValue[] = [null];

/** What Excel gave, as functions take it. Excel for Windows has been seen to hand over an empty cell as 0; Excel on the web gives null. */
export function argumentsFromExcel({ parameters }: FunctionDefinition, given: readonly unknown[]): readonly Argument[] {
  return given.map((value, at) => {
    const name = parameters[at]?.name;
    const filled = withoutEnd(value as Argument);
    return name !== undefined && NEVER_ZERO.has(name) ? withoutZeros(filled) : filled;
  });
}

/** Nobody has written a million zeros to the end of the sheet. */
function withoutEnd(argument: Argument): Argument {
  if (!Array.isArray(argument)) return argument;
  const rows = argument as readonly (readonly CellValue[])[];
  if (rows.length < SHEET_ROWS) return rows;
  let last = rows.length - 1;
  while (last >= 0 && rows[last]?.every((cell) => cell === 0 || cell === null || cell === '') === true) last--;
  return last === rows.length - 1 ? rows : rows.map((row, at) => (at <= last ? row : row.map(() => null)));
}

function withoutZeros(argument: Argument): Argument {
  if (argument === 0) return null;
  if (!Array.isArray(argument)) return argument;
  const rows = argument as readonly (readonly CellValue[])[];
  return rows.map((row) => (!row.includes(0) ? row : row.length === 1 ? BLANK : row.map((cell) => (cell === 0 ? null : cell))));
}
