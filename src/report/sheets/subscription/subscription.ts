import { MOST_DELIVERIES } from '../../../measures/survival/cliff.ts';
import { DELIVERIES_AHEAD } from '../../../measures/survival/lifetime-model.ts';
import type { Context } from '../../context.ts';
import { colour, formatted, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import type { SheetSpec } from '../../plan.ts';
import { area, Sheet } from '../../sheet.ts';
import { widthFor } from '../../text-width.ts';
import { subscriptionAnswer, subscriptionBasis } from './answer.ts';
import { cliffRows } from './cliff.ts';
import { findLeaving, findStaying } from './findings.ts';
import { subscriptionNotes } from './notes.ts';
import { monthRows, nowRows, riskRows } from './rows.ts';
import { scenarioRows } from './scenarios.ts';
import { isSales } from './worth.ts';

const CHART_ROW = 4;
const TABLE = 16;
/** The last deliveries are for the model alone. */
const ROWS = MOST_DELIVERIES + DELIVERIES_AHEAD / 2 + 1;
const NOW_ROW = 27;
const IF_ROW = 42;
const NOTES_ROW = 53;
/** Rows that hold nothing: low, so that the whole sheet fits on one page. */
const AIR = [3, TABLE - 2, TABLE - 1, NOTES_ROW - 2, NOTES_ROW - 1];
const RIGHT = 11;
const MONTHS = 14;
const LAST_COLUMN = 17;
const LEAVING_COLUMN = 3;
const STAYING_COLUMN = 6;
const MODEL_COLUMN = 9;

/** CRM_定期: after how many deliveries subscribers leave, whether they leave in a body, and what would change if they did not. */
export function subscriptionSheet(context: Context): SheetSpec {
  const { analysis, say } = context;
  const { subscribers } = analysis.measures;
  const sheet = new Sheet('subscription', context.sheetName('subscription'));
  const column = notedColumn(say);
  sheet.head({ question: say('subscription.question'), answer: subscriptionAnswer(context), basis: subscriptionBasis(context) });

  sheet.block(TABLE, 0, say('subscription.by-delivery'), [
    column('subscription.delivery', look.count), column('subscription.at-risk', look.count), column('subscription.left', look.count),
    column('subscription.leaving', look.percent), column('table.low', look.percent, 'note.subscription.leaving-low'), column('table.high', look.percent, 'note.subscription.leaving-high'),
    column('subscription.staying', look.percent), column('table.low', look.percent, 'note.subscription.staying-low'), column('table.high', look.percent, 'note.subscription.staying-high'),
    column('subscription.model', look.percent),
  ], riskRows(subscribers, ROWS));

  const rows = (at: number, from: number, to: number): { readonly sheet: 'subscription'; readonly area: ReturnType<typeof area> } => ({ sheet: 'subscription', area: area(TABLE + 2 + from, at, TABLE + 2 + to, at) });
  sheet.cell(CHART_ROW, 0, findLeaving(say, subscribers, analysis.settings.subscription.minimumDeliveries), look.finding);
  sheet.chart({
    kind: 'columns', description: say('subscription.chart-leaving'), format: '0%', labelEvery: 1, anchor: area(CHART_ROW + 1, 0, TABLE - 3, RIGHT - 2),
    categories: rows(0, 1, MOST_DELIVERIES), series: [{ name: say('subscription.leaving'), color: colour.indigo, values: rows(LEAVING_COLUMN, 1, MOST_DELIVERIES) }],
  });
  sheet.cell(CHART_ROW, RIGHT, findStaying(say, subscribers), look.finding);
  sheet.chart({
    kind: 'line', description: say('subscription.chart-staying'), format: '0%', labelEvery: 2, anchor: area(CHART_ROW + 1, RIGHT, TABLE - 3, LAST_COLUMN),
    categories: rows(0, 0, ROWS - 1),
    series: [
      { name: say('subscription.staying'), color: colour.indigo, values: rows(STAYING_COLUMN, 0, ROWS - 1) },
      { name: say('subscription.model'), color: colour.ochre, values: rows(MODEL_COLUMN, 0, ROWS - 1) },
    ],
  });

  const item = column('subscription.item', look.text);
  sheet.block(TABLE, RIGHT, say('subscription.cliff'), [
    item, column('subscription.value', look.percent), column('table.low', look.percent, 'note.subscription.cliff-low'), column('table.high', look.percent, 'note.subscription.cliff-high'),
  ], []);
  cliffRows(context).forEach(({ values, look: figures }, at) => sheet.row(TABLE + 2 + at, RIGHT, values, [look.text, figures, figures, figures]));
  sheet.block(NOW_ROW, RIGHT, say('subscription.now'), [item, column('subscription.count', look.count)], nowRows(say, subscribers));
  const changes = [
    column('subscription.scenario', look.text), column('subscription.per-starter', formatted(look.count, '0.0')), column('subscription.gained', look.count), column('subscription.lost', look.count),
    isSales(analysis) ? column('subscription.net-sales', look.yen, 'note.subscription.net') : column('subscription.net', look.yen), column('subscription.each', look.yen), column('subscription.even', formatted(look.percent, '+0.0%;-0.0%;0.0%')),
  ];
  sheet.block(IF_ROW, RIGHT, subscribers.staying.length === 0 ? say('subscription.if-unknown') : say('subscription.if', { started: subscribers.started, deliveries: subscribers.staying.length }), changes, scenarioRows(context));
  const months = [
    column('subscription.month', look.month), column('subscription.started', look.count), column('subscription.ended', look.count), column('subscription.active', look.count),
  ];
  sheet.block(NOW_ROW, MONTHS, say('subscription.by-month'), months, monthRows(subscribers));

  subscriptionNotes(context).forEach((text, at) => sheet.cell(NOTES_ROW + at, 0, text, look.note));
  // Low rows beside the long table: the headers of the blocks on the right stand in one line.
  changes.forEach(({ header }, at) => sheet.width(RIGHT + at, widthFor([header])));
  months.forEach(({ header }, at) => sheet.width(MONTHS + at, widthFor([header])));
  [10, 10, 10, 10, 9, 9, 10, 9, 9, 13, 3, 52, 11, 11, 11, 14, 11].forEach((width, at) => sheet.width(at, width));
  sheet.height(TABLE + 1, 32);
  for (const row of AIR) sheet.height(row, 8);
  return sheet.spec({ tabColor: colour.deepMoss });
}
