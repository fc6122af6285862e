import type { CellValue } from '../../shared/cell.ts';
import type { Argument, FunctionDefinition, ParameterName } from '../definition.ts';

/** Names and days: nobody writes 0 there. */
const NEVER_ZERO: ReadonlySet<ParameterName> = new Set(['customers', 'dates', 'orders', 'products', 'groups', 'shop_groups', 'group']);

/** One for all: a whole column has a million of them. */
const BLANK: readonly CellValue[] = [null];

/** What Excel gave, as functions take it. Excel for Windows has been seen to hand over an empty cell as 0; Excel on the web gives null. */
export function argumentsFromExcel({ parameters }: FunctionDefinition, given: readonly unknown[]): readonly Argument[] {
  return given.map((value, at) => {
    const name = parameters[at]?.name;
    return name !== undefined && NEVER_ZERO.has(name) ? withoutZeros(value as Argument) : (value as Argument);
  });
}

function withoutZeros(argument: Argument): Argument {
  if (argument === 0) return null;
  if (!Array.isArray(argument)) return argument;
  const rows = argument as readonly (readonly CellValue[])[];
  return rows.map((row) => (!row.includes(0) ? row : row.length === 1 ? BLANK : row.map((cell) => (cell === 0 ? null : cell))));
}
