import type { CampaignResult } from '../../campaigns/campaigns.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Speaker } from '../../text/say.ts';
import { campaignFields, type CampaignField } from '../campaigns/campaign-fields.ts';
import { campaignSentence } from '../campaigns/campaign-sentence.ts';
import type { Context } from '../context.ts';
import { colour, formatted, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { Sheet, TABLE_ROW, UNKNOWN, type ColumnDraft } from '../sheet.ts';
import { figure, unknownRight } from './figure-cells.ts';

/** Paper shows how it went; what was planned stands to the right. */
const PRINTED = 13;

/** CRM_施策: every campaign with its four answers, its purpose, and how it went. The shop's own columns are read back. */
export function campaignsSheet(context: Context): SheetSpec {
  const { say, basis, campaigns: { results } } = context;
  const sheet = new Sheet('campaigns', context.sheetName('campaigns'));
  sheet.head({ question: say('campaigns.question'), answer: answerText(say, results), basis: say('campaigns.basis', { basis }) });
  sheet.table('OtokuiCampaigns', TABLE_ROW, results.length, 'id', campaignColumns(say, results), 34);
  for (const [verdict, fill] of [['worked', 'DFEADB'], ['worse', 'F3D3CB'], ['running', 'DDE3EA']] as const) {
    sheet.rule({ kind: 'equals', area: { table: 'OtokuiCampaigns', column: 'verdict' }, text: say(`campaignVerdict.${verdict}`), fill, color: colour.ink });
  }
  return sheet.spec({ freeze: { rows: TABLE_ROW + 1, columns: 2 }, repeat: TABLE_ROW, columns: PRINTED, tabColor: colour.deepMoss });
}

/** The ledger's columns: what came of it, then what the shop wrote. */
function campaignColumns(say: Speaker, results: readonly CampaignResult[]): ColumnDraft[] {
  const column = notedColumn(say);
  const each = (value: (result: CampaignResult) => CellValue): CellValue[] => results.map(value);
  const read = (value: (readOut: NonNullable<CampaignResult['readOut']>) => CellValue): CellValue[] => each(({ readOut }) => (readOut === null ? UNKNOWN : value(readOut)));
  const [count, rate, yen] = [unknownRight(look.count), unknownRight(look.percent), unknownRight(look.yen)];
  const signed = unknownRight(formatted(look.percent, '+0.0%;-0.0%;0.0%'));
  return [
    { id: 'id', ...column('campaigns.id', look.text), width: 9, values: each(({ campaign }) => campaign.id) },
    fieldColumn(say, 'name', results),
    { id: 'verdict', ...column('campaigns.verdict', look.centre), width: 16, values: each(({ readOut }) => say(`campaignVerdict.${readOut?.verdict ?? 'unknown'}`)) },
    { id: 'says', ...column('campaigns.says', { ...look.text, wrap: true }), width: 64, values: each((result) => campaignSentence(say, result)) },
    { id: 'treated', ...column('campaigns.treated', count), width: 9, values: read(({ treated }) => treated.people) },
    { id: 'held', ...column('campaigns.held', count), width: 9, values: read(({ holdout }) => holdout.people) },
    { id: 'treatedRate', ...column('campaigns.treated-rate', rate), width: 10, values: read(({ treated }) => figure(treated.buyers / treated.people)) },
    { id: 'heldRate', ...column('campaigns.held-rate', rate), width: 10, values: read(({ holdout }) => figure(holdout.buyers / holdout.people)) },
    { id: 'difference', ...column('campaigns.difference', signed), width: 9, values: read(({ lift }) => lift?.difference ?? UNKNOWN) },
    { id: 'low', ...column('table.low', signed, 'note.campaigns.low'), width: 9, values: read(({ lift }) => lift?.low ?? UNKNOWN) },
    { id: 'high', ...column('table.high', signed, 'note.campaigns.high'), width: 9, values: read(({ lift }) => lift?.high ?? UNKNOWN) },
    { id: 'chance', ...column('campaigns.chance', rate), width: 11, values: read(({ chance, lift }) => (lift === null ? UNKNOWN : chance)) },
    { id: 'perMessage', ...column('campaigns.per-message', yen), width: 12, values: read(({ perMessage }) => figure(Math.round(perMessage))) },
    ...campaignFields.filter(({ id }) => id !== 'name').map(({ id }) => fieldColumn(say, id, results)),
  ];
}

/** What the shop wrote, and may write anew. */
function fieldColumn(say: Speaker, id: CampaignField['id'], results: readonly CampaignResult[]): ColumnDraft {
  const field = campaignFields.find((each) => each.id === id);
  if (field === undefined) throw new RangeError(`a campaign has no '${id}'`);
  return {
    id, header: say(`campaigns.${id}`), note: say(`note.campaigns.${id}`), look: field.look, width: field.width, owner: 'user', values: results.map(({ campaign }) => field.cell(campaign, say)),
    ...(field.allowed === undefined ? {} : { allowed: field.allowed(say) }),
  };
}

function answerText(say: Speaker, results: readonly CampaignResult[]): string {
  if (results.length === 0) return say('campaigns.answer-none');
  const of = (verdict: string): number => results.filter(({ readOut }) => readOut?.verdict === verdict).length;
  return say('campaigns.answer', { count: results.length, worked: of('worked'), open: of('not-shown') + of('too-few'), worse: of('worse'), running: of('running') });
}
