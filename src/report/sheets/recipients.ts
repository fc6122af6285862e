import { ranks } from '../../measures/rfm/rank.ts';
import type { CampaignPlan } from '../../campaigns/plan/campaign-plan.ts';
import type { Campaign } from '../../campaigns/plan/campaign.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Context } from '../context.ts';
import { colour, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { Sheet, TABLE_ROW, type ColumnDraft } from '../sheet.ts';
import { stageText } from '../words.ts';

/** CRM_配信先: whom a campaign goes to and who is left out, as it was when it began. Rows of earlier campaigns stay. */
export function recipientsSheet(context: Context, campaign: Campaign, { people, held, treated, holdout }: CampaignPlan): SheetSpec {
  const { say, analysis, contacts } = context;
  const { customers: { ids }, measures: { stages, rfm } } = analysis;
  const sheet = new Sheet('recipients', context.sheetName('recipients'));
  const column = notedColumn(say);
  sheet.head({ question: say('recipients.question'), answer: say('recipients.answer', { id: campaign.id, name: campaign.name, treated, held: holdout }), basis: say('recipients.basis') });
  const each = (value: (person: number, at: number) => CellValue): CellValue[] => Array.from(people, value);
  const rankOf = (person: number): string => rfm.rank[rfm.place[person] as number] ?? ranks[5];
  const columns: ColumnDraft[] = [
    { id: 'key', ...column('recipients.key', look.text), width: 16, values: each((person) => `${campaign.id}-${ids[person] ?? ''}`) },
    { id: 'campaign', ...column('campaigns.id', look.text), width: 10, values: each(() => campaign.id) },
    { id: 'customer', header: say('column.id'), note: say('note.id'), look: look.text, width: 11, values: each((person) => ids[person] ?? null) },
    { id: 'name', header: say('column.name'), note: say('note.name'), look: look.text, width: 16, values: each((person) => contacts.name[person] || null) },
    { id: 'group', ...column('recipients.group', look.centre), width: 14, values: each((_, at) => say(held[at] === 1 ? 'recipients.held' : 'recipients.treated')) },
    { id: 'stage', ...column('recipients.stage', look.text), width: 16, values: each((person) => stageText(say, stages.stage[person] as number)) },
    { id: 'rank', ...column('recipients.rank', look.centre), width: 7, values: each(rankOf) },
  ];
  sheet.table('OtokuiRecipients', TABLE_ROW, people.length, 'key', columns);
  return sheet.spec({ freeze: { rows: TABLE_ROW + 1, columns: 1 }, repeat: TABLE_ROW, tabColor: colour.grey });
}
