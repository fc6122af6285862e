import type { CellValue } from '../shared/cell.ts';
import { reasonsOn } from '../measures/journey/stage-reason.ts';
import { cpmGroups } from '../measures/rfm/cpm.ts';
import { segmentsOf, type Segment } from '../measures/rfm/segments.ts';
import { reasonText } from '../words/reason-text.ts';
import type { Context } from './context.ts';
import { look } from './look.ts';
import type { ColumnDraft } from './sheet.ts';
import { widthFor } from './text-width.ts';
import { actionTexts, flagsText, gradeText, stageText } from './words.ts';
import { yearAmounts } from './year-amounts.ts';

type ColumnId =
  | 'id' | 'name' | 'stage' | 'reason' | 'dormancy' | 'rank' | 'segment' | 'action' | 'verdict' | 'from' | 'last' | 'recency' | 'frequency' | 'monetary'
  | 'lastYear' | 'average' | 'first' | 'r' | 'f' | 'm' | 'decile' | 'cpm' | 'flags' | 'kana' | 'email' | 'phone' | 'postal';

/** The columns of CRM_顧客, one value a customer: what the sheet shows, what conditions ask about, what a list for a mail tool holds. */
export function customerColumns({ analysis, say, contacts }: Pick<Context, 'analysis' | 'say' | 'contacts'>): ColumnDraft[] {
  const { customers, measures, settings } = analysis;
  const { ledger, ids, asOf } = customers;
  const { rfm, stages, dormancy, next } = measures;
  const column = (value: (person: number) => CellValue): CellValue[] => ids.map((_, person) => value(person));
  const ofBuyer = (value: (at: number, person: number) => CellValue): CellValue[] => column((person) => (rfm.place[person] as number) < 0 ? null : value(rfm.place[person] as number, person));
  const text = (values: readonly string[]): CellValue[] => values.map((value) => (value === '' ? null : value));
  const why = reasonsOn(ledger, settings, asOf);
  const lastYear = yearAmounts(ledger, asOf);
  const firstDay = (person: number): number => ledger.purchases.day[ledger.purchases.start[person] as number] as number;
  const stageWords = [0, 1, 2, 3, 4, 5, 6, 7].map((stage) => stageText(say, stage));
  const gradeWords = [0, 1, 2, 3, 4].map((grade) => gradeText(say, grade));
  const segmentText = (segment: Segment): string => say(`segment.${segment}`);
  const actions = actionTexts(say);
  const verdicts = [say('verdict.ok'), say('verdict.wait'), say('verdict.no')];
  const define = (id: ColumnId, columnLook: ColumnDraft['look'], width: number, values: CellValue[]): ColumnDraft => ({
    id, header: say(`column.${id}`), note: say(`note.${id}`), look: columnLook, width, values,
  });

  return [
    define('id', look.text, 11, [...ids]),
    define('name', look.text, 16, text(contacts.name)),
    define('stage', look.text, widthFor(stageWords), column((person) => stageWords[stages.stage[person] as number] ?? null)),
    define('reason', look.text, 42, column((person) => reasonText(say, why(person)))),
    define('dormancy', look.centre, widthFor(gradeWords), column((person) => gradeWords[dormancy.grade[person] as number] ?? null)),
    define('rank', look.centre, 7, column((person) => ((rfm.place[person] as number) < 0 ? 'P' : (rfm.rank[rfm.place[person] as number] as string)))),
    define('segment', look.text, widthFor(segmentsOf(rfm.scores.method).map(segmentText)), ofBuyer((at) => segmentText(rfm.segment[at] ?? 'Others'))),
    define('action', look.text, widthFor(actions), column((person) => actions[next.action[person] as number] ?? null)),
    define('verdict', look.centre, 7, column((person) => verdicts[next.verdict[person] as number] ?? null)),
    define('from', look.day, 12, column((person) => ((next.from[person] as number) < 0 ? null : (next.from[person] as number)))),
    define('last', look.day, 12, ofBuyer((at) => asOf - (rfm.figures.recency[at] as number))),
    define('recency', look.count, 8, ofBuyer((at) => rfm.figures.recency[at] as number)),
    define('frequency', look.count, 8, ofBuyer((at) => rfm.figures.frequency[at] as number)),
    define('monetary', look.yen, 13, ofBuyer((at) => rfm.figures.monetary[at] as number)),
    define('lastYear', look.yen, 13, ofBuyer((_, person) => lastYear[person] as number)),
    define('average', look.yen, 12, ofBuyer((at) => Math.round((rfm.figures.monetary[at] as number) / (rfm.figures.frequency[at] as number)))),
    define('first', look.day, 12, ofBuyer((_, person) => firstDay(person))),
    define('r', look.score, 5, ofBuyer((at) => rfm.scores.r[at] as number)),
    define('f', look.score, 5, ofBuyer((at) => rfm.scores.f[at] as number)),
    define('m', look.score, 5, ofBuyer((at) => rfm.scores.m[at] as number)),
    define('decile', look.score, 8, ofBuyer((at) => rfm.decile[at] as number)),
    define('cpm', look.text, widthFor(cpmGroups.map((group) => say(`cpm.${group}`))), ofBuyer((at) => say(`cpm.${rfm.cpm[at] ?? 'first'}`))),
    define('flags', look.text, 16, column((person) => flagsText(say, stages.flags[person] as number))),
    define('kana', look.text, 18, text(contacts.kana)),
    define('email', look.text, 30, text(contacts.email)),
    define('phone', look.text, 16, text(contacts.phone)),
    define('postal', look.text, 11, text(contacts.postal)),
  ];
}
