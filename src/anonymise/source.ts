import { Intake, type Inputs, type IntakeOptions, type TableName } from '../inputs/intake.ts';
import { isExampleRow } from '../inputs/example-row.ts';
import { recognise, ROWS_LOOKED_AT, type Recognised } from '../inputs/recognise.ts';
import type { InputRecord } from '../inputs/records/record-reader.ts';
import type { SheetRow } from '../inputs/sheet-row.ts';

/** A table of the user's with all its rows, from the top. */
export interface SourceTable {
  readonly name: TableName;
  readonly options: IntakeOptions;
  readonly rows: readonly SheetRow[];
}

/** A table that was understood. */
export interface ReadTable {
  readonly source: SourceTable;
  readonly what: Exclude<Recognised, { readonly kind: 'incomplete' }>;
  readonly headers: readonly string[];
  /** Its rows below the headers. */
  readonly rows: readonly SheetRow[];
  /** Where its rows stand among the order rows read: from, and up to but not with. */
  readonly orders: { readonly from: number; readonly to: number };
  /** Its records by their rows' numbers; null: it holds orders. */
  readonly records: ReadonlyMap<number, InputRecord> | null;
}

export interface ReadSource {
  readonly inputs: Inputs;
  readonly tables: readonly ReadTable[];
  /** Tables that nothing was understood of. */
  readonly leftOut: readonly TableName[];
}

/** Takes all tables in, and keeps which of the rows read came from where. */
export function readSource(tables: readonly SourceTable[]): ReadSource {
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  const { orders, records } = intake.finish();
  const read: ReadTable[] = [];
  const leftOut: TableName[] = [];
  for (const source of tables) {
    const { name, options } = source;
    const [from, recordsBefore] = [orders.source.length, records.length];
    const table = intake.table(name, options);
    for (const row of source.rows) table.row(row);
    table.end();
    // What only shows how a template is filled is about nobody.
    const rows = source.rows.filter(({ cells }) => !isExampleRow(cells));
    const recognition = recognise(rows.slice(0, ROWS_LOOKED_AT), options);
    if (recognition === null || recognition.what.kind === 'incomplete') {
      leftOut.push(name);
      continue;
    }
    const { what, headers, headerRow } = recognition;
    const own = what.kind === 'records' ? new Map(records.slice(recordsBefore).flatMap((part) => part.records.map((record) => [record.row, record] as const))) : null;
    read.push({ source, what, headers, rows: rows.slice(headerRow + 1), orders: { from, to: orders.source.length }, records: own });
  }
  return { inputs: intake.finish(), tables: read, leftOut };
}
