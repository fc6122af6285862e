import type { CellValue } from '../../shared/cell.ts';
import type { Context } from '../context.ts';
import { colour, look, stageColours } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { area, Sheet, UNKNOWN, type BlockColumn } from '../sheet.ts';
import { readyToday } from '../../campaigns/today.ts';
import { widthFor } from '../text-width.ts';
import { glossText, gradeText, stageText } from '../words.ts';

const STAGES = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** Where the dashboard's funnel finds its figures. */
export const FUNNEL = { labels: area(6, 0, 13, 0), people: area(6, 2, 13, 2) };
const STAGE_ROW = 4;
const CONVERSION_ROW = 16;
const HISTORY_ROW = 26;
const HISTORY_MONTHS = 25;
const MATRIX_ROW = 55;
/** Rows that hold nothing: low, so that the whole sheet fits on one page. */
const AIR = [3, 14, 15, 24, 25, 53, 54];

/** CRM_ステージ: how far along customers are, who moved, and where they stop. */
export function stagesSheet(context: Context): SheetSpec {
  const { analysis, say, basis, nobody } = context;
  const { customers, measures, settings } = analysis;
  const { stages, dormancy, rfm, conversions } = measures;
  const people = customers.ids.length;
  const today = new Set(readyToday(analysis));
  const sheet = new Sheet('stages', context.sheetName('stages'));
  const column = notedColumn(say);
  const byStage = (note: 'note.stages.history-stage' | 'note.stages.matrix-stage'): BlockColumn[] =>
    STAGES.map((stage) => ({ header: stageText(say, stage), note: say(note, { stage: stageText(say, stage) }), look: look.count }));
  const f2 = conversions.find(({ code }) => code === 'f2');
  sheet.head({
    question: say('stages.question'),
    answer: nobody ?? (f2 === undefined || f2.rate === null ? say('stages.answer-unknown', { days: settings.conversionDays }) : say('stages.answer', { percent: (f2.rate * 100).toFixed(1), days: settings.conversionDays })),
    basis: say(`stages.groups-${customers.ledger.shop.groups.length === 0 ? 'none' : 'known'}`, { basis, groups: customers.ledger.shop.groups.length }),
  });

  const rows = STAGES.map((stage): CellValue[] => {
    let [count, yen, ready] = [0, 0, 0];
    for (let person = 0; person < people; person++) {
      if (stages.stage[person] !== stage) continue;
      count++;
      const at = rfm.place[person] as number;
      if (at >= 0) yen += rfm.figures.monetary[at] as number;
      if (today.has(person)) ready++;
    }
    return [stageText(say, stage), glossText(say, stage), count, people === 0 ? null : count / people, yen, ready];
  });
  sheet.block(STAGE_ROW, 0, say('stages.now'), [
    column('column.stage', look.text, 'note.stages.stage'), column('stages.gloss', look.note), column('head.people', look.count), column('stages.share', look.percent, 'note.head.people-share'), column('head.yen', look.yen), column('stages.ready', look.count),
  ], rows);
  STAGES.forEach((stage) => sheet.rule({ kind: 'equals', area: area(STAGE_ROW + 2 + stage, 0, STAGE_ROW + 2 + stage, 0), text: stageText(say, stage), fill: stageColours[stage], color: stage >= 5 ? colour.white : colour.ink }));
  sheet.rule({ kind: 'bar', area: area(STAGE_ROW + 2, 2, STAGE_ROW + 9, 2), color: colour.lightIndigo });

  const { days } = dormancy.cuts;
  const ranges = [say('stages.up-to', { days: days[0] - 1 }), say('stages.between', { from: days[0], to: days[1] - 1 }), say('stages.between', { from: days[1], to: days[2] - 1 }), say('stages.over', { days: days[2] }), ''];
  const gradeWords = [0, 1, 2, 3, 4].map((grade) => gradeText(say, grade));
  const grades = [0, 1, 2, 3, 4].map((grade): CellValue[] => {
    const count = dormancy.grade.reduce((sum, each) => sum + (each === grade ? 1 : 0), 0);
    return [gradeWords[grade] ?? null, ranges[grade] ?? null, count, people === 0 ? null : count / people];
  });
  sheet.block(STAGE_ROW, 7, say('stages.dormancy', { preset: say(`preset.${dormancy.cuts.used}`) }), [
    column('column.dormancy', look.text, 'note.stages.dormancy'), column('stages.since-last', look.text), column('head.people', look.count), column('stages.share', look.percent, 'note.head.people-share'),
  ], grades);

  sheet.block(CONVERSION_ROW, 0, say('stages.conversions', { days: settings.conversionDays }), [
    column('stages.conversion', look.text), column('stages.from-to', look.text), column('stages.entered', look.count), column('stages.converted', look.count), column('stages.rate', look.percent),
  ], conversions.map(({ code, from, to, entered, converted, rate }) => [say(`conversion.${code}`), `${from} → ${to}`, entered, converted, rate ?? UNKNOWN]));

  const { history } = measures;
  const points = history.days.length;
  const months = Array.from({ length: HISTORY_MONTHS }, (_, row) => points - HISTORY_MONTHS + row);
  const historyRows = months.map((point): CellValue[] => {
    if (point < 0) return new Array<null>(14).fill(null);
    const of = (column: Int32Array): number => column[point] as number;
    return [of(history.days), ...STAGES.map((stage) => history.stages[point * 8 + stage] as number), of(history.promoted), of(history.demoted), of(history.newBuyers), of(history.fallenAsleep), of(history.revived)];
  });
  sheet.block(HISTORY_ROW, 0, say('stages.history'), [
    column('stages.month', look.day), ...byStage('note.stages.history-stage'), column('stages.promoted', look.count), column('stages.demoted', look.count), column('stages.new', look.count), column('stages.asleep', look.count), column('stages.revived', look.count),
  ], historyRows);

  const last = points - 1;
  const matrix = STAGES.map((from): CellValue[] => [stageText(say, from), ...STAGES.map((to) => (last < 0 ? null : (history.transitions[last * 64 + from * 8 + to] as number)))]);
  sheet.block(MATRIX_ROW, 0, say('stages.matrix'), [column('stages.before-after', look.text), ...byStage('note.stages.matrix-stage')], matrix);
  sheet.rule({ kind: 'scale', area: area(MATRIX_ROW + 2, 1, MATRIX_ROW + 9, 8), low: colour.paper, high: colour.lightIndigo });
  for (const row of [STAGE_ROW, CONVERSION_ROW, HISTORY_ROW, MATRIX_ROW]) sheet.height(row + 1, 32);
  for (const row of AIR) sheet.height(row, 6);
  // Figures alone need no room for kana and kanji.
  for (let month = 0; month < HISTORY_MONTHS; month++) sheet.height(HISTORY_ROW + 2 + month, 15);
  [12, 12, 8.5, 8.5, 12, 10.5, 8, 8, 8, 8, 8, 7, 7.5, 7].forEach((width, at) => sheet.width(at, width));
  sheet.width(0, widthFor([...STAGES.map((stage) => stageText(say, stage)), ...conversions.map(({ code }) => say(`conversion.${code}`))]));
  sheet.width(1, widthFor(STAGES.map((stage) => glossText(say, stage))) * 0.8);
  sheet.width(4, widthFor(rows.map(([, , , , yen]) => `¥${Number(yen).toLocaleString('en-US', { maximumFractionDigits: 0 })}`)));
  sheet.width(7, widthFor(gradeWords) - 1);
  sheet.width(8, widthFor(ranges));
  return sheet.spec({ landscape: false, tabColor: colour.indigo });
}
