import { colour, stageColours } from '../look.ts';
import { Sheet, TABLE_ROW } from '../sheet.ts';
import type { SheetSpec } from '../plan.ts';
import type { Context } from '../context.ts';
import { gradeText, stageText } from '../words.ts';

/** CRM_顧客: one row a customer, found again by ID wherever the user sorts it. */
export function customersSheet(context: Context): SheetSpec {
  const { analysis: { customers: { ids }, measures: { rfm } }, say, basis, nobody } = context;
  const buyers = rfm.figures.person.length;
  const sheet = new Sheet('customers', context.sheetName('customers'));
  sheet.head({ question: say('customers.question'), answer: nobody ?? say('customers.answer', { people: ids.length, buyers }), basis });

  const stageWords = [0, 1, 2, 3, 4, 5, 6, 7].map((stage) => stageText(say, stage));
  const gradeWords = [0, 1, 2, 3, 4].map((grade) => gradeText(say, grade));
  const verdicts = [say('verdict.ok'), say('verdict.wait'), say('verdict.no')];
  sheet.table('OtokuiCustomers', TABLE_ROW, ids.length, 'id', context.columns());
  sheet.rule({ kind: 'bar', area: { table: 'OtokuiCustomers', column: 'monetary' }, color: colour.lightIndigo });
  stageWords.forEach((words, stage) => sheet.rule({ kind: 'equals', area: { table: 'OtokuiCustomers', column: 'stage' }, text: words, fill: stageColours[stage] ?? colour.paper, color: stage >= 5 ? colour.white : colour.ink }));
  gradeRules(sheet, 'OtokuiCustomers', gradeWords);
  verdictRules(sheet, 'OtokuiCustomers', verdicts);
  return sheet.spec({ freeze: { rows: TABLE_ROW + 1, columns: 2 }, repeat: TABLE_ROW, columns: 14, tabColor: colour.indigo });
}

/** 現役 moss, 要注意 ochre, 休眠 grey-blue, 離脱 grey; the word stands there too. */
export function gradeRules(sheet: Sheet, table: string, words: readonly string[]): void {
  const fills = ['DFEADB', 'F6E7C4', 'DDE3EA', 'E4E2DE'];
  fills.forEach((fill, grade) => sheet.rule({ kind: 'equals', area: { table, column: 'dormancy' }, text: words[grade] ?? '', fill, color: colour.ink }));
}

export function verdictRules(sheet: Sheet, table: string, words: readonly string[]): void {
  ['DFEADB', 'F6E7C4', 'F3D3CB'].forEach((fill, verdict) => sheet.rule({ kind: 'equals', area: { table, column: 'verdict' }, text: words[verdict] ?? '', fill, color: colour.ink }));
}
