import type { CellValue } from '../../shared/cell.ts';
import type { PeopleLink } from '../../customers/links.ts';
import type { Context } from '../context.ts';
import { colour, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { Sheet, TABLE_ROW, type ColumnDraft } from '../sheet.ts';

/** CRM_名寄せ: who may be the same person, and who was taken for the same; the user decides, the next run obeys. */
export function matchingSheet(context: Context): SheetSpec {
  const { analysis, say, basis, candidates, merges } = context;
  const { customers, inputs } = analysis;
  const sheet = new Sheet('matching', context.sheetName('matching'));
  const column = notedColumn(say);
  sheet.head({ question: say('matching.question'), answer: say('matching.answer', { candidates: candidates.length, merges: merges.length }), basis: say('matching.basis', { basis }) });
  const links = [...candidates, ...merges];
  const each = (value: (link: PeopleLink, at: number) => CellValue): CellValue[] => links.map(value);
  const spellings = ({ identities }: PeopleLink): string => [...new Set(identities.map((identity) => inputs.orders.identities.list[identity]?.name ?? '').filter((name) => name !== ''))].slice(0, 5).join(say('list.joint'));
  const decisions = [say('decision.same'), say('decision.different'), say('decision.split')];
  const columns: ColumnDraft[] = [
    { id: 'kind', ...column('matching.kind', look.centre), width: 10, values: each((_, at) => say(at < candidates.length ? 'matching.candidate' : 'matching.merged')) },
    { id: 'people', ...column('matching.people', look.text), width: 26, values: each(({ people }) => people.slice(0, 6).map((person) => customers.ids[person] ?? '').join(' ')) },
    { id: 'spellings', ...column('matching.spellings', look.text), width: 36, values: each(spellings) },
    { id: 'reason', ...column('matching.reason', look.text), width: 34, values: each(({ kind }) => say(`link.${kind}`)) },
    { id: 'decision', ...column('matching.decision', { ...look.inputText, align: 'center' }), width: 14, owner: 'user', allowed: { kind: 'list', values: decisions, message: say('note.matching.decision') }, values: each(() => null) },
    { id: 'hash', ...column('matching.hash', { ...look.note, format: '@' }), width: 16, values: each(({ hash }) => hash) },
  ];
  sheet.table('OtokuiMatching', TABLE_ROW, links.length, 'hash', columns);
  return sheet.spec({ freeze: { rows: TABLE_ROW + 1, columns: 0 }, repeat: TABLE_ROW, tabColor: colour.ochre });
}
