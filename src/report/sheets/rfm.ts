import type { CellValue } from '../../shared/cell.ts';
import { cpmGroups } from '../../measures/rfm/cpm.ts';
import { ranks } from '../../measures/rfm/rank.ts';
import { segmentsOf } from '../../measures/rfm/segments.ts';
import type { Context } from '../context.ts';
import { colour, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { widthFor } from '../text-width.ts';
import { area, Sheet, UNKNOWN, type BlockColumn, type ColumnDraft } from '../sheet.ts';

const SCORES = [1, 2, 3, 4, 5];
const GRID_ROW = 4;
const SEGMENT_ROW = 12;
const RANK_ROW = 26;
const LOST_ROW = 43;
/** Where the dashboard's link to the list of 離反優良 goes. */
export const LOST_LIST = LOST_ROW + 1;

interface Tally {
  people: number;
  yen: number;
}

/** CRM_RFM: who is good, who was, and where the bounds lie. */
export function rfmSheet(context: Context): SheetSpec {
  const { analysis, say, basis, contacts, nobody } = context;
  const { rfm } = analysis.measures;
  const { scores, figures, lostBest } = rfm;
  const buyers = figures.person.length;
  const total = figures.monetary.reduce((sum, yen) => sum + yen, 0);
  const sheet = new Sheet('rfm', context.sheetName('rfm'));
  const column = notedColumn(say);
  const method = say(`method.${scores.method}`);
  const fallback = scores.method === scores.chosen ? '' : say('rfm.fallback', { buyers, minimum: analysis.settings.rfm.minimumBuyers });
  sheet.head({
    question: say('rfm.question'),
    answer: nobody ?? say('rfm.answer', { people: lostBest.person.length, yen: Math.round(lostBest.yen) }),
    basis: say('rfm.basis', { basis, method, fallback }),
  });

  const grid = (value: (at: number) => number): number[][] => {
    const cells = SCORES.map(() => [0, 0, 0, 0, 0]);
    for (let at = 0; at < buyers; at++) cells[5 - (scores.r[at] as number)]![(scores.f[at] as number) - 1]! += value(at);
    return cells;
  };
  const heat = (left: number, title: string, note: 'note.rfm.f-people' | 'note.rfm.f-yen', cellLook: typeof look.count | typeof look.yen, cells: readonly (readonly number[])[]): void => {
    const scores: BlockColumn[] = SCORES.map((f) => ({ header: `F${f}`, note: say(note, { f }), look: cellLook }));
    sheet.block(GRID_ROW, left, title, [column('rfm.corner', look.text), ...scores], cells.map((row, at) => [`R${5 - at}`, ...row]));
    sheet.rule({ kind: 'scale', area: area(GRID_ROW + 2, left + 1, GRID_ROW + 6, left + 5), low: colour.paper, high: colour.lightIndigo });
  };
  heat(0, say('rfm.grid-people'), 'note.rfm.f-people', look.count, grid(() => 1));
  heat(7, say('rfm.grid-yen'), 'note.rfm.f-yen', look.yen, grid((at) => figures.monetary[at] as number));

  const share = (part: number, whole: number): CellValue => (whole === 0 ? null : part / whole);
  const tally = <Key extends string | number>(keys: readonly Key[], keyOf: (at: number) => Key): Map<Key, Tally> => {
    const found = new Map<Key, Tally>(keys.map((key) => [key, { people: 0, yen: 0 }]));
    for (let at = 0; at < buyers; at++) {
      const entry = found.get(keyOf(at));
      if (!entry) continue;
      entry.people++;
      entry.yen += figures.monetary[at] as number;
    }
    return found;
  };
  const rows = <Key extends string | number>(found: Map<Key, Tally>, name: (key: Key) => string): CellValue[][] =>
    [...found].map(([key, { people, yen }]) => [name(key), people, share(people, buyers), yen, share(yen, total), people === 0 ? null : Math.round(yen / people)]);
  const counted = (first: BlockColumn, ofBuyers: boolean): BlockColumn[] => [
    first, column('head.people', look.count), ofBuyers ? column('head.people-share', look.percent, 'note.head.buyers-share') : column('head.people-share', look.percent), column('head.yen', look.yen),
  ];
  const weighed = (first: BlockColumn): BlockColumn[] => [...counted(first, true), column('head.yen-share', look.percent), column('head.yen-each', look.yen)];
  sheet.block(SEGMENT_ROW, 0, say('rfm.segments'), weighed(column('column.segment', look.text, 'note.segment')), rows(tally(segmentsOf(scores.method), (at) => rfm.segment[at] ?? 'Others'), (key) => say(`segment.${key}`)));
  sheet.rule({ kind: 'bar', area: area(SEGMENT_ROW + 2, 1, SEGMENT_ROW + 12, 1), color: colour.lightIndigo });
  sheet.block(SEGMENT_ROW, 7, say('rfm.cuts', { method }), [column('rfm.score', look.score), column('column.r', look.text, 'note.rfm.cut-r'), column('column.f', look.text, 'note.rfm.cut-f'), column('column.m', look.text, 'note.rfm.cut-m')], cutRows(context));
  sheet.block(SEGMENT_ROW + 8, 7, say('rfm.ranks'), counted(column('column.rank', look.text, 'note.rank'), false), rankRows(context, tally(ranks, (at) => rfm.rank[at] ?? 'E')));
  sheet.block(RANK_ROW, 0, say('rfm.deciles'), weighed(column('column.decile', look.text, 'note.rfm.decile')), rows(tally([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], (at) => rfm.decile[at] as number), (key) => say('rfm.decile', { decile: key })));
  sheet.rule({ kind: 'bar', area: area(RANK_ROW + 2, 3, RANK_ROW + 11, 3), color: colour.lightMoss });
  sheet.block(RANK_ROW + 3, 7, say('rfm.cpm'), counted(column('column.cpm', look.text, 'note.rfm.cpm'), true), rows(tally(cpmGroups, (at) => rfm.cpm[at] ?? 'first'), (key) => say(`cpm.${key}`)).map((row) => row.slice(0, 4)));

  sheet.cell(LOST_ROW - 1, 0, nobody !== null ? say('nobody.list') : say('rfm.lost-best', { people: lostBest.person.length, yen: Math.round(lostBest.yen) }), look.finding);
  sheet.cell(LOST_ROW, 0, say('rfm.lost-best-basis', { threshold: Math.round(lostBest.threshold), purchases: analysis.settings.lostBest.purchases, days: analysis.settings.lostBest.days }), look.note);
  const place = (at: number): number => rfm.place[lostBest.person[at] as number] as number;
  const each = (value: (at: number) => CellValue): CellValue[] => Array.from(lostBest.person, (_, at) => value(at));
  const columns: ColumnDraft[] = [
    { id: 'id', header: say('column.id'), note: say('note.id'), look: look.text, width: 18, values: each((at) => analysis.customers.ids[lostBest.person[at] as number] ?? null) },
    { id: 'name', header: say('column.name'), note: say('note.name'), look: look.text, width: 12, values: each((at) => contacts.name[lostBest.person[at] as number] || null) },
    { id: 'bestYear', header: say('column.bestYear'), note: say('note.bestYear'), look: look.yen, width: 12, values: each((at) => lostBest.bestYear[at] as number) },
    { id: 'last', header: say('column.last'), note: say('note.last'), look: look.day, width: 13, values: each((at) => analysis.customers.asOf - (figures.recency[place(at)] as number)) },
    { id: 'frequency', header: say('column.frequency'), note: say('note.frequency'), look: look.count, width: 11, values: each((at) => figures.frequency[place(at)] as number) },
    { id: 'monetary', header: say('column.monetary'), note: say('note.monetary'), look: look.yen, width: 13, values: each((at) => figures.monetary[place(at)] as number) },
  ];
  sheet.table('OtokuiLostBest', LOST_LIST, lostBest.person.length, null, columns);
  [18, 13, 14, 13, 12, 14, 3, 16, 13, 14, 13, 13, 13].forEach((width, at) => sheet.width(at, width));
  sheet.width(0, widthFor(segmentsOf(scores.method).map((segment) => say(`segment.${segment}`))));
  sheet.width(7, widthFor(cpmGroups.map((group) => say(`cpm.${group}`))));
  return sheet.spec({ landscape: true, freeze: { rows: 3, columns: 0 }, repeat: LOST_LIST, tabColor: colour.ochre });
}

/** Which figures earn which score, in words: 5 to 1. */
function cutRows({ analysis, say }: Context): CellValue[][] {
  const { method, cuts } = analysis.measures.rfm.scores;
  const figure = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? UNKNOWN : Number(value.toFixed(1)).toLocaleString('en-US'));
  return [5, 4, 3, 2, 1].map((score) => {
    const [r, f, m] = [cuts.r, cuts.f, cuts.m];
    const up = (list: readonly number[]): string => (score === 1 ? say('rfm.below', { bound: figure(list[0]) }) : say('rfm.from', { bound: figure(list[score - 2]) }));
    if (method === 'C') {
      const below = (list: readonly number[], bin: number): string => (bin === 5 ? say('rfm.from', { bound: figure(list[3]) }) : say('rfm.below', { bound: figure(list[bin - 1]) }));
      return [score, below(r, 6 - score), below(f, score), below(m, score)];
    }
    const recency = score === 1 ? say('rfm.over', { bound: figure(r[3]) }) : say('rfm.up-to', { bound: figure(r[5 - score]) });
    const money = method === 'A' ? (score === 5 ? say('rfm.over', { bound: figure(m[3]) }) : say('rfm.up-to', { bound: figure(m[score - 1]) })) : up(m);
    return [score, recency, up(f), money];
  });
}

function rankRows({ analysis }: Context, found: Map<(typeof ranks)[number], Tally>): CellValue[][] {
  const people = analysis.customers.ids.length;
  const none = people - analysis.measures.rfm.figures.person.length;
  return [...found].map(([rank, { people: count, yen }]) => {
    const all = rank === 'P' ? none : count;
    return [rank, all, people === 0 ? null : all / people, yen];
  });
}
