import { customersOf, type Customers } from '../../src/customers/customers.ts';
import { noDecisions, type Decisions } from '../../src/customers/decisions.ts';
import type { IdBook } from '../../src/customers/id-book.ts';
import { Intake, type Inputs } from '../../src/inputs/intake.ts';
import { orderNames } from '../../src/report/order-names.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import type { CellValue } from '../../src/shared/cell.ts';

export type Table = readonly Readonly<Record<string, CellValue>>[];

/** Inputs made of tables, a file each; a row names its columns, those it does not name are blank. */
function inputsOf(files: Readonly<Record<string, Table>>): Inputs {
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  for (const [file, rows] of Object.entries(files)) {
    const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const table = intake.table({ file, sheet: null, encoding: 'utf-8' });
    table.row({ number: 1, hidden: false, cells: header });
    rows.forEach((row, at) => table.row({ number: at + 2, hidden: false, cells: header.map((column) => row[column] ?? null) }));
    table.end();
  }
  return intake.finish();
}

/** The settings with other values for orders, and possibly another day. */
export function settingsWith(orders: Partial<Settings['orders']>, asOf: Settings['asOf'] = null): Settings {
  return { ...defaultSettings, asOf, orders: { ...defaultSettings.orders, ...orders } };
}

/** An order of a sheet of no known platform, with what a test leaves open. */
export function order(number: string, who: Readonly<Record<string, CellValue>>): Record<string, CellValue> {
  return { 注文番号: number, 注文日: '2025/04/01', 注文合計: 1000, ...who };
}

export interface Known {
  readonly customers: Customers;
  /** The ID of the one who placed each order; null: nobody. */
  readonly idOf: (number: string) => string | null;
  /** Orders by person, each group and the groups in the order of their text. */
  readonly groups: readonly (readonly string[])[];
  readonly book: IdBook;
}

/** Who is who in the tables. */
export function known(files: Readonly<Record<string, Table>>, decisions: Partial<Decisions> = {}, book: IdBook = [], settings: Settings = defaultSettings): Known {
  const inputs = inputsOf(files);
  const customers = customersOf(inputs, settings, { ...noDecisions, ...decisions }, book);
  const names = orderNames(inputs.orders, customers.orders);
  const person = new Map<string, number>();
  for (let at = 0; at < customers.orders.count; at++) person.set(names(at), customers.people.ofOrder[at] ?? -1);
  const groups = Array.from({ length: customers.people.count }, (_, each) => [...person].filter(([, at]) => at === each).map(([name]) => name).sort());
  return {
    customers,
    idOf: (number) => customers.ids[person.get(number) ?? -1] ?? null,
    groups: groups.filter((group) => group.length > 0).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    book: customers.book(),
  };
}

/** Who is who among orders of one sheet. */
export function whoIsWho(...orders: readonly Readonly<Record<string, CellValue>>[]): readonly (readonly string[])[] {
  return known({ '注文.csv': orders }).groups;
}
