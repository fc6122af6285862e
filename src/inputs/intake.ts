import type { DayOrder } from './day-text.ts';
import type { Problem } from '../shared/problem.ts';
import { Identities } from './identities.ts';
import { OrderReader } from './orders/order-reader.ts';
import { OrderRows } from './orders/order-rows.ts';
import { ROWS_LOOKED_AT, recognise, type RecogniseOptions } from './recognise.ts';
import { RecordReader, type RecordTable } from './records/record-reader.ts';
import type { SheetRow } from './sheet-row.ts';

export interface TableName {
  readonly file: string;
  /** Null: a text file. */
  readonly sheet: string | null;
  /** Null: a workbook. */
  readonly encoding: string | null;
}

export interface Inputs {
  readonly orders: OrderRows;
  readonly records: readonly RecordTable[];
  readonly problems: readonly Problem[];
}

export interface IntakeOptions extends RecogniseOptions {
  readonly dayOrder: DayOrder | null;
}

/** Takes tables row by row, finds out what each is, and turns them into typed columns and records. */
export class Intake {
  private readonly identities = new Identities();
  private readonly orders = new OrderRows(this.identities);
  private readonly records: RecordTable[] = [];
  private readonly problems: Problem[] = [];
  private readonly options: IntakeOptions;

  constructor(options: IntakeOptions) {
    this.options = options;
  }

  /**
   * Begins a table; `row` takes its rows from the top, `end` closes it. One table at a time.
   *
   * @param options where this table is read in a way of its own
   */
  table(name: TableName, options: IntakeOptions = this.options): { row: (row: SheetRow) => void; end: () => void } {
    let head: SheetRow[] | null = [];
    let sink: ((row: SheetRow) => void) | null = null;
    let finish: () => void = () => undefined;
    const decide = (): void => {
      const first = head ?? [];
      head = null;
      const recognition = recognise(first, options);
      if (recognition === null) return this.unknown(name, first);
      const { what, headers, headerRow } = recognition;
      if (what.kind === 'incomplete') return this.incomplete(name, what.missing, headers);
      [sink, finish] = what.kind === 'orders' ? this.orderSink(name, what, headers, options.dayOrder) : this.recordSink(name, what.record, headers);
      for (const row of first.slice(headerRow + 1)) sink(row);
    };
    return {
      row: (row) => {
        if (head === null) sink?.(row);
        else if (head.push(row) === ROWS_LOOKED_AT) decide();
      },
      end: () => {
        if (head !== null) decide();
        finish();
      },
    };
  }

  finish(): Inputs {
    return { orders: this.orders, records: this.records, problems: this.problems };
  }

  private orderSink(name: TableName, what: { layout: ConstructorParameters<typeof OrderReader>[2]; confidence: number }, headers: readonly string[], dayOrder: DayOrder | null): [(row: SheetRow) => void, () => void] {
    const source = {
      ...name,
      layout: what.layout.name,
      shop: what.layout.shop,
      per: what.layout.amount?.per ?? ('order' as const),
      priced: what.layout.amount !== null,
      confidence: what.confidence,
      rows: 0,
      hiddenRows: 0,
    };
    const reader = new OrderReader(this.orders, source, what.layout, headers);
    const finish = (): void => {
      reader.finish(dayOrder);
      this.note(name, reader, source);
    };
    return [(row) => reader.row(row), finish];
  }

  private recordSink(name: TableName, kind: RecordTable['kind'], headers: readonly string[]): [(row: SheetRow) => void, () => void] {
    const table: RecordTable = { kind, file: name.file, sheet: name.sheet, records: [] };
    this.records.push(table);
    const reader = new RecordReader(table, headers, this.identities);
    return [(row) => reader.row(row), () => undefined];
  }

  private note({ file, sheet }: TableName, { notes, dayColumnName }: OrderReader, source: { rows: number; hiddenRows: number; priced: boolean; layout: string }): void {
    const at = (row: number | null): Problem['place'] => ({ file, sheet, row, column: null });
    if (source.rows === 0) this.problems.push({ code: 'no-rows', place: at(null), values: {} });
    if (notes.damagedNumbers > 0) this.problems.push({ code: 'damaged-numbers', place: at(notes.firstDamagedRow), values: { count: notes.damagedNumbers } });
    if (notes.swappable) this.problems.push({ code: 'date-ambiguous', place: { ...at(notes.swappable.row), column: dayColumnName }, values: { text: notes.swappable.text } });
    if (notes.unreadableDays) this.problems.push({ code: 'date', place: { ...at(notes.unreadableDays.row), column: dayColumnName }, values: { text: notes.unreadableDays.text } });
    if (source.hiddenRows > 0) this.problems.push({ code: 'hidden-rows', place: at(null), values: { count: source.hiddenRows } });
    if (!source.priced) this.problems.push({ code: 'no-prices', place: at(null), values: { layout: source.layout } });
  }

  private unknown({ file, sheet }: TableName, head: readonly SheetRow[]): void {
    const empty = head.every(({ cells }) => cells.every((cell) => cell === null || cell === ''));
    this.problems.push({ code: empty ? 'empty' : 'unknown-table', place: { file, sheet, row: null, column: null }, values: {} });
  }

  private incomplete({ file, sheet }: TableName, missing: readonly string[], headers: readonly string[]): void {
    const found = headers.filter((header) => header !== '').slice(0, 12).join(' / ');
    for (const field of missing) this.problems.push({ code: `no-${field}-column`, place: { file, sheet, row: null, column: null }, values: { headers: found } });
  }
}
