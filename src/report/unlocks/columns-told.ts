import type { Inputs } from '../../inputs/intake.ts';
import { RowFlag, type OrderRows } from '../../inputs/orders/order-rows.ts';
import { textOf } from '../../inputs/orders/pick.ts';
import type { InputRecord } from '../../inputs/records/record-reader.ts';
import { sourceName } from '../source-name.ts';
import type { ColumnSpec, OrderColumn, UnlockSpec } from './unlock-map.ts';

/** Whether a column says anything: in no row; in some, but not in these files; or in each file. */
export interface ColumnTold {
  readonly told: 'told' | 'partly' | 'untold';
  /** The files where it says nothing, though others do; empty where one file is enough. */
  readonly lacking: readonly string[];
}

/** How much of an input is there, column by column. A column that is there and empty is as good as none. */
export function columnsTold({ input, columns }: UnlockSpec, { orders, records }: Pick<Inputs, 'orders' | 'records'>): readonly ColumnTold[] {
  const tables = records.filter(({ kind }) => kind.name === input);
  const recorded = (column: ColumnSpec): boolean => tables.some((table) => table.records.some((record) => says(record, column)));
  return columns.map((column): ColumnTold => {
    if (recorded(column)) return { told: 'told', lacking: [] };
    return column.order === undefined ? { told: 'untold', lacking: [] } : orderColumn(orders, column.order, column.everyFile === true);
  });
}

function says({ value, others }: InputRecord, { fields = [], items }: ColumnSpec): boolean {
  return items === true ? others.length > 0 : fields.some((field) => textOf(value(field)) !== '');
}

function orderColumn(rows: OrderRows, column: OrderColumn, everyFile: boolean): ColumnTold {
  const tells = sourcesTelling(rows, column);
  const lacking = rows.sources.filter((source, at) => tells[at] === 0 && source.rows > 0).map(sourceName);
  if (!tells.includes(1)) return { told: 'untold', lacking: [] };
  return everyFile && lacking.length > 0 ? { told: 'partly', lacking } : { told: 'told', lacking: [] };
}

/** By source: 1 where any of its rows says something in this column. */
function sourcesTelling(rows: OrderRows, column: OrderColumn): Uint8Array {
  const tells = new Uint8Array(rows.sources.length);
  const source = rows.source.view();
  const mark = (row: number): void => void (tells[source[row] as number] = 1);
  const markKnown = (codes: Int32Array): void => codes.forEach((code, row) => code >= 0 && mark(row));
  switch (column) {
    case 'person':
      markKnown(rows.identity.view());
      break;
    case 'area':
      markKnown(rows.area.view());
      break;
    case 'referrer':
      markKnown(rows.referrer.view());
      break;
    case 'product':
      rows.lineRow.view().forEach(mark);
      break;
    case 'category': {
      const category = rows.lineCategory.view();
      rows.lineRow.view().forEach((row, line) => (category[line] as number) >= 0 && mark(row));
      break;
    }
    case 'delivery':
      rows.flags.view().forEach((flags, row) => (flags & RowFlag.subscription) !== 0 && mark(row));
      break;
    case 'lineAmount': {
      const amount = rows.lineAmount.view();
      rows.lineRow.view().forEach((row, line) => Number.isNaN(amount[line]) || mark(row));
      break;
    }
  }
  return tells;
}
