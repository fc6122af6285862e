import type { CellValue } from '../../shared/cell.ts';
import type { Identities } from '../identities.ts';
import { find } from '../meaning.ts';
import { textOf } from '../orders/pick.ts';
import type { SheetRow } from '../sheet-row.ts';
import type { RecordField, RecordKind } from './kinds.ts';

/** One row of an input beside the orders. */
export interface InputRecord {
  readonly row: number;
  /** Whose record it is, or NOBODY. */
  readonly identity: number;
  readonly value: (field: RecordField) => CellValue;
  /** What stands in columns of the shop's own, where the kind asks for them. */
  readonly others: readonly (readonly [header: string, value: CellValue])[];
}

export interface RecordTable {
  readonly kind: RecordKind;
  readonly file: string;
  readonly sheet: string | null;
  readonly records: InputRecord[];
  /** Of a sheet put together from several files, the one these records came from. */
  readonly part?: string;
}

/** Turns the rows of one table into records. Member IDs in it are those of any shop the orders come from. */
export class RecordReader {
  private readonly columns: ReadonlyMap<RecordField, number>;
  private readonly others: readonly (readonly [header: string, column: number])[];
  private readonly table: RecordTable;
  private readonly identities: Identities;

  constructor(table: RecordTable, headers: readonly string[], identities: Identities) {
    this.table = table;
    this.identities = identities;
    this.columns = find(table.kind.meanings, headers).columns;
    const known = new Set(this.columns.values());
    this.others = table.kind.asksMore === true ? headers.flatMap((header, at) => (header === '' || known.has(at) ? [] : [[header, at] as const])) : [];
  }

  row({ cells, number }: SheetRow): void {
    if (cells.every((cell) => cell === null || cell === '')) return;
    const value = (field: RecordField): CellValue => cells[this.columns.get(field) ?? -1] ?? null;
    const text = (field: RecordField): string => textOf(value(field));
    const identity = this.identities.code({
      shop: ANY_SHOP,
      member: text('member'), email: text('email'), phone: text('phone'), name: text('name'), kana: text('kana'), postal: text('postal'), address: text('address'),
    });
    const others = this.others.flatMap(([header, column]): (readonly [string, CellValue])[] => {
      const cell = cells[column] ?? null;
      return cell === null || cell === '' ? [] : [[header, cell]];
    });
    this.table.records.push({ row: number, identity, value, others });
  }
}

/** A member list does not say which shop's members it holds; customers/ finds the one shop that has them. */
export const ANY_SHOP = '*';
