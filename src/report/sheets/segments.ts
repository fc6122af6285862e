import { segmentWorth } from '../../campaigns/segment/worth.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Context } from '../context.ts';
import { colour, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { listedSegments } from '../segments/listed-segments.ts';
import { Sheet, TABLE_ROW, UNKNOWN, type ColumnDraft } from '../sheet.ts';
import { unknownRight } from './figure-cells.ts';

/** CRM_セグメント: groups of customers by what they have in common, ready-made and the shop's own. */
export function segmentsSheet(context: Context): SheetSpec {
  const { say, basis, analysis, nobody } = context;
  const sheet = new Sheet('segments', context.sheetName('segments'));
  const column = notedColumn(say);
  const segments = listedSegments(context);
  const worth = segments.map(({ members, problem }) => (problem === null ? segmentWorth(members(), analysis) : null));
  const wrong = segments.filter(({ problem }) => problem !== null).length;
  const [today] = worth;
  sheet.head({
    question: say('segments.question'),
    answer: nobody ?? say(wrong > 0 ? 'segments.answer-wrong' : 'segments.answer', { today: today?.people ?? 0, ready: segments.filter(({ own }) => !own).length, own: segments.filter(({ own }) => own).length, wrong }),
    basis: say('segments.basis', { basis }),
  });
  const each = (value: (at: number) => CellValue): CellValue[] => segments.map((_, at) => value(at));
  const figure = (of: (at: number) => number): CellValue[] => each((at) => (worth[at] === null ? UNKNOWN : of(at)));
  const columns: ColumnDraft[] = [
    { id: 'name', ...column('segments.name', look.text), width: 30, values: each((at) => segments[at]?.name ?? null) },
    { id: 'kind', ...column('segments.kind', look.centre), width: 10, values: each((at) => say(segments[at]?.own === true ? 'segments.kind-own' : 'segments.kind-ready')) },
    { id: 'rule', ...column('segments.rule', look.text), width: 70, values: each((at) => segments[at]?.rule ?? null) },
    { id: 'people', ...column('head.people', unknownRight(look.count), 'note.segments.people'), width: 9, values: figure((at) => worth[at]?.people ?? 0) },
    { id: 'amount', ...column('head.yen', unknownRight(look.yen), 'note.segments.amount'), width: 15, values: figure((at) => worth[at]?.amount ?? 0) },
    { id: 'each', ...column('head.yen-each', unknownRight(look.yen), 'note.segments.each'), width: 12, values: each((at) => {
      const { people = 0, amount = 0 } = worth[at] ?? {};
      return people === 0 ? UNKNOWN : Math.round(amount / people);
    }) },
    { id: 'problem', ...column('segments.problem', look.text), width: 50, values: each((at) => segments[at]?.problem ?? null) },
  ];
  sheet.table('OtokuiSegments', TABLE_ROW, segments.length, 'name', columns);
  sheet.rule({ kind: 'bar', area: { table: 'OtokuiSegments', column: 'people' }, color: colour.lightIndigo });
  return sheet.spec({ freeze: { rows: TABLE_ROW + 1, columns: 1 }, repeat: TABLE_ROW, tabColor: colour.deepMoss });
}
