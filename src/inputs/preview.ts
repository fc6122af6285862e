import type { Problem } from '../shared/problem.ts';
import { foldHeader } from './fold.ts';
import { Intake, type Inputs, type IntakeOptions, type TableName } from './intake.ts';
import type { Column, Figure, OrderField, OrderLayout } from './orders/layout.ts';
import { leftOutReasons, NO_DAY, type Reason } from './orders/order-rows.ts';
import { textOf } from './orders/pick.ts';
import { layoutOfSheet, type Missing } from './orders/sheet-layout.ts';
import { recognise, ROWS_LOOKED_AT } from './recognise.ts';
import type { RecordKindName } from './records/kinds.ts';
import type { SheetRow } from './sheet-row.ts';

/** How a table would be read, shown before anything is worked out. */
export type Preview =
  | { readonly kind: 'orders'; readonly layout: string; readonly headers: readonly string[]; readonly columns: readonly TakenColumn[]; readonly rows: readonly ReadRow[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'records'; readonly record: RecordKindName; readonly headers: readonly string[] }
  /** Something like an order sheet, but without these. */
  | { readonly kind: 'incomplete'; readonly missing: readonly Missing[]; readonly headers: readonly string[]; readonly columns: readonly TakenColumn[] }
  | { readonly kind: 'unknown'; readonly headers: readonly string[] }
  | { readonly kind: 'empty' };

/** What was taken for a field: the headers of one column, or of several that are put together. */
export interface TakenColumn {
  readonly field: OrderField | 'amount';
  readonly headers: readonly string[];
}

/** One row as it was understood. */
export interface ReadRow {
  /** As the user counts it. */
  readonly row: number;
  readonly order: string;
  /** Null: not readable, or in doubt. */
  readonly day: number | null;
  /** The name, else whatever else tells who it was. */
  readonly who: string;
  readonly amount: number | null;
  /** Why the row is left out; 'used': it is not. */
  readonly reason: Reason;
}

const SHOWN = 3;
/** What is worth telling about a few rows. */
const TELLING = new Set(['date', 'date-ambiguous', 'damaged-numbers', 'no-prices', 'no-rows', 'only-examples']);

/** @param head the table's first rows: the more, the surer what its columns hold */
export function previewOf(name: TableName, head: readonly SheetRow[], options: IntakeOptions): Preview {
  const found = recognise(head.slice(0, ROWS_LOOKED_AT), options);
  if (found === null) {
    const headers = likeliestHeaders(head);
    return headers.length === 0 ? { kind: 'empty' } : { kind: 'unknown', headers };
  }
  const headers = found.headers.filter((header) => header !== '');
  const { what } = found;
  switch (what.kind) {
    case 'records':
      return { kind: 'records', record: what.record.name, headers };
    case 'incomplete':
      return { kind: 'incomplete', missing: what.missing, headers, columns: takenColumns(layoutOfSheet(found.headers, options.columns).layout, found.headers) };
    case 'orders': {
      const inputs = read(name, head, options);
      return { kind: 'orders', layout: what.layout.name, headers, columns: takenColumns(what.layout, found.headers), rows: readRows(inputs), problems: inputs.problems.filter(({ code }) => TELLING.has(code)) };
    }
  }
}

function read(name: TableName, head: readonly SheetRow[], options: IntakeOptions): Inputs {
  const intake = new Intake(options);
  const table = intake.table(name);
  for (const row of head) table.row(row);
  table.end();
  return intake.finish();
}

/** The first rows that are orders, or that cannot be read; sums and repeated headers tell nothing. */
function readRows({ orders }: Inputs): ReadRow[] {
  const rows: ReadRow[] = [];
  for (let at = 0; at < orders.source.length && rows.length < SHOWN; at++) {
    const reason = leftOutReasons[orders.reason.get(at)] ?? 'used';
    if (reason === 'totals' || reason === 'repeated-header') continue;
    const day = orders.day.get(at);
    const amount = orders.goods.get(at);
    const person = orders.identities.list[orders.identity.get(at)];
    rows.push({
      row: orders.rowNumber.get(at),
      order: orders.orderNumbers.texts[orders.order.get(at)] ?? '',
      day: day === NO_DAY ? null : day,
      who: [person?.name, person?.email, person?.member, person?.phone].find((text) => text !== undefined && text !== '') ?? '',
      amount: Number.isFinite(amount) ? amount : null,
      reason,
    });
  }
  return rows;
}

function takenColumns({ columns, amount }: OrderLayout, headers: readonly string[]): TakenColumn[] {
  const there = new Map(headers.map((header) => [foldHeader(header), header]));
  const among = (names: readonly string[]): string[] => names.map((name) => there.get(foldHeader(name))).filter((header) => header !== undefined);
  const taken = (Object.entries(columns) as [OrderField, Column][]).map(([field, column]): TakenColumn => {
    if (typeof column === 'string') return { field, headers: among([column]) };
    return { field, headers: 'joined' in column ? among(column.joined) : among(column.either).slice(0, 1) };
  });
  const figures = amount === null ? [] : among(amount.plus.flatMap(namesOfFigure));
  return [...taken, { field: 'amount' as const, headers: figures }].filter((column) => column.headers.length > 0);
}

function namesOfFigure(figure: Figure): readonly string[] {
  if (typeof figure === 'string') return [figure];
  return 'packed' in figure ? [figure.packed] : figure.times;
}

/** Of a table that looks like nothing known: the row among its first with the most different texts. */
function likeliestHeaders(head: readonly SheetRow[]): string[] {
  let best: string[] = [];
  for (const { cells } of head.slice(0, ROWS_LOOKED_AT)) {
    const texts = [...new Set(cells.filter((cell) => typeof cell === 'string').map(textOf).filter((text) => text !== ''))];
    if (texts.length > best.length) best = texts;
  }
  return best;
}
