import { fold } from '../../inputs/fold.ts';
import type { SerialDay } from '../../shared/brand.ts';
import type { CellValue } from '../../shared/cell.ts';
import { Dictionary } from '../../shared/dictionary.ts';
import type { Argument } from '../definition.ts';
import { FunctionError } from '../function-error.ts';
import { columnsOf, isBlank } from './columns.ts';
import { dayFrom } from './days.ts';
import { numberOf } from './numbers.ts';

/** Order rows as columns; the people and groups of products are numbered as they first come. */
export interface Orders {
  readonly customers: readonly string[];
  readonly groups: readonly string[];
  readonly customer: Int32Array;
  /** 0 where no dates were given. */
  readonly day: Int32Array;
  /** 0 where no amounts were given. */
  readonly amount: Float64Array;
  /** -1: the cell was blank, or no groups were given. */
  readonly group: Int32Array;
  /** The latest day. */
  readonly until: SerialDay;
}

export interface OrderArguments {
  readonly customers: Argument;
  readonly dates?: Argument;
  readonly amounts?: Argument;
  readonly groups?: Argument;
}

/**
 * Order rows out of ranges of one length. A header is passed over, and so are rows without a customer: nobody knows whose they are.
 *
 * @throws FunctionError when a row with a customer has no day, or an amount that is none; `#DIV/0!` when there is nobody
 */
export function ordersFrom({ customers, dates, amounts, groups }: OrderArguments): Orders {
  const [who, when, what, which] = columnsOf({ customers, dates, amounts, groups }) as [Cells, Cells, Cells, Cells];
  const names = new Dictionary();
  const groupNames = new Dictionary();
  const rows = who.cells.length;
  const [customer, day, amount, group] = [new Int32Array(rows), new Int32Array(rows), new Float64Array(rows), new Int32Array(rows)];
  let count = 0;
  let until = 0;
  for (let row = 0; row < rows; row++) {
    const name = who.cells[row] ?? null;
    if (isBlank(name)) continue;
    const dayThere = when.size === 0 ? 0 : dayFrom(when.cells[row] ?? null, row + 1);
    const amountThere = what.size === 0 ? 0 : numberOf(what.cells[row] ?? null);
    if (row === 0 && (Number.isNaN(dayThere) || Number.isNaN(amountThere) || (when.size + what.size === 0))) continue;
    if (dayThere === null || Number.isNaN(dayThere)) throw new FunctionError('#VALUE!', 'day', { row: row + 1, text: String(when.cells[row] ?? '') });
    if (amountThere === null || Number.isNaN(amountThere)) throw new FunctionError('#VALUE!', 'number', { row: row + 1, text: String(what.cells[row] ?? '') });
    customer[count] = names.code(fold(String(name)));
    day[count] = dayThere;
    amount[count] = amountThere;
    const groupThere = which.cells[row] ?? null;
    group[count++] = isBlank(groupThere) ? -1 : groupNames.code(fold(String(groupThere)));
    if (dayThere > until) until = dayThere;
  }
  if (count === 0) throw new FunctionError('#DIV/0!', 'nobody');
  return {
    customers: names.texts, groups: groupNames.texts, until: until as SerialDay,
    customer: customer.subarray(0, count), day: day.subarray(0, count), amount: amount.subarray(0, count), group: group.subarray(0, count),
  };
}

interface Cells { readonly cells: readonly CellValue[]; readonly size: number }
