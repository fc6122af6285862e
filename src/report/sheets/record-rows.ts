import type { SettledRecords } from '../../customers/record-accounts.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Speaker, TextKey } from '../../text/say.ts';
import { look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import { leftOutRecordReasons, reconcileRecords, type LeftOutRecordReason } from '../record-reconciliation.ts';
import { sourceName } from '../source-name.ts';
import type { Sheet } from '../sheet.ts';

const headers = {
  'unreadable-day': 'imports.head-date',
  'unreadable-amount': 'imports.head-amount',
  later: 'imports.head-later',
  nobody: 'imports.head-nobody',
  'name-only': 'imports.head-name-only',
  stranger: 'imports.head-stranger',
} as const satisfies Record<LeftOutRecordReason, TextKey>;

const WIDTHS = [30, 14, 11, 11, 13, 13, 13, 13, 15, 15, 14, 14, 16] as const;
const TWO_LINES = 36;

/** What became of the rows of each table beside the orders, a table a line; where they do not fit, the last line adds up the rest. */
export function recordBlock(sheet: Sheet, row: number, column: number, places: number, settled: readonly SettledRecords[], say: Speaker): void {
  const heading = notedColumn(say);
  const line = (file: string, kind: CellValue, tables: readonly SettledRecords[]): CellValue[] => {
    const { read, used, leftOut, amount } = reconcileRecords(tables);
    return [file, kind, read, used, ...leftOutRecordReasons.map((reason) => leftOut[reason]), amount?.read ?? null, amount?.used ?? null, amount?.leftOut ?? null];
  };
  const shown = settled.length > places ? settled.slice(0, places - 1) : settled;
  const rest = settled.slice(shown.length);
  const lines = shown.map((each) => line(sourceName(each.table), say(`record.${each.table.kind.name}`), [each]));
  if (rest.length > 0) lines.push(line(say('imports.more-files', { count: rest.length }), null, rest));
  const columns = [
    heading('imports.file', look.text), heading('imports.kind', look.text), heading('imports.read-rows', look.count), heading('imports.used-rows', look.count, 'note.imports.record-used'),
    ...leftOutRecordReasons.map((reason) => heading(headers[reason], look.count)),
    heading('imports.read-amount', look.yen), heading('imports.used-amount', look.yen, 'note.imports.spend-used'), heading('imports.left-amount', look.yen),
  ];
  WIDTHS.forEach((width, at) => sheet.width(column + at, width));
  sheet.height(row + 1, TWO_LINES);
  sheet.block(row, column, say('imports.records'), columns, Array.from({ length: places }, (_, at) => lines[at] ?? new Array<null>(columns.length).fill(null)));
}
