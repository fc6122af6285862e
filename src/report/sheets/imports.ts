import { leftOutReasons } from '../../inputs/orders/order-rows.ts';
import type { CellValue } from '../../shared/cell.ts';
import { mergedSpellings } from '../../customers/links.ts';
import type { Context } from '../context.ts';
import { colour, look } from '../look.ts';
import { orderNames } from '../order-names.ts';
import type { SheetSpec } from '../plan.ts';
import { problemText } from '../problem-text.ts';
import { reconcile } from '../reconciliation.ts';
import { Sheet, type ColumnDraft } from '../sheet.ts';

const TOP = 4;
const SOURCES = 18;
const NOTES = 10;
const LIST = TOP + 2 + SOURCES + NOTES + 4;
/** A sheet holds 1,048,576 rows; more than this nobody reads, and the counts above are whole. */
const LISTED = 200_000;

/** CRM_取込: rows read = used + left out, to the yen, and each row left out with its number and why. */
export function importsSheet(context: Context): SheetSpec {
  const { analysis, say, basis, reconciliation } = context;
  const { inputs, customers } = analysis;
  const { rows, amount } = reconciliation;
  const sheet = new Sheet('imports', context.sheetName('imports'));
  const leftRows = rows.read - rows.used;
  sheet.head({
    question: say('imports.question'),
    answer: leftRows === 0 ? say('imports.answer-all', { rows: rows.read }) : say('imports.answer', { read: rows.read, used: rows.used, left: leftRows }),
    basis,
  });

  const byReason = new Map(rows.leftOut.map((entry) => [entry.reason, entry]));
  const reasons = leftOutReasons.filter((reason) => reason !== 'used');
  sheet.block(TOP, 0, say('imports.reconciliation'), [say('imports.what'), say('imports.rows'), say('imports.amount')], [look.text, look.count, look.yen], [
    [say('imports.read'), rows.read, amount.read],
    [say('imports.used'), rows.used, amount.used],
    ...reasons.map((reason): CellValue[] => [say(`reason.${reason}`), byReason.get(reason)?.rows ?? 0, byReason.get(reason)?.amount ?? 0]),
    [say('imports.difference'), 0, Math.round((amount.read - amount.used - amount.leftOut) * 1000) / 1000],
    [say('imports.merged'), mergedSpellings(customers), null],
  ]);

  const sourceRows = inputs.orders.sources.slice(0, SOURCES - 1).map((source, at): CellValue[] => {
    const one = reconcile(customers, inputs.orders.source.view(), at);
    return [source.sheet === null ? source.file : `${source.file} ${source.sheet}`, source.layout === 'sheet' ? say('imports.by-headers', { percent: Math.round(source.confidence * 100) }) : source.layout, source.encoding, one.rows.read, one.rows.used, one.amount.used];
  });
  const recordRows = inputs.records.slice(0, Math.max(0, SOURCES - 1 - sourceRows.length)).map((table): CellValue[] => [table.sheet === null ? table.file : `${table.file} ${table.sheet}`, say(`record.${table.kind.name}`), null, table.records.length, null, null]);
  const padded = [...sourceRows, ...recordRows];
  while (padded.length < SOURCES) padded.push(new Array<null>(6).fill(null));
  sheet.block(TOP, 4, say('imports.sources'), [say('imports.file'), say('imports.layout'), say('imports.encoding'), say('imports.rows'), say('imports.used-rows'), say('imports.used-amount')], [look.text, look.text, look.text, look.count, look.count, look.yen], padded);

  const notes = inputs.problems.map((problem) => problemText(say, problem));
  sheet.cell(TOP + 2 + SOURCES + 1, 0, say('imports.notes'), look.section);
  for (let at = 0; at < NOTES; at++) sheet.cell(TOP + 2 + SOURCES + 2 + at, 0, notes[at] ?? null, look.text);

  const left: number[] = [];
  const { reason } = customers.account;
  for (let row = 0; row < reason.length && left.length < LISTED; row++) if (reason[row] !== 0) left.push(row);
  const names = orderNames(inputs.orders, customers.orders);
  const source = (row: number): CellValue => {
    const { file, sheet: tab } = inputs.orders.sources[inputs.orders.source.get(row)] ?? { file: '', sheet: null };
    return tab === null ? file : `${file} ${tab}`;
  };
  const numberOf = (row: number): CellValue => {
    const order = customers.orders.orderOfRow[row] as number;
    if (order >= 0) return names(order);
    const text = inputs.orders.orderNumbers.texts[inputs.orders.order.get(row)] ?? '';
    return text.split('\n')[0] || null;
  };
  const each = (value: (row: number) => CellValue): CellValue[] => left.map(value);
  const columns: ColumnDraft[] = [
    { id: 'source', header: say('imports.file'), look: look.text, width: 30, values: each(source) },
    { id: 'row', header: say('imports.row'), note: say('imports.row-note'), look: look.count, width: 12, values: each((row) => inputs.orders.rowNumber.get(row)) },
    { id: 'reason', header: say('imports.reason'), look: look.text, width: 24, values: each((row) => say(`reason.${leftOutReasons[reason[row] as number] as Exclude<(typeof leftOutReasons)[number], 'used'>}`)) },
    { id: 'order', header: say('imports.order'), look: look.text, width: 28, values: each(numberOf) },
    { id: 'day', header: say('imports.day'), look: look.day, width: 28, values: each((row) => inputs.orders.day.get(row) || null) },
    { id: 'amount', header: say('imports.amount'), note: say('imports.amount-note'), look: look.yen, width: 18, values: each((row) => customers.account.amount[row] ?? 0) },
  ];
  sheet.cell(LIST - 1, 0, leftRows > LISTED ? say('imports.list-cut', { count: LISTED, all: leftRows }) : say('imports.list', { count: leftRows }), look.finding);
  sheet.table('OtokuiLeftOut', LIST, left.length, null, columns);
  [30, 12, 24, 28, 28, 30, 11, 11, 12, 14].forEach((width, at) => sheet.width(at, width));
  return sheet.spec({ tabColor: colour.grey });
}
