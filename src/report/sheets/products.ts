import type { CellValue } from '../../shared/cell.ts';
import { exact } from '../../inputs/orders/orders.ts';
import { wilsonInterval } from '../../measures/wilson.ts';
import type { Context } from '../context.ts';
import { colour, formatted, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { Sheet, UNKNOWN, type ColumnDraft } from '../sheet.ts';
import { changed, figure, SIGNED, unknownRight } from './figure-cells.ts';
import { nameKeys } from './name-keys.ts';
import { shortName, topTen, TOP_NAME, TOP_ROW } from './top-ten.ts';

/** What is to come stands between the top ten and the list, which grows downwards. */
const LIST_ROW = TOP_ROW + 15;
/** A sheet holds 1,048,576 rows; more products than this nobody reads. */
const LISTED = 200_000;
const LAST_PRINTED = 15;

/** CRM_商品: what sells, and what is bought again; where customers are not known, what orders alone tell. */
export function productsSheet(context: Context): SheetSpec {
  const { analysis, say, basis, nobody } = context;
  const { measures: { products: found }, customers: { sales }, settings } = analysis;
  const names = sales.lines.products;
  const rows = Math.min(found.product.length, LISTED);
  const keys = nameKeys(Array.from(found.product.subarray(0, rows), (product) => names[product] ?? ''));
  const nameOf = (at: number): string => keys[at] ?? '';
  const yenOf = (at: number): number => exact(found.amount[at] as number);
  const priced = found.amount.some((yen) => !Number.isNaN(yen));
  const worth = (at: number): number => (priced ? yenOf(at) : exact(found.units[at] as number));
  const sum = (values: Float64Array): number => exact(values.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0));
  const whole = sum(priced ? found.amount : found.units);
  const percent = (part: number): string => (whole > 0 ? ((part / whole) * 100).toFixed(0) : UNKNOWN);

  const sheet = new Sheet('products', context.sheetName('products'));
  const column = notedColumn(say);
  const best = { product: rows === 0 ? '' : shortName(nameOf(0), 40), percent: rows === 0 ? '' : percent(worth(0)), count: found.product.length };
  sheet.head({
    question: say('products.question'),
    answer: rows === 0 ? say('products.answer-none') : priced ? say('products.answer', { ...best, yen: yenOf(0) }) : say('products.answer-units', { ...best, units: worth(0) }),
    basis: nobody === null ? say('products.basis', { basis, days: settings.conversionDays }) : say('products.basis-nobody', { basis }),
  });

  const shown = Math.min(10, rows);
  const share = percent(Array.from({ length: shown }, (_, at) => worth(at)).reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0));
  topTen(sheet, {
    on: 'products', title: say('products.top'), description: say('products.chart'),
    finding: shown === 0 ? say('products.finding-none') : say(priced ? 'products.finding' : 'products.finding-units', { count: shown, percent: share }),
    columns: [column('products.product', look.text, 'note.products.top'), column('products.value', look.count)],
    entries: Array.from({ length: shown }, (_, at) => [shortName(nameOf(at), TOP_NAME - 2), figure(worth(at))] as const),
  });

  const each = (value: (at: number) => CellValue): CellValue[] => Array.from({ length: rows }, (_, at) => value(at));
  const known = (value: (at: number) => CellValue): CellValue[] => each((at) => (found.buyers[at] === 0 ? UNKNOWN : value(at)));
  const ranges = Array.from({ length: rows }, (_, at) => wilsonInterval({ people: found.observed[at] as number, buyers: found.came[at] as number }));
  const yen = unknownRight(look.yen);
  const [count, rate, day] = [unknownRight(look.count), unknownRight(look.percent), unknownRight(look.day)];
  const columns: ColumnDraft[] = [
    { id: 'product', ...column('products.product', look.text), width: TOP_NAME, values: keys },
    { id: 'amount', ...column('products.amount', yen), width: 14, values: each((at) => figure(yenOf(at))) },
    { id: 'share', ...column('products.share', rate), width: 9, values: each((at) => (priced && whole > 0 ? figure(yenOf(at) / whole) : UNKNOWN)) },
    { id: 'orders', ...column('products.orders', count), width: 9, values: each((at) => found.orders[at] as number) },
    { id: 'units', ...column('products.units', count), width: 9, values: each((at) => exact(found.units[at] as number)) },
    { id: 'several', ...column('products.several', rate), width: 13, values: each((at) => (found.orders[at] === 0 ? UNKNOWN : (found.several[at] as number) / (found.orders[at] as number))) },
    { id: 'first', ...column('products.first', day), width: 12, values: each((at) => (found.orders[at] === 0 ? UNKNOWN : (found.firstDay[at] as number))) },
    { id: 'last', ...column('products.last', day), width: 12, values: each((at) => (found.orders[at] === 0 ? UNKNOWN : (found.lastDay[at] as number))) },
    { id: 'recent', ...column('products.recent', count), width: 12, values: each((at) => exact(found.recent[at] as number)) },
    { id: 'before', ...column('products.before', count), width: 13, values: each((at) => exact(found.before[at] as number)) },
    { id: 'change', ...column('products.change', unknownRight(formatted(look.percent, SIGNED))), width: 9, values: each((at) => changed(found.recent[at] as number, found.before[at] as number)) },
    { id: 'buyers', ...column('products.buyers', count), width: 9, values: known((at) => found.buyers[at] as number) },
    { id: 'again', ...column('products.again', count), width: 12, values: known((at) => found.again[at] as number) },
    { id: 'rate', ...column('products.rate', rate), width: 9, values: known((at) => (found.observed[at] === 0 ? UNKNOWN : (found.came[at] as number) / (found.observed[at] as number))) },
    { id: 'gap', ...column('products.gap', unknownRight(formatted(look.count, say('format.days')))), width: 11, values: known((at) => figure(found.gap[at] as number)) },
    { id: 'observed', ...column('products.observed', count), width: 12, values: known((at) => found.observed[at] as number) },
    { id: 'low', ...column('products.low', rate), width: 9, values: known((at) => figure(ranges[at]?.low ?? NaN)) },
    { id: 'high', ...column('products.high', rate), width: 9, values: known((at) => figure(ranges[at]?.high ?? NaN)) },
  ];
  sheet.table('OtokuiProducts', LIST_ROW, rows, 'product', columns, 34);
  sheet.rule({ kind: 'bar', area: { table: 'OtokuiProducts', column: 'amount' }, color: colour.lightIndigo });
  return sheet.spec({ repeat: LIST_ROW, columns: LAST_PRINTED, tabColor: colour.deepMoss });
}
