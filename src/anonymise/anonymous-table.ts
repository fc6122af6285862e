import { dayOf } from '../inputs/day-text.ts';
import { ANONYMOUS_MAIL } from '../inputs/anonymous-mail.ts';
import type { IntakeOptions } from '../inputs/intake.ts';
import { NOBODY } from '../inputs/identities.ts';
import { amountOf } from '../inputs/money-text.ts';
import { leftOutReasons, NO_DAY, type OrderRows } from '../inputs/orders/order-rows.ts';
import { textOf } from '../inputs/orders/pick.ts';
import { prefectureOf } from '../inputs/prefecture.ts';
import { isComplaint } from '../inputs/records/facts.ts';
import { find } from '../inputs/meaning.ts';
import type { CellValue } from '../shared/cell.ts';
import { columnUses, type Use } from './column-uses.ts';
import { mailOfPseudonym, NOBODYS_MAIL, type Pseudonym } from './pseudonym.ts';
import type { RowPeople } from './row-people.ts';
import type { Scrubber } from './scrub.ts';
import type { ReadTable } from './source.ts';

/** A sheet of the copy: what a host can add as it stands. */
export interface AnonymousTable {
  readonly name: string;
  /** The headers first. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly dayColumns: readonly number[];
  readonly numberColumns: readonly number[];
  /** How it was read, and is to be read again. */
  readonly options: IntakeOptions;
}

/** What the copy says in place of a complaint's words. */
const COMPLAINT = '苦情';
/** Rows that are no order: what they add up, the copy's own rows do. */
const NO_ORDER: ReadonlySet<string> = new Set(['totals', 'repeated-header']);

/** One row of the source as the copy's columns see it. */
interface Row {
  readonly cells: readonly CellValue[];
  readonly who: Pseudonym | null;
  /** What it says of somebody is nobody's: dummies. */
  readonly nobodys: boolean;
  /** It has neither number nor day, and all the same does not carry on the order above. */
  readonly apart: boolean;
  readonly referrer: () => Pseudonym | null;
  /** The day as it was read, where a text alone leaves it open; null: it does not. */
  readonly day: number | null;
}

/** A table with pseudonyms in place of people, and nothing of what it is not known to be harmless. */
export function anonymousTable(table: ReadTable, people: RowPeople, orders: OrderRows, scrubber: Scrubber): AnonymousTable {
  const uses = columnUses(table);
  const hasWho = uses.some(({ kind }) => kind === 'who');
  const hasMail = uses.some((use) => use.kind === 'who' && use.field === 'email' && use.first);
  const writers = uses.map((use, column) => writerOf(table, use, column, uses, scrubber));
  if (hasWho && !hasMail) writers.push((row) => mailWritten(row, uses));
  const headers = [...table.headers.map((header) => scrubber.text(header)), ...(hasWho && !hasMail ? [ANONYMOUS_MAIL] : [])];
  const rows: (readonly CellValue[])[] = [headers];
  for (const row of rowsOf(table, people, orders)) rows.push(writers.map((write) => write(row)));
  const holds = (column: number): boolean => rows.some((cells, at) => at > 0 && typeof cells[column] === 'number');
  const isDay = (column: number): boolean => uses[column]?.kind === 'day' || uses[column]?.kind === 'order-day';
  const numbers = headers.map((_, column) => column).filter(holds);
  const { name, options } = table.source;
  return {
    name: scrubber.text(name.sheet ?? name.file.replace(/\.[^.]*$/, '')),
    rows,
    dayColumns: numbers.filter(isDay),
    numberColumns: numbers.filter((column) => !isDay(column)),
    options: { ...options, columns: Object.fromEntries(Object.entries(options.columns).map(([field, header]) => [field, scrubber.text(header ?? '')])) },
  };
}

