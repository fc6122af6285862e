import { leftOutReasons } from '../../inputs/orders/order-rows.ts';
import { exact } from '../../inputs/orders/orders.ts';
import type { CellValue } from '../../shared/cell.ts';
import { mergedSpellings } from '../../customers/links.ts';
import { recordAccounts } from '../../customers/record-accounts.ts';
import type { Context } from '../context.ts';
import { colour, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import { notesOf } from '../notes.ts';
import type { SheetSpec } from '../plan.ts';
import { problemText } from '../problem-text.ts';
import { reconcile } from '../reconciliation.ts';
import { reconcileRecords } from '../record-reconciliation.ts';
import { Sheet, type ColumnDraft } from '../sheet.ts';
import { sourceName } from '../source-name.ts';
import { leftOutRows } from './left-out-rows.ts';
import { recordBlock } from './record-rows.ts';

const TOP = 4;
const SOURCES = 18;
const NOTES = 10;
/** Right of the files: what became of the rows beside the orders. It is not printed, for that made the rest too small to read. */
const RECORDS = 11;
const LIST = TOP + 2 + SOURCES + NOTES + 4;
/** A sheet holds 1,048,576 rows; more than this nobody reads, and the counts above are whole. */
const LISTED = 200_000;

/** CRM_取込: rows read = used + left out, to the yen, of orders and of each table beside them, and each row left out with its number and why. */
export function importsSheet(context: Context): SheetSpec {
  const { analysis, say, basis, reconciliation } = context;
  const { inputs, customers } = analysis;
  const { rows, amount } = reconciliation;
  const sheet = new Sheet('imports', context.sheetName('imports'));
  const column = notedColumn(say);
  const settled = recordAccounts(customers);
  const beside = reconcileRecords(settled);
  const [leftRows, leftRecords] = [rows.read - rows.used, beside.read - beside.used];
  const answer = leftRows === 0 ? say('imports.answer-all', { rows: rows.read }) : say('imports.answer', { read: rows.read, used: rows.used, left: leftRows });
  sheet.head({
    question: say('imports.question'),
    answer: leftRecords === 0 ? answer : say('imports.answer-records', { answer, read: beside.read, left: leftRecords }),
    basis,
  });

  const byReason = new Map(rows.leftOut.map((entry) => [entry.reason, entry]));
  const reasons = leftOutReasons.filter((reason) => reason !== 'used');
  sheet.block(TOP, 0, say('imports.reconciliation'), [column('imports.what', look.text), column('imports.rows', look.count), column('imports.amount', look.yen)], [
    [say('imports.read'), rows.read, amount.read],
    [say('imports.used'), rows.used, amount.used],
    ...reasons.map((reason): CellValue[] => [say(`reason.${reason}`), byReason.get(reason)?.rows ?? 0, byReason.get(reason)?.amount ?? 0]),
    [say('imports.difference'), rows.read - rows.used - rows.leftOut.reduce((sum, entry) => sum + entry.rows, 0), exact(amount.read - amount.used - amount.leftOut)],
    [say('imports.merged'), mergedSpellings(customers), null],
  ]);

  const sourceRows = inputs.orders.sources.map((source, at): CellValue[] => {
    const one = reconcile(customers, inputs.orders.source.view(), at);
    return [sourceName(source), source.layout === 'sheet' ? say('imports.by-headers', { percent: Math.round(source.confidence * 100) }) : source.layout, source.encoding, one.rows.read, one.rows.used, one.amount.used];
  });
  const recordRows = inputs.records.map((table): CellValue[] => [sourceName(table), say(`record.${table.kind.name}`), null, table.records.length, null, null]);
  const tables = fitted([...sourceRows, ...recordRows], SOURCES, (count) => [say('imports.more-files', { count }), null, null, null, null, null]);
  sheet.block(TOP, 4, say('imports.sources'), [
    column('imports.file', look.text), column('imports.layout', look.text), column('imports.encoding', look.text), column('imports.rows', look.count, 'note.imports.source-rows'), column('imports.used-rows', look.count), column('imports.used-amount', look.yen),
  ], tables.map((table) => table ?? new Array<null>(6).fill(null)));

  const noted = notesOf(analysis);
  const notes = noted.length === 0 ? [say('imports.no-notes')] : noted.map((problem) => problemText(say, problem));
  sheet.cell(TOP + 2 + SOURCES + 1, 0, say('imports.notes'), look.section);
  fitted(notes, NOTES, (count) => say('imports.more-notes', { count })).forEach((note, at) => sheet.cell(TOP + 2 + SOURCES + 2 + at, 0, note, look.text));

  recordBlock(sheet, TOP, RECORDS, SOURCES, settled, say);

  const left = leftOutRows(inputs, customers, settled, say, LISTED);
  const columns: ColumnDraft[] = [
    { id: 'source', ...column('imports.file', look.text), width: 30, values: left.source },
    { id: 'row', ...column('imports.row', { ...look.count, align: 'center' }), width: 12, values: left.row },
    { id: 'reason', ...column('imports.reason', look.text), width: 24, values: left.reason },
    { id: 'order', ...column('imports.order', look.text), width: 28, values: left.order },
    { id: 'day', ...column('imports.day', look.day, 'note.imports.left-day'), width: 28, values: left.day },
    { id: 'amount', ...column('imports.amount', look.yen, 'note.imports.left-yen'), width: 18, values: left.amount },
  ];
  const all = leftRows + leftRecords;
  sheet.cell(LIST - 1, 0, all > LISTED ? say('imports.list-cut', { count: LISTED, all }) : say('imports.list', { count: all }), look.finding);
  sheet.table('OtokuiLeftOut', LIST, left.rows, null, columns);
  [30, 12, 24, 28, 28, 30, 11, 11, 12, 14, 3].forEach((width, at) => sheet.width(at, width));
  return sheet.spec({ repeat: LIST, columns: RECORDS - 1, tabColor: colour.grey });
}

/** As many entries as there are places: where they do not fit, the last place says how many more there are; empty places are null. */
function fitted<Entry>(entries: readonly Entry[], places: number, more: (count: number) => Entry): (Entry | null)[] {
  const shown = entries.length > places ? [...entries.slice(0, places - 1), more(entries.length - places + 1)] : entries;
  return Array.from({ length: places }, (_, at) => shown[at] ?? null);
}
