import { channels } from '../../campaigns/contact/hold-back.ts';
import { campaignStates, kpis, stopRules, type Campaign, type CampaignDraft } from '../../campaigns/plan/campaign.ts';
import { measureKinds } from '../../campaigns/plan/measure-kinds.ts';
import { fold } from '../../inputs/fold.ts';
import { amountOf } from '../../inputs/money-text.ts';
import { momentOf } from '../../inputs/records/moment.ts';
import { STAGES } from '../../measures/journey/stage-flag.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Speaker, TextKey } from '../../text/say.ts';
import { look } from '../look.ts';
import type { Allowed, Look } from '../plan.ts';

/** One of a campaign's answers as a column of CRM_施策: how it is written, and how it is read back. */
export interface CampaignField {
  readonly id: Exclude<keyof Campaign, 'id'>;
  readonly width: number;
  readonly look: Look;
  readonly allowed?: (say: Speaker) => Allowed;
  readonly cell: (campaign: Campaign, say: Speaker) => CellValue;
  /** Undefined: it cannot be read. */
  readonly read: (cell: CellValue, say: Speaker) => Partial<CampaignDraft> | undefined;
}

const text = (id: 'name' | 'purpose' | 'audience' | 'content', width: number): CampaignField => ({
  id, width, look: look.inputText, cell: (campaign) => campaign[id], read: (cell) => (cell === null ? undefined : { [id]: String(cell) }),
});

function choice<Id extends Choice>(id: Id, width: number, values: readonly Campaign[Id][]): CampaignField {
  return {
    id, width, look: look.inputText,
    allowed: (say) => ({ kind: 'list', values: values.map((value) => choiceText(say, id, value)), message: say('input.choose') }),
    cell: (campaign, say) => choiceText(say, id, campaign[id]),
    read: (cell, say) => {
      const found = values.find((value) => choiceText(say, id, value) === cell);
      return found === undefined ? undefined : { [id]: found };
    },
  };
}

const figure = (id: 'days' | 'stopAt' | 'holdout' | 'cost', width: number, cellLook: Look, min: number, max: number, whole: boolean): CampaignField => ({
  id, width, look: cellLook,
  allowed: (say) => ({ kind: 'number', min, max, whole, message: say('settings.range', { min, max }) }),
  cell: (campaign) => campaign[id],
  read: (cell) => {
    const value = amountOf(cell);
    return value === null || !(value >= min && value <= max) ? undefined : { [id]: value };
  },
});

const share = { ...look.input, format: '0.0%' };

/** In the order of the sheet: 誰に・いつ・何を・どのように, and how it is judged. */
export const campaignFields: readonly CampaignField[] = [
  text('name', 24),
  choice('state', 10, campaignStates),
  text('purpose', 28),
  {
    id: 'stages', width: 12, look: look.inputText,
    cell: ({ stages }, say) => stages.join(say('list.joint')),
    read: (cell) => ({ stages: stagesIn(cell) }),
  },
  text('audience', 34),
  {
    id: 'start', width: 12, look: { ...look.input, format: 'yyyy/m/d', align: 'center' },
    allowed: (say) => ({ kind: 'day', message: say('input.day') }),
    cell: ({ start }) => start,
    read: (cell) => {
      const day = momentOf(cell);
      return day === null ? undefined : { start: Math.floor(day) };
    },
  },
  choice('measure', 20, measureKinds),
  text('content', 28),
  choice('channel', 10, channels),
  choice('kpi', 20, kpis),
  figure('days', 8, look.input, 1, 365, true),
  choice('stop', 20, stopRules),
  figure('stopAt', 10, share, 0, 1, false),
  figure('holdout', 8, share, 0, 0.5, false),
  figure('cost', 11, { ...look.input, format: '"¥"#,##0' }, 0, 1_000_000_000, false),
];

type Choice = 'measure' | 'channel' | 'kpi' | 'stop' | 'state';

/** A choice in the words of the sheet and of the pane. */
export function choiceText(say: Speaker, id: Choice, value: string): string {
  return say(`${id}.${value}` as Extract<TextKey, `${Choice}.${string}`>);
}

/**
 * Stages as people write them.
 *
 * @example stagesIn('２、3 リピート') // [2, 3]
 */
export function stagesIn(cell: CellValue): number[] {
  const found = [...fold(String(cell ?? '')).matchAll(/(?<!\d)\d(?!\d)/g)].map(([digit]) => Number(digit)).filter((stage) => stage < STAGES);
  return [...new Set(found)].sort((a, b) => a - b);
}
