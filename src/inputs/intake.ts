import type { DayOrder } from './day-text.ts';
import { isExampleRow, type ExampleRows } from './example-row.ts';
import type { Problem } from '../shared/problem.ts';
import { Identities } from './identities.ts';
import { OrderReader } from './orders/order-reader.ts';
import { OrderRows } from './orders/order-rows.ts';
import { ROWS_LOOKED_AT, recognise, type RecogniseOptions } from './recognise.ts';
import { RecordReader, type RecordTable } from './records/record-reader.ts';
import type { SheetRow } from './sheet-row.ts';
import { readStitched, stitchColumn, type Reading } from './stitched.ts';
import { settleInputs } from './whole-inputs.ts';

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
  /** Rows that only showed how a template's sheet is filled. */
  readonly examples: readonly ExampleRows[];
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
  private readonly examples: ExampleRows[] = [];
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
  table(name: TableName, options: IntakeOptions = this.options): Reading {
    let head: SheetRow[] | null = [];
    let examples: ExampleRows | null = null;
    let reading: Reading | null = null;
    const decide = (): void => {
      const first = head ?? [];
      head = null;
      const recognition = recognise(first, options);
      if (recognition === null) return this.unknown(name, first);
      const { what, headers, headerRow } = recognition;
      if (what.kind === 'incomplete') return this.incomplete(name, what.missing, headers);
      const begin = (part: string | null): Reading => (what.kind === 'orders' ? this.readOrders(name, part, what, headers, options.dayOrder) : this.readRecords(name, part, what.record, headers));
      const stitched = stitchColumn(headers);
      reading = stitched < 0 ? begin(null) : readStitched(stitched, begin);
      for (const row of first.slice(headerRow + 1)) reading.row(row);
    };
    return {
      row: (row) => {
        if (isExampleRow(row.cells)) examples = this.example(name, examples, row);
        else if (head === null) reading?.row(row);
        else if (head.push(row) === ROWS_LOOKED_AT) decide();
      },
      end: () => {
        if (head !== null) decide();
        reading?.end();
      },
    };
  }

  finish(): Inputs {
    const missing = settleInputs(this.orders, this.records);
    return { orders: this.orders, records: this.records, examples: this.examples, problems: [...this.problems, ...missing] };
  }

  private example({ file, sheet }: TableName, known: ExampleRows | null, { number, cells }: SheetRow): ExampleRows {
    const examples = known ?? { file, sheet, rows: [], width: 0 };
    if (known === null) this.examples.push(examples);
    examples.rows.push(number);
    examples.width = Math.max(examples.width, cells.length);
    return examples;
  }

  /** @param part of a sheet put together from several files, the one these rows come from */
  private readOrders(name: TableName, part: string | null, what: { layout: ConstructorParameters<typeof OrderReader>[2]; confidence: number }, headers: readonly string[], dayOrder: DayOrder | null): Reading {
    const source = {
      ...name,
      layout: what.layout.name,
      shop: what.layout.shop,
      per: what.layout.amount?.per ?? ('order' as const),
      priced: what.layout.amount !== null,
      confidence: what.confidence,
      rows: 0,
      hiddenRows: 0,
      ...(part !== null && { part }),
    };
    const reader = new OrderReader(this.orders, source, what.layout, headers);
    const end = (): void => {
      reader.finish(dayOrder);
      this.note(name, reader, source);
    };
    return { row: (row) => reader.row(row), end };
  }

  private readRecords(name: TableName, part: string | null, kind: RecordTable['kind'], headers: readonly string[]): Reading {
    const table: RecordTable = { kind, file: name.file, sheet: name.sheet, records: [], ...(part !== null && { part }) };
    this.records.push(table);
    const reader = new RecordReader(table, headers, this.identities);
    return { row: (row) => reader.row(row), end: () => undefined };
  }

  private note({ file, sheet }: TableName, { notes, dayColumnName }: OrderReader, source: { rows: number; hiddenRows: number; priced: boolean; layout: string }): void {
    const at = (row: number | null): Problem['place'] => ({ file, sheet, row, column: null });
    const onlyExamples = this.examples.some((each) => each.file === file && each.sheet === sheet);
    if (source.rows === 0) this.problems.push({ code: onlyExamples ? 'only-examples' : 'no-rows', place: at(null), values: {} });
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
