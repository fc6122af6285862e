import type { CellValue } from '../../shared/cell.ts';
import { exact } from '../../inputs/orders/orders.ts';
import { prefectures } from '../../inputs/prefecture.ts';
import type { TextKey } from '../../text/say.ts';
import type { Context } from '../context.ts';
import { colour, formatted, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { Sheet, UNKNOWN, type ColumnDraft } from '../sheet.ts';
import { changed, SIGNED, unknownRight } from './figure-cells.ts';
import { topTen, TOP_ROW } from './top-ten.ts';

const LIST_ROW = TOP_ROW + 15;

/** CRM_地域: where things go. Every prefecture has its row, so that none keeps figures that are no longer so. */
export function areasSheet(context: Context): SheetSpec {
  const { analysis, say, basis, nobody } = context;
  const { measures: { areas: found }, customers: { sales } } = analysis;
  const unknown = sales.orders.areas.length;
  const places = prefectures.map((name, at) => ({ name: say(`area.${at + 1}` as TextKey), at: sales.orders.areas.indexOf(name) }));
  const of = (column: ArrayLike<number>, { at }: { readonly at: number }): number => (at < 0 ? 0 : exact(column[at] as number));
  const whole = exact(found.amount.reduce((sum, yen) => sum + yen, 0));
  const priced = whole > 0;
  const value = priced ? found.amount : found.orders;
  const all = priced ? whole : found.orders.reduce((sum, orders) => sum + orders, 0);
  const ranked = [...places.toSorted((a, b) => of(value, b) - of(value, a) || of(found.orders, b) - of(found.orders, a)), { name: say('area.unknown'), at: unknown }];
  const [first] = ranked;
  const count = places.filter((place) => of(found.orders, place) > 0).length;

  const sheet = new Sheet('areas', context.sheetName('areas'));
  const column = notedColumn(say);
  sheet.head({
    question: say('areas.question'),
    answer: first === undefined || count === 0 ? say('areas.answer-none') : say(priced ? 'areas.answer' : 'areas.answer-orders', { area: first.name, percent: ((of(value, first) / all) * 100).toFixed(0), count }),
    basis: say('areas.basis', { basis }),
  });
  const top = ranked.slice(0, Math.min(10, count));
  const share = top.reduce((sum, place) => sum + of(value, place), 0) / all;
  topTen(sheet, {
    on: 'areas', title: say('areas.top'), description: say('areas.chart'), finding: count === 0 ? say('areas.chart') : say(priced ? 'areas.finding' : 'areas.finding-orders', { count: top.length, percent: (share * 100).toFixed(0) }),
    columns: [column('areas.area', look.text), column('areas.value', look.count)],
    entries: top.map((place) => [place.name, of(value, place)] as const),
  });

  const each = (value: (place: { readonly at: number }) => CellValue): CellValue[] => ranked.map(value);
  const yen = (figures: Float64Array): CellValue[] => each((place) => (priced ? of(figures, place) : UNKNOWN));
  const [money, number, rate] = [unknownRight(look.yen), unknownRight(look.count), unknownRight(look.percent)];
  const columns: ColumnDraft[] = [
    { id: 'area', ...column('areas.area', look.text), width: 16, values: ranked.map(({ name }) => name) },
    { id: 'amount', ...column('areas.amount', money), width: 14, values: yen(found.amount) },
    { id: 'share', ...column('areas.share', rate), width: 10, values: each((place) => (priced ? of(found.amount, place) / whole : UNKNOWN)) },
    { id: 'orders', ...column('areas.orders', number), width: 10, values: each((place) => of(found.orders, place)) },
    { id: 'customers', ...column('areas.customers', number), width: 11, values: each((place) => (nobody === null ? of(found.customers, place) : UNKNOWN)) },
    { id: 'lastYear', ...column('areas.last-year', money), width: 14, values: yen(found.lastYear) },
    { id: 'yearBefore', ...column('areas.year-before', money), width: 14, values: yen(found.yearBefore) },
    { id: 'change', ...column('areas.change', unknownRight(formatted(look.percent, SIGNED))), width: 9, values: each((place) => changed(of(found.lastYear, place), of(found.yearBefore, place))) },
  ];
  sheet.table('OtokuiAreas', LIST_ROW, ranked.length, 'area', columns);
  sheet.rule({ kind: 'bar', area: { table: 'OtokuiAreas', column: 'amount' }, color: colour.lightIndigo });
  for (let at = columns.length; at <= 10; at++) sheet.width(at, 9);
  return sheet.spec({ repeat: LIST_ROW, tabColor: colour.deepMoss });
}
