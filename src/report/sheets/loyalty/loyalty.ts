import { monthEnd } from '../../../shared/day.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Loyalty } from '../../../measures/loyalty/loyalty.ts';
import { DAYS_AFTER } from '../../../measures/loyalty/expectations.ts';
import { npsInterval } from '../../../measures/loyalty/nps-interval.ts';
import { FEWEST_FOR_A_SCORE, npsStanding } from '../../../measures/loyalty/nps-standing.ts';
import { npsOf } from '../../../measures/loyalty/nps.ts';
import { ranks } from '../../../measures/rfm/rank.ts';
import type { Speaker } from '../../../text/say.ts';
import type { Context } from '../../context.ts';
import { colour, formatted, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import type { SheetSpec } from '../../plan.ts';
import { area, Sheet, type BlockColumn } from '../../sheet.ts';
import { widthFor } from '../../text-width.ts';
import { stageText } from '../../words.ts';
import { afterRows, expectationRows } from './expectation-rows.ts';
import { loyaltyDrivers } from './drivers.ts';
import { loyaltyProducts, PRODUCT_WIDTH } from './products.ts';
import { findNps, npsRow, rounded } from './nps-rows.ts';

const STAGE_ROW = 4;
const RANK_ROW = 17;
const MONTH_ROW = 27;
const NOTES_ROW = 42;
/** Below the notes, so that workbooks of before keep their places. */
const MORE_ROW = 48;
const RIGHT = 10;
const LAST_COLUMN = 16;
const NPS_COLUMN = 5;

/** CRM_ロイヤルティ: who would recommend the shop, how it met what they expected, and what they did then. */
export function loyaltySheet(context: Context): SheetSpec {
  const { analysis, say, basis } = context;
  const { loyalty } = analysis.measures;
  const { nps, expectations } = loyalty;
  const sheet = new Sheet('loyalty', context.sheetName('loyalty'));
  const column = notedColumn(say);
  sheet.head({ question: say('loyalty.question'), answer: answerText(say, loyalty), basis: say('loyalty.basis', { basis }) });

  const points = formatted(look.count, '0.0');
  const scores = (first: BlockColumn): BlockColumn[] => [
    first, column('table.answers', look.count, 'note.loyalty.answers'), column('table.promoters', look.count, 'note.loyalty.promoters'), column('table.passives', look.count, 'note.loyalty.passives'),
    column('table.detractors', look.count, 'note.loyalty.detractors'), column('loyalty.nps', points), column('table.low', points, 'note.loyalty.low'), column('table.high', points, 'note.loyalty.high'), column('loyalty.standing', look.centre),
  ];
  const stages = nps.byStage.map((counts, stage): CellValue[] => [stageText(say, stage), ...npsRow(say, counts)]);
  sheet.block(STAGE_ROW, 0, say('loyalty.by-stage'), scores(column('column.stage', look.text, 'note.loyalty.stage')), [[say('table.all'), ...npsRow(say, nps.everybody)], ...stages]);
  sheet.block(RANK_ROW, 0, say('loyalty.by-rank'), scores(column('loyalty.rank', look.text)), nps.byRank.map((counts, at) => [ranks[at] ?? '', ...npsRow(say, counts)]));
  sheet.block(MONTH_ROW, 0, say('loyalty.by-month'), scores(column('loyalty.month', look.month)), nps.byMonth.map(({ month, counts }) => [monthEnd(month), ...npsRow(say, counts)]));

  const stageRows = (at: number): ReturnType<typeof area> => area(STAGE_ROW + 2, at, STAGE_ROW + 2 + stages.length, at);
  sheet.cell(STAGE_ROW, RIGHT, findNps(say, nps), look.finding);
  sheet.chart({
    kind: 'columns', description: say('loyalty.chart'), format: '0', labelEvery: 1, anchor: area(STAGE_ROW + 1, RIGHT, RANK_ROW - 2, LAST_COLUMN),
    categories: { sheet: 'loyalty', area: stageRows(0) },
    series: [{ name: say('loyalty.nps'), color: colour.indigo, values: { sheet: 'loyalty', area: stageRows(NPS_COLUMN) } }],
  });

  const classColumn = column('loyalty.class', look.text);
  sheet.block(RANK_ROW, RIGHT, say('loyalty.expectations'), [
    classColumn, column('loyalty.meaning', look.text), column('head.people', look.count, 'note.loyalty.people'), column('loyalty.share', look.percent),
  ], expectationRows(say, expectations));
  sheet.block(MONTH_ROW, RIGHT, say('loyalty.after', { days: DAYS_AFTER }), [
    classColumn, column('loyalty.happened', look.text), column('loyalty.observed', look.count), column('loyalty.did', look.count),
    column('loyalty.share', look.percent, 'note.loyalty.did-share'), column('table.low', look.percent, 'note.loyalty.did-low'), column('table.high', look.percent, 'note.loyalty.did-high'),
  ], afterRows(say, expectations));

  [say('loyalty.about-nps'), say('loyalty.about-classes'), say('loyalty.about-after', { days: DAYS_AFTER })].forEach((text, at) => sheet.cell(NOTES_ROW + at, 0, text, look.note));
  loyaltyProducts(sheet, MORE_ROW, context, scores);
  loyaltyDrivers(sheet, MORE_ROW, RIGHT, context);
  for (const row of [STAGE_ROW + 1, RANK_ROW + 1, MONTH_ROW + 1, MORE_ROW + 1]) sheet.height(row, 24);
  [PRODUCT_WIDTH, 9, 9, 9, 9, 9, 9, 9, 10, 3, 14, 24, 10, 10, 10, 10, 10, 9, 9].forEach((width, at) => sheet.width(at, width));
  sheet.width(0, widthFor(stages.map(([name]) => String(name))));
  return sheet.spec({ tabColor: colour.deepMoss });
}

function answerText(say: Speaker, { nps: { everybody }, expectations }: Loyalty): string {
  const { answers, promoters, passives, detractors } = everybody;
  if (answers === 0) {
    const people = expectations.reduce((sum, each) => sum + each.people, 0);
    return people === 0 ? say('loyalty.answer-none') : say('loyalty.answer-gap-only', { people });
  }
  const standing = npsStanding(answers);
  if (standing === 'counts') return say('loyalty.answer-counts', { answers, promoters, passives, detractors, more: FEWEST_FOR_A_SCORE - answers });
  const { low, high } = npsInterval(everybody);
  return say(standing === 'tentative' ? 'loyalty.answer-tentative' : 'loyalty.answer', { nps: rounded(npsOf(everybody), 0), low: rounded(low, 0), high: rounded(high, 0), answers });
}
