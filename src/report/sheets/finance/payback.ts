import type { AcquisitionCohort } from '../../../measures/economics/acquisition-cohorts.ts';
import { COHORTS } from '../../../measures/economics/finance.ts';
import type { PaybackCurve } from '../../../measures/economics/payback-curve.ts';
import { monthEnd } from '../../../shared/day.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import { colour, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { area, UNKNOWN, type BlockColumn, type Sheet } from '../../sheet.ts';

/** By the end of these months the table says what a customer brought. */
const MILESTONES = [1, 3, 6, 12];
/** By this month, or the last known before it, a sentence says what a customer brought. */
const TOLD = 6;
const STATE = 7;
const CHART_ROWS = 19;
const CHART_LAST_COLUMN = 5;

/** What a new customer brought by each month beside the cost, as two lines that cross. */
export function paybackChart(sheet: Sheet, row: number, data: number, curve: PaybackCurve, say: Speaker): void {
  sheet.cell(row, 0, findPayback(curve, say), look.finding);
  const cells = (column: number): ReturnType<typeof area> => area(data + 2, column, data + 1 + COHORTS, column);
  sheet.chart({
    kind: 'line', description: say('finance.chart'), format: '"¥"#,##0', labelEvery: 1, anchor: area(row + 1, 0, row + CHART_ROWS, CHART_LAST_COLUMN),
    categories: { sheet: 'finance', area: cells(0) },
    series: [
      { name: say('finance.gross'), color: colour.indigo, values: { sheet: 'finance', area: cells(1) } },
      { name: say('finance.cost'), color: colour.ochre, values: { sheet: 'finance', area: cells(2) } },
    ],
  });
}

function findPayback(curve: PaybackCurve, say: Speaker): string {
  const { cost, payback, gross } = curve;
  const brought = broughtBy(curve);
  if (cost === null) return brought === null ? say('finance.finding-none') : say('finance.finding-brought', brought);
  const yen = Math.round(cost);
  return payback === null ? say('finance.finding-open', { cost: yen, month: gross.length, percent: percentBack(curve) }) : say('finance.finding-paid', { cost: yen, month: payback });
}

/** What a customer brought by some month, for a sentence; null: nobody was observed for a month. */
export function broughtBy({ gross }: PaybackCurve): { readonly month: number; readonly yen: number } | null {
  const month = Math.min(TOLD, gross.length);
  return month === 0 ? null : { month, yen: whole(gross[month - 1] as number) };
}

/** The figures of the chart: what nobody was observed long enough for is empty. */
export function curveBlock(sheet: Sheet, row: number, { cost, gross, observed }: PaybackCurve, say: Speaker): void {
  const column = notedColumn(say);
  sheet.block(row, 0, say('finance.curve'), [
    column('finance.month', look.count), column('finance.gross', look.yen), column('finance.cost', look.yen, 'note.finance.curve-cost'), column('finance.observed', look.count),
  ], Array.from({ length: COHORTS }, (_, at): CellValue[] => [at + 1, gross[at] === undefined ? null : whole(gross[at]), gross[at] === undefined || cost === null ? null : Math.round(cost), observed[at] ?? null]));
}

export function cohortBlock(sheet: Sheet, row: number, cohorts: readonly AcquisitionCohort[], bySales: boolean, say: Speaker): void {
  const column = notedColumn(say);
  const milestones = MILESTONES.map((month): BlockColumn => ({ header: say('finance.by-month', { month }), note: say('note.finance.by-month', { month }), look: look.yen }));
  const state = column('finance.state', look.text);
  const below = sheet.block(row, 0, bySales ? say('finance.cohorts-sales') : say('finance.cohorts-gross'), [
    column('finance.cohort', look.month), column('finance.new-customers', look.count), column('finance.spend', look.yen), column('finance.cost', look.yen), column('finance.recovered', look.percent),
    column('finance.payback', look.count), { ...state, header: '' }, state, ...milestones, column('finance.so-far', look.yen),
  ], cohorts.map((cohort) => cohortRow(cohort, say)));
  sheet.rule({ kind: 'equals', area: area(row + 2, STATE, below - 1, STATE), text: say('finance.state-paid'), fill: colour.lightMoss, color: colour.ink });
  sheet.cell(below, 0, say('finance.young'), look.note);
}

function cohortRow(cohort: AcquisitionCohort, say: Speaker): CellValue[] {
  const { month, customers, spend, cost, gross, months, recovered, payback } = cohort;
  const by = (until: number): CellValue => (customers === 0 ? UNKNOWN : whole(gross.slice(0, until).reduce((sum, yen) => sum + yen, 0) / customers));
  return [
    monthEnd(month), customers, spend ?? UNKNOWN, cost === null ? UNKNOWN : Math.round(cost), recovered ?? UNKNOWN, payback ?? UNKNOWN, null, stateText(cohort, say),
    ...MILESTONES.map((until) => (months >= until ? by(until) : UNKNOWN)), by(gross.length),
  ];
}

function stateText({ whole: over, customers, cost, payback, months, recovered }: AcquisitionCohort, say: Speaker): string {
  if (!over) return say('finance.state-running');
  if (customers === 0) return say('finance.state-nobody');
  if (cost === null) return say('finance.state-no-spend');
  return payback === null ? say('finance.state-open', { months, percent: below100(recovered ?? 0) }) : say('finance.state-paid');
}

/** Of what a new customer cost, how much is back by the last month observed, in whole percent. */
export function percentBack({ cost, gross }: PaybackCurve): number {
  return cost === null ? 0 : below100((gross.at(-1) ?? 0) / cost);
}

/** What is not all back never reads 100%. */
function below100(share: number): number {
  return Math.min(99, Math.round(share * 100));
}

/** Without −0, which a cell would show with its sign. */
function whole(yen: number): number {
  return Math.round(yen) + 0;
}
