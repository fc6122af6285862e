import { COVERED_DAYS } from '../../campaigns/coverage/coverage.ts';
import type { TimedKind } from '../../campaigns/coverage/timing.ts';
import { ruleCodes } from '../../measures/journey/guard/judgement.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Speaker } from '../../text/say.ts';
import type { Context } from '../context.ts';
import { colour, formatted, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { area, Sheet } from '../sheet.ts';
import { stageText } from '../words.ts';
import { unknownRight } from './figure-cells.ts';
import { timingRow } from './timing-rows.ts';

const NEXT_ROW = 4;
const MATRIX_ROW = 10;
const TIMING_ROW = 24;
const KINDS = 10;
const RULES_COLUMN = 13;
const CHART_COLUMN = 11;
const STAGES = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const FILLS = { done: 'DFEADB', missing: 'F6E7C4', wrong: 'F3D3CB' } as const;

/** CRM_施策点検: the nine measures against the stages, what to do next, and whether messages came at the right time. */
export function coverageSheet(context: Context): SheetSpec {
  const { say, basis, analysis, campaigns, playbook } = context;
  const { coverage, next, timing, messages } = campaigns;
  const sheet = new Sheet('coverage', context.sheetName('coverage'));
  const column = notedColumn(say);
  const early = timing.all.outcomes[1].messages + timing.all.outcomes[2].messages;
  const done = coverage.filter(({ coverage: cells }) => cells.includes('done')).length;
  sheet.head({
    question: say('coverage.question'),
    answer: messages === 0 ? say('coverage.answer-no-log', { done }) : say('coverage.answer', { done, messages, early, percent: Math.round((early / messages) * 100) }),
    basis: say('coverage.basis', { basis, covered: COVERED_DAYS, days: analysis.settings.campaigns.days }),
  });

  sheet.block(NEXT_ROW, 0, say('coverage.next'), [column('coverage.what', look.text), column('coverage.for', look.text), column('head.people', look.count, 'note.coverage.people')], [0, 1, 2].map((at): CellValue[] => {
    const proposal = next[at];
    if (proposal === undefined) return at === 0 && next.length === 0 ? [say('coverage.next-none'), null, null] : [null, null, null];
    return [say(`measure.${proposal.measure}`), stageText(say, proposal.stage), proposal.people];
  }));

  const below = sheet.block(MATRIX_ROW, 0, say('coverage.matrix'), [
    column('campaigns.measure-name', look.text), column('campaigns.practised', look.inputText), ...STAGES.map((stage) => ({ header: stageText(say, stage), note: say('note.coverage.stage', { days: COVERED_DAYS }), look: look.centre })),
  ], coverage.map(({ measure, coverage: cells, messages: sent }) => [
    say(`measure.${measure}`), null, ...cells.map((cell, stage): CellValue => (cell === 'none' ? null : cell === 'missing' || sent[stage] === 0 ? say(`coverage.${cell}`) : say('coverage.sent', { word: say(`coverage.${cell}`), count: sent[stage] ?? 0 }))),
  ]));
  coverage.forEach(({ measure }, at) => sheet.cell(MATRIX_ROW + 2 + at, 1, playbook.practices[measure]?.join(say('list.joint')) ?? null, look.inputText, { owner: 'user', note: say('note.campaigns.practised') }));
  for (const kind of ['done', 'missing', 'wrong'] as const) {
    const first = { row: MATRIX_ROW + 2, column: 2 };
    sheet.rule({ kind: 'when', area: area(first.row, first.column, below - 1, first.column + 7), formula: `LEFT(C${first.row + 1},${say(`coverage.${kind}`).length})="${say(`coverage.${kind}`)}"`, color: colour.ink, fill: FILLS[kind] });
  }

  const [count, rate, yen] = [unknownRight(look.count), unknownRight(formatted(look.percent, '0.0%')), unknownRight(look.yen)];
  const rows = [timing.all, ...timing.kinds.slice(0, KINDS - 1)];
  sheet.block(TIMING_ROW, 0, say('coverage.timing'), [
    column('coverage.kind', look.text), column('coverage.messages', count), column('coverage.in-time', count), column('coverage.early', count), column('coverage.never', count), column('coverage.early-share', rate),
    column('coverage.rate-in-time', rate), column('coverage.rate-early', rate), column('coverage.difference', rate), column('table.low', rate, 'note.coverage.low'), column('table.high', rate, 'note.coverage.high'), column('coverage.cost', yen),
  ], Array.from({ length: KINDS }, (_, at) => (rows[at] === undefined || messages === 0 ? new Array<null>(12).fill(null) : timingRow(kindText(say, rows[at], at === 0), rows[at]))));
  sheet.block(TIMING_ROW, RULES_COLUMN, say('coverage.rules'), [column('coverage.rule', look.text), column('coverage.messages', look.count, 'note.coverage.rule-messages')], ruleCodes.map((rule): CellValue[] => [say(`coverage.about.${rule}`), messages === 0 ? null : timing.audit.byRule[rule]]));

  const worst = timing.kinds.slice(0, KINDS - 1).toSorted((a, b) => illTimed(b) - illTimed(a))[0];
  sheet.cell(NEXT_ROW, CHART_COLUMN, say(worst === undefined ? 'coverage.finding-none' : 'coverage.finding', { kind: worst === undefined ? '' : kindText(say, worst, false), percent: worst === undefined ? 0 : Math.round(illTimed(worst) * 100) }), look.finding);
  const kindRows = (at: number): ReturnType<typeof area> => area(TIMING_ROW + 3, at, TIMING_ROW + 1 + KINDS, at);
  sheet.chart({
    kind: 'bars', description: say('coverage.chart'), format: '0%', labelEvery: 1, anchor: area(NEXT_ROW + 1, CHART_COLUMN, TIMING_ROW - 2, CHART_COLUMN + 3),
    categories: { sheet: 'coverage', area: kindRows(0) },
    series: [{ name: say('coverage.early-share'), color: colour.ochre, values: { sheet: 'coverage', area: kindRows(5) } }],
  });
  [say('coverage.about-matrix'), say('coverage.about-timing'), say('coverage.about-cost')].forEach((text, at) => sheet.cell(TIMING_ROW + KINDS + 4 + at, 0, text, look.note));
  for (const row of [MATRIX_ROW + 1, TIMING_ROW + 1]) sheet.height(row, 34);
  [26, 18, 13, 13, 13, 13, 13, 13, 13, 13, 13, 14, 3, 30, 10].forEach((width, at) => sheet.width(at, width));
  return sheet.spec({ tabColor: colour.deepMoss });
}

/** The share of a kind's messages that came too early or should not have been sent. */
function illTimed({ outcomes: [inTime, early, never] }: TimedKind): number {
  return 1 - inTime.messages / (inTime.messages + early.messages + never.messages);
}

function kindText(say: Speaker, { kind }: TimedKind, all: boolean): string {
  return all ? say('table.all') : kind === null ? say('measure.untold') : say(`measure.${kind}`);
}