function* rowsOf({ rows, orders: { from, to }, records }: ReadTable, people: RowPeople, orders: OrderRows): Generator<Row> {
  let at = from;
  for (const { cells, number } of rows) {
    const record = records?.get(number);
    if (record !== undefined) yield { cells, who: people.ofRecord(record.identity), nobodys: false, apart: false, referrer: () => null, day: null };
    else if (records === null && at < to && orders.rowNumber.get(at) === number) {
      const row = at++;
      const reason = leftOutReasons[orders.reason.get(row)] ?? 'used';
      if (NO_ORDER.has(reason)) continue;
      const apart = reason === 'no-date' && orders.orderNumbers.texts[orders.order.get(row)] === '';
      const day = orders.day.get(row);
      const who = people.ofOrderRow(row);
      yield { cells, who, nobodys: who === null && orders.identity.get(row) !== NOBODY, apart, referrer: () => people.referrerIn(row), day: day === NO_DAY ? null : day };
    }
  }
}

function writerOf(table: ReadTable, use: Use, column: number, uses: readonly Use[], scrubber: Scrubber): (row: Row) => CellValue {
  switch (use.kind) {
    case 'who':
      return whoWriter(use, uses);
    case 'referrer':
      return ({ referrer }) => {
        const by = referrer();
        return by === null ? null : mailOfPseudonym(by);
      };
    case 'area':
      return ({ cells }) => prefectureOf(textOf(cells[column]));
    case 'complaint': {
      const type = table.what.kind === 'records' ? (find(table.what.record.meanings, table.headers).columns.get('type') ?? -1) : -1;
      const inquiries = table.what.kind === 'records' && table.what.record.name === 'inquiries';
      return ({ cells }) => (inquiries && textOf(cells[type]) === '' && isComplaint(null, cells[column] ?? null) ? COMPLAINT : null);
    }
    case 'order-day':
      return ({ cells, day }) => dayWritten(cells[column] ?? null, day, scrubber);
    case 'figure':
      return ({ cells }) => figureWritten(cells[column] ?? null, scrubber);
    case 'day':
    case 'value':
      return ({ cells }) => scrubbed(cells[column] ?? null, scrubber);
    case 'text':
      return ({ cells }) => scrubbed(textOf(cells[column]), scrubber);
    case 'empty':
      return () => null;
  }
}

/** Somebody is named where the source names them. */
function whoWriter({ field, first }: Extract<Use, { kind: 'who' }>, uses: readonly Use[]): (row: Row) => CellValue {
  const columns = uses.flatMap((use, column) => (use.kind === 'who' && use.field === field ? [column] : []));
  if (!first) return () => null;
  if (field === 'email') return (row) => mailWritten(row, uses);
  return ({ cells, who }) => (who !== null && columns.some((column) => textOf(cells[column]) !== '') ? who : null);
}

/** By e-mail in every row that names somebody; what does not carry on the order above is told from it by another spelling, and stays apart. */
function mailWritten({ cells, who, nobodys, apart }: Row, uses: readonly Use[]): CellValue {
  if (!saysWho(uses, cells) || (who === null && !nobodys)) return null;
  const mail = who === null ? NOBODYS_MAIL : mailOfPseudonym(who);
  return apart ? mail.replace(/^./, (letter) => letter.toUpperCase()) : mail;
}

/** Rows that carry an order on may leave out whose it is: so do the copy's. */
function saysWho(uses: readonly Use[], cells: readonly CellValue[]): boolean {
  return uses.some(({ kind }, column) => kind === 'who' && textOf(cells[column]) !== '');
}

function scrubbed(cell: CellValue, scrubber: Scrubber): CellValue {
  if (typeof cell !== 'string') return cell;
  return cell === '' ? null : scrubber.text(cell);
}

function dayWritten(cell: CellValue, day: number | null, scrubber: Scrubber): CellValue {
  if (typeof cell === 'string' && day !== null && dayOf(cell).kind === 'ambiguous') return day;
  return scrubbed(cell, scrubber);
}

function figureWritten(cell: CellValue, scrubber: Scrubber): CellValue {
  const amount = typeof cell === 'string' ? amountOf(cell) : null;
  return amount !== null && Number.isFinite(amount) ? amount : scrubbed(cell, scrubber);
}
