import { LEAST_OBSERVED } from '../../../measures/value/least-observed.ts';
import { financeOf, type Finance } from '../../../measures/economics/finance.ts';
import type { Context } from '../../context.ts';
import { colour, look } from '../../look.ts';
import type { SheetSpec } from '../../plan.ts';
import { Sheet } from '../../sheet.ts';
import { widthFor } from '../../text-width.ts';
import { costBlocks, RATIO } from './costs.ts';
import { dependenceBlock } from './dependence.ts';
import { funnelBlock } from './funnel.ts';
import { mediaBlock } from './media.ts';
import { broughtBy, cohortBlock, curveBlock, paybackChart, percentBack } from './payback.ts';
import { shopBlock } from './shops.ts';
import { trialBlock } from './trial.ts';

const CHART = 4;
const TRIAL = 15;
const COHORTS = 25;
const DEPENDENCE = 54;
const SHOPS = 63;
const CURVE = 75;
const NOTES = 102;
/** Where what stands on the right begins. */
const RIGHT = 7;

/** CRM_収支: when the money spent on customers is back, and what the shop rests on. */
export function financeSheet(context: Context): SheetSpec {
  const { analysis, say, basis, nobody } = context;
  const { customers, settings, measures: { value } } = analysis;
  const found = financeOf(customers.ledger, customers.facts.spend, settings.finance, customers.asOf);
  const bySales = settings.finance.margin === 1;
  const percent = Math.round(settings.finance.margin * 1000) / 10;
  const sheet = new Sheet('finance', context.sheetName('finance'));
  sheet.head({
    question: say('finance.question'),
    answer: nobody ?? answerText(context, found, bySales ? say('finance.in-sales') : say('finance.in-gross', { percent })),
    basis: say('finance.basis', { basis, measure: bySales ? say('finance.by-sales') : say('finance.by-gross', { percent }) }),
  });

  paybackChart(sheet, CHART, CURVE, found.curve, say);
  costBlocks(sheet, CHART, RIGHT, found.costs, say);
  trialBlock(sheet, TRIAL, RIGHT, { retention: found.retention, yearly: value.now.ltv.value, least: LEAST_OBSERVED, settings: settings.finance }, say);
  cohortBlock(sheet, COHORTS, found.cohorts, bySales, say);
  dependenceBlock(sheet, DEPENDENCE, found, context);
  shopBlock(sheet, SHOPS, context);
  funnelBlock(sheet, SHOPS, RIGHT, found.funnel, analysis.inputs.orders.referrers.size > 0, say);
  curveBlock(sheet, CURVE, found.curve, say);
  mediaBlock(sheet, CURVE, RIGHT, customers.facts.spend, customers.asOf, say);

  [say('finance.notes-payback'), say('finance.notes-costs'), say('finance.notes-trial', { sheet: context.sheetName('settings') })].forEach((text, at) => sheet.cell(NOTES + at, 0, text, look.note));
  for (const row of [CHART, CHART + RATIO, TRIAL, COHORTS, SHOPS, CURVE]) sheet.height(row + 1, 26);
  [14, 11, 12, 12, 12, 12, 3, 16, 12, 12, 12, 12, 12].forEach((width, at) => sheet.width(at, width));
  sheet.width(RIGHT, widthFor([say('finance.state-open', { months: 24, percent: 99 }), say('finance.state-no-spend'), say('finance.state-running'), say('finance.quarter-running', { year: '2026', from: 10, to: 12 })]));
  return sheet.spec({ tabColor: colour.deepMoss });
}

function answerText({ say }: Context, { curve, cohorts }: Finance, measure: string): string {
  const { cost, customers, cohorts: months, payback } = curve;
  if (cost !== null) {
    const values = { cost: Math.round(cost), customers, cohorts: months, measure };
    return payback === null ? say('finance.answer-open', { ...values, month: curve.gross.length, percent: percentBack(curve) }) : say('finance.answer-paid', { ...values, month: payback });
  }
  const paid = cohorts.filter(({ spend }) => spend !== null && spend > 0);
  if (paid.some(({ whole }) => whole)) return say('finance.answer-nobody-won');
  if (paid.length > 0) return say('finance.answer-young');
  const brought = broughtBy(curve);
  return brought === null ? say('finance.answer-nothing') : say('finance.answer-no-spend', { ...brought, customers, measure });
}
