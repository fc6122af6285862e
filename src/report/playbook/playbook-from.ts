import type { Practices } from '../../campaigns/coverage/coverage.ts';
import { campaignGaps, type Campaign, type CampaignDraft } from '../../campaigns/plan/campaign.ts';
import { nineMeasures } from '../../campaigns/plan/measure-kinds.ts';
import type { CampaignRecipient, Playbook } from '../../campaigns/playbook.ts';
import type { OwnSegment } from '../../campaigns/segment/own-segment.ts';
import { fold } from '../../inputs/fold.ts';
import type { SheetRow } from '../../inputs/sheet-row.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Problem } from '../../shared/problem.ts';
import { campaignFields, stagesIn } from '../campaigns/campaign-fields.ts';
import type { OwnSheet } from '../kept-sheets.ts';
import type { SheetId } from '../plan.ts';
import { headedRows } from './headed-rows.ts';

/**
 * What the shop has written onto CRM_セグメント and CRM_施策, and whom campaigns went to. A campaign that is not whole is said, and
 * stays on the sheet as it is.
 *
 * @param sheets our sheets by mark
 */
export function playbookFrom(file: string, sheets: ReadonlyMap<SheetId, OwnSheet>, problems: Problem[]): Playbook {
  const rows = (id: SheetId): readonly SheetRow[] => sheets.get(id)?.rows ?? [];
  const { campaigns, wrong } = campaignsFrom(rows('campaigns'));
  for (const { row, id } of wrong) problems.push({ code: 'campaign-wrong', place: { file, sheet: sheets.get('campaigns')?.name ?? null, row, column: null }, values: { id } });
  return { segments: segmentsFrom(rows('segments')), campaigns, recipients: recipientsFrom(rows('recipients')), practices: practicesFrom(rows('coverage')), unreadable: wrong.map(({ id }) => id) };
}

function segmentsFrom(rows: readonly SheetRow[]): OwnSegment[] {
  return [...headedRows(rows, (say) => [say('segments.name'), say('segments.rule'), say('segments.kind')])].flatMap(({ say, value }) => {
    // A name as it stands is the row's key.
    const [name, rule, kind] = [String(value(0) ?? ''), String(value(1) ?? ''), textOf(value(2))];
    return name.trim() === '' || rule.trim() === '' || kind === say('segments.kind-ready') ? [] : [{ name, rule }];
  });
}

function campaignsFrom(rows: readonly SheetRow[]): { readonly campaigns: Campaign[]; readonly wrong: readonly { readonly row: number; readonly id: string }[] } {
  const campaigns: Campaign[] = [];
  const wrong: { row: number; id: string }[] = [];
  const ids = new Set<string>();
  for (const { number, say, value } of headedRows(rows, (speak) => [speak('campaigns.id'), ...campaignFields.map(({ id }) => speak(`campaigns.${id}`))])) {
    const id = textOf(value(0));
    if (!/^K\d+$/.test(id) || ids.has(id)) continue;
    ids.add(id);
    const draft = Object.assign({ state: 'running', content: '' }, ...campaignFields.map((field, at) => field.read(value(at + 1), say))) as CampaignDraft;
    if (campaignGaps(draft).length > 0) wrong.push({ row: number, id });
    else campaigns.push({ stopAt: 0, ...draft, id } as Campaign);
  }
  return { campaigns, wrong };
}

function recipientsFrom(rows: readonly SheetRow[]): CampaignRecipient[] {
  return [...headedRows(rows, (say) => [say('campaigns.id'), say('column.id'), say('recipients.group')])].flatMap(({ say, value }) => {
    const [campaign, customer, group] = [textOf(value(0)), textOf(value(1)), textOf(value(2))];
    return campaign === '' || customer === '' ? [] : [{ campaign, customer, held: group === say('recipients.held') }];
  });
}

function practicesFrom(rows: readonly SheetRow[]): Practices {
  const found: Partial<Record<(typeof nineMeasures)[number], readonly number[]>> = {};
  for (const { say, value } of headedRows(rows, (speak) => [speak('campaigns.measure-name'), speak('campaigns.practised')])) {
    const measure = nineMeasures.find((each) => say(`measure.${each}`) === textOf(value(0)));
    if (measure !== undefined && found[measure] === undefined) found[measure] = stagesIn(value(1));
  }
  return found;
}

function textOf(cell: CellValue): string {
  return cell === null ? '' : fold(String(cell));
}
