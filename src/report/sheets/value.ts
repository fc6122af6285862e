import { monthEnd } from '../../shared/day.ts';
import type { CellValue } from '../../shared/cell.ts';
import { retention } from '../../measures/value/cohorts.ts';
import { LEAST_OBSERVED } from '../../measures/value/least-observed.ts';
import type { Context } from '../context.ts';
import { colour, formatted, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { area, Sheet, UNKNOWN, type BlockColumn } from '../sheet.ts';
import { yearAhead } from './year-ahead.ts';

const TOP = 4;
const MONTHS = 24;
const SECOND = 32;
const COHORTS = 44;
const AHEAD = 75;
const CURVE_COLUMN = 8;

/** Where the dashboard's charts find their figures. */
export const SALES = { months: area(TOP + 2, 0, TOP + 25, 0), first: area(TOP + 2, 1, TOP + 25, 1), repeat: area(TOP + 2, 2, TOP + 25, 2), anonymous: area(TOP + 2, 3, TOP + 25, 3) };
export const CURVE = { days: area(TOP + 2, CURVE_COLUMN, TOP + 25, CURVE_COLUMN), value: area(TOP + 2, CURVE_COLUMN + 2, TOP + 25, CURVE_COLUMN + 2) };
export const RETENTION = { age: area(COHORTS + 1, 3, COHORTS + 1, 14), late: area(COHORTS + 2, 3, COHORTS + 2, 14), early: area(COHORTS + 3, 3, COHORTS + 3, 14) };

/** What holds whoever bought: the sales of each month, and of the year. */
export const SALES_CELLS = [area(TOP + 2, 3, TOP + 25, 4), area(SECOND + 6, CURVE_COLUMN, SECOND + 6, CURVE_COLUMN + 2)];

/** CRM_LTV: what a customer is worth after how long, and how they come back; below, what the next year may bring. */
export function valueSheet(context: Context): SheetSpec {
  const { analysis, say, basis, nobody } = context;
  const { value } = analysis.measures;
  const within = analysis.settings.conversionDays;
  const sheet = new Sheet('value', context.sheetName('value'));
  const column = notedColumn(say);
  const year = value.curve.find(({ days }) => days === 360);
  sheet.head({
    question: say('value.question'),
    answer: nobody !== null ? say('nobody.value') : year?.value == null ? say('value.answer-unknown') : say('value.answer', { yen: Math.round(year.value), people: year.customers }),
    basis: say('value.basis', { basis }),
  });
  sheet.cell(2, CURVE_COLUMN, say('ahead.link'), look.link, { link: { sheet: 'value', row: AHEAD, column: 0 } });

  const { monthly, curve, cohorts } = value;
  const serial = (month: number): number => monthEnd(month);
  sheet.block(TOP, 0, say('value.monthly'), [
    column('value.month', look.month), column('value.first', look.yen), column('value.repeat', look.yen), column('value.anonymous', look.yen), column('value.total', look.yen), column('value.new-buyers', look.count), column('value.buyers', look.count),
  ], monthly.month.map((month, at) => [serial(month), monthly.first[at] ?? 0, monthly.repeat[at] ?? 0, monthly.anonymous[at] ?? 0, (monthly.first[at] ?? 0) + (monthly.repeat[at] ?? 0) + (monthly.anonymous[at] ?? 0), monthly.newBuyers[at] ?? 0, monthly.buyers[at] ?? 0]));
  sheet.block(TOP, CURVE_COLUMN, say('value.curve'), [
    column('value.days', look.count), column('value.observed', look.count, 'note.value.curve-observed'), { header: say('value.ltv'), note: say('note.value.ltv', { least: LEAST_OBSERVED }), look: look.yen },
  ], curve.map(({ days, customers, value: yen }) => [days, customers, yen === null ? null : Math.round(yen)]));

  sheet.block(SECOND, 0, say('value.steps', { days: within }), [
    column('value.step', look.text), column('value.observed', look.count), column('value.came', look.count), column('value.rate', look.percent), column('value.gap', formatted(look.count, say('format.days'))),
  ], value.steps.map(({ n, conversion, gap }) => [say('value.step-n', { from: n - 1, to: n }), conversion.of, conversion.hits, conversion.rate ?? UNKNOWN, gap.days ?? UNKNOWN]));
  const figures = (now: number | null, before: number | null): CellValue[] => [now ?? UNKNOWN, before ?? UNKNOWN];
  sheet.block(SECOND, CURVE_COLUMN, say('value.year'), [column('value.figure', look.text), column('value.now', look.percent), column('value.before', look.percent)], [
    [say('tile.repeat'), ...figures(value.now.repeat.rate, value.before.repeat.rate)],
    [say('tile.f2'), ...figures(value.now.f2.rate, value.before.f2.rate)],
    [say('tile.dependence'), ...figures(value.now.dependence.rate, value.before.dependence.rate)],
  ]);
  const yenLooks = [look.text, look.yen, look.yen];
  sheet.row(SECOND + 5, CURVE_COLUMN, [say('tile.ltv'), yen(value.now.ltv.value), yen(value.before.ltv.value)], yenLooks);
  sheet.row(SECOND + 6, CURVE_COLUMN, [say('tile.sales'), value.now.sales, value.before.sales], yenLooks);

  const ages = Array.from({ length: 13 }, (_, age) => age);
  const late = retention(cohorts.slice(MONTHS / 2));
  const early = retention(cohorts.slice(0, MONTHS / 2));
  const months: BlockColumn[] = ages.map((age) => ({ header: say('value.age', { age }), note: say(age === 0 ? 'note.value.age-0' : 'note.value.age', { age, least: LEAST_OBSERVED }), look: look.percent }));
  const share = (values: readonly (number | null)[]): CellValue[] => ages.map((age) => values[age] ?? null);
  sheet.block(COHORTS, 0, say('value.cohorts'), [column('value.cohort', look.month), column('head.people', look.count, 'note.value.cohort-people'), ...months], [
    [say('value.last-year'), cohorts.slice(MONTHS / 2).reduce((sum, cohort) => sum + cohort.customers, 0), ...share(late)],
    [say('value.year-before'), cohorts.slice(0, MONTHS / 2).reduce((sum, cohort) => sum + cohort.customers, 0), ...share(early)],
    ...cohorts.map((cohort): CellValue[] => [serial(cohort.month), cohort.customers, ...ages.map((age) => (cohort.buyers[age] == null || cohort.customers === 0 ? null : (cohort.buyers[age] ?? 0) / cohort.customers))]),
  ]);
  sheet.rule({ kind: 'scale', area: area(COHORTS + 4, 3, COHORTS + 3 + MONTHS, 14), low: colour.paper, high: colour.lightIndigo });
  sheet.cell(COHORTS + 4 + MONTHS, 0, say('value.young'), look.note);
  yearAhead(sheet, AHEAD, context);
  // Low above and high below, the empty rows part the pages between the yearly figures and the cohorts.
  for (const row of [TOP - 1, SECOND - 2, SECOND - 1, AHEAD - 2, AHEAD - 1]) sheet.height(row, 8);
  for (let row = SECOND + 7; row < COHORTS; row++) sheet.height(row, row === COHORTS - 1 ? 10 : 46);
  [15, 13, 13, 13, 13, 12, 11, 10, 20, 13, 13, 10, 10, 10, 10].forEach((width, at) => sheet.width(at, width));
  return sheet.spec({ tabColor: colour.deepMoss });
}

function yen(value: number | null): CellValue {
  return value === null ? UNKNOWN : Math.round(value);
}
