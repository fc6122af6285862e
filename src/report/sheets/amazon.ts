import type { CellValue } from '../../shared/cell.ts';
import { amazonTally } from '../amazon/amazon-groups.ts';
import type { Context } from '../context.ts';
import { colour, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { Sheet, UNKNOWN } from '../sheet.ts';
import { linesIn } from '../text-width.ts';

const GROUP_ROW = 4;
const RULE_ROW = 15;
const STEP_ROW = 24;
const RULES = [1, 2, 3, 4, 5, 6] as const;
const STEPS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const WIDTHS = [30, 9, 19, 24, 44, 36, 38] as const;
/** Points that a line takes, with air above and below them all. */
const LINE = 18.75;
const AIR = 6;

/** CRM_Amazon: what Amazon allows towards its customers, group by group, and which reports tell them apart. The same texts each time: only figures change. */
export function amazonSheet(context: Context): SheetSpec {
  const { analysis, say, basis } = context;
  const { orders, people, yen, groups, anonymousYen } = amazonTally(analysis);
  const sheet = new Sheet('amazon', context.sheetName('amazon'));
  const column = notedColumn(say);
  const answer = people > 0 ? say('amazon.answer', { people, yen: Math.round(yen) }) : orders > 0 ? say('amazon.answer-nobody', { orders }) : say('amazon.answer-none');
  sheet.head({ question: say('amazon.question'), answer, basis: say('amazon.basis', { basis }) });

  const wrapped = { ...look.text, wrap: true, vertical: 'center' } as const;
  const [count, money] = [{ ...look.count, vertical: 'center' } as const, { ...look.yen, vertical: 'center' } as const];
  const known = people > 0;
  const rows: CellValue[][] = [
    ...groups.map(({ group, people: members, yen: spent }): CellValue[] => [
      say(`amazon.group.${group}`), known ? members : UNKNOWN, known ? spent : UNKNOWN, say(`amazon.audience.${group}`), say(`amazon.do.${group}`), say(`amazon.enclose.${group}`), say(`amazon.avoid.${group}`),
    ]),
    [say('amazon.group.anonymous'), UNKNOWN, anonymousYen, UNKNOWN, say('amazon.do.anonymous'), UNKNOWN, UNKNOWN],
  ];
  sheet.block(GROUP_ROW, 0, say('amazon.groups'), [
    column('amazon.group', wrapped), column('amazon.people', count), column('amazon.yen', money), column('amazon.audience', { ...wrapped, align: 'center' }), column('amazon.do', wrapped), column('amazon.enclose', wrapped), column('amazon.avoid', wrapped),
  ], rows);
  WIDTHS.forEach((width, at) => sheet.width(at, width));
  sheet.height(GROUP_ROW + 1, 36);
  rows.forEach((cells, at) => {
    const lines = cells.map((cell, place) => (typeof cell === 'string' ? linesIn(cell, (WIDTHS[place] ?? 0) - 2) : 1));
    sheet.height(GROUP_ROW + 2 + at, Math.max(...lines) * LINE + AIR);
  });

  const list = (row: number, title: string, sentences: readonly string[]): void => {
    WIDTHS.forEach((_, at) => sheet.cell(row, at, at === 0 ? title : null, look.section));
    sentences.forEach((sentence, at) => sheet.cell(row + 1 + at, 0, sentence, look.text));
  };
  list(RULE_ROW, say('amazon.rules'), RULES.map((at) => say(`amazon.rule.${at}`)));
  list(STEP_ROW, say('amazon.steps'), STEPS.map((at) => say(`amazon.step.${at}`)));
  return sheet.spec({ repeat: GROUP_ROW + 1, tabColor: colour.ochre });
}
