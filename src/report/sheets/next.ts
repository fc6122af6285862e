import { actions } from '../../measures/journey/guard/action.ts';
import { guardOn } from '../../measures/journey/guard.ts';
import type { CellValue } from '../../shared/cell.ts';
import { amazonGrouping } from '../amazon/amazon-groups.ts';
import type { Context } from '../context.ts';
import { colour, look } from '../look.ts';
import type { SheetSpec } from '../plan.ts';
import { howText } from '../how-text.ts';
import { Sheet, TABLE_ROW, type ColumnDraft } from '../sheet.ts';
import { readyToday } from '../../campaigns/today.ts';
import { widthFor } from '../text-width.ts';
import { verdictText } from '../../words/verdict-text.ts';
import { actionTexts, gradeText, stageText } from '../words.ts';
import { gradeRules, verdictRules } from './customers.ts';

/** CRM_次の一手: whom to address, with what, from which day on. First those whose day has come, the best customers first. */
export function nextSheet(context: Context): SheetSpec {
  const { analysis, say, basis, contacts, nobody } = context;
  const { customers, measures, settings } = analysis;
  const { ledger, ids, asOf } = customers;
  const { rfm, stages, dormancy, next } = measures;
  const sheet = new Sheet('next', context.sheetName('next'));
  const today = new Set(readyToday(analysis));
  const waiting = next.verdict.reduce((count, verdict) => count + (verdict === 1 ? 1 : 0), 0);
  sheet.head({ question: say('next.question'), answer: nobody ?? say('next.answer', { ready: today.size, waiting }), basis: say('next.basis', { basis }) });

  const amount = (person: number): number => ((rfm.place[person] as number) < 0 ? 0 : (rfm.figures.monetary[rfm.place[person] as number] as number));
  const order = ids.map((_, person) => person).sort(
    (a, b) => Number(today.has(b)) - Number(today.has(a)) || (next.verdict[a] as number) - (next.verdict[b] as number) || day(next.from[a]) - day(next.from[b]) || amount(b) - amount(a) || a - b,
  );
  const column = (value: (person: number) => CellValue): CellValue[] => order.map(value);
  const words = actionTexts(say);
  const stageWords = [0, 1, 2, 3, 4, 5, 6, 7].map((stage) => stageText(say, stage));
  const gradeWords = [0, 1, 2, 3, 4].map((grade) => gradeText(say, grade));
  const verdicts = [say('verdict.ok'), say('verdict.wait'), say('verdict.no')];
  const guard = guardOn(ledger, settings, asOf);
  const why = (person: number): CellValue => {
    if (next.verdict[person] === 0) return null;
    return verdictText(say, guard.verdict(person, actions[next.action[person] as number] ?? 'sell'));
  };
  const reach = context.reach();
  const groupOf = amazonGrouping(analysis);
  const how = (person: number): CellValue => howText(say, actions[next.action[person] as number] ?? 'sell', reach[person] as number, groupOf(person));
  const buyer = (value: (at: number) => CellValue) => (person: number): CellValue => ((rfm.place[person] as number) < 0 ? null : value(rfm.place[person] as number));
  const columns: ColumnDraft[] = [
    { id: 'id', header: say('column.id'), note: say('note.id'), look: look.text, width: 11, values: column((person) => ids[person] ?? null) },
    { id: 'name', header: say('column.name'), note: say('note.name'), look: look.text, width: 16, values: column((person) => contacts.name[person] || null) },
    { id: 'action', header: say('column.action'), note: say('note.action'), look: look.text, width: widthFor(words), values: column((person) => words[next.action[person] as number] ?? null) },
    { id: 'verdict', header: say('column.verdict'), note: say('note.verdict'), look: look.centre, width: 7, values: column((person) => verdicts[next.verdict[person] as number] ?? null) },
    { id: 'from', header: say('column.from'), note: say('note.from'), look: { ...look.day, align: 'center' }, width: 12, values: column((person) => ((next.from[person] as number) < 0 ? null : (next.from[person] as number))) },
    { id: 'why', header: say('column.why'), note: say('note.why'), look: look.text, width: 36, values: column(why) },
    { id: 'stage', header: say('column.stage'), note: say('note.stage'), look: look.text, width: widthFor(stageWords), values: column((person) => stageWords[stages.stage[person] as number] ?? null) },
    { id: 'dormancy', header: say('column.dormancy'), note: say('note.dormancy'), look: look.centre, width: widthFor(gradeWords), values: column((person) => gradeWords[dormancy.grade[person] as number] ?? null) },
    { id: 'rank', header: say('column.rank'), note: say('note.rank'), look: look.centre, width: 7, values: column((person) => ((rfm.place[person] as number) < 0 ? 'P' : (rfm.rank[rfm.place[person] as number] ?? null))) },
    { id: 'last', header: say('column.last'), note: say('note.last'), look: look.day, width: 12, values: column(buyer((at) => asOf - (rfm.figures.recency[at] as number))) },
    { id: 'monetary', header: say('column.monetary'), note: say('note.monetary'), look: look.yen, width: 13, values: column(buyer((at) => rfm.figures.monetary[at] as number)) },
    { id: 'done', header: say('column.done'), note: say('note.done'), look: { ...look.input, format: 'yyyy/m/d', align: 'center' }, width: 12, owner: 'user', values: column(() => null) },
    { id: 'memo', header: say('column.memo'), note: say('note.memo'), look: look.inputText, width: 28, owner: 'user', values: column(() => null) },
    // At the right end: a refresh appends it to a table that was made without it.
    { id: 'how', header: say('column.how'), note: say('note.how'), look: look.text, width: 34, values: column(how) },
  ];
  sheet.table('OtokuiNext', TABLE_ROW, ids.length, 'id', columns);
  sheet.rule({ kind: 'bar', area: { table: 'OtokuiNext', column: 'monetary' }, color: colour.lightIndigo });
  gradeRules(sheet, 'OtokuiNext', gradeWords);
  verdictRules(sheet, 'OtokuiNext', verdicts);
  return sheet.spec({ freeze: { rows: TABLE_ROW + 1, columns: 2 }, repeat: TABLE_ROW, tabColor: colour.deepMoss });
}

/** Waits without a day come last. */
function day(from: number | undefined): number {
  return from === undefined || from < 0 ? Infinity : from;
}
