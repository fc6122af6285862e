import { channels } from '../../campaigns/contact/hold-back.ts';
import { campaignStates, kpis, stopRules, type CampaignDraft } from '../../campaigns/plan/campaign.ts';
import { measureKinds } from '../../campaigns/plan/measure-kinds.ts';
import { momentOf } from '../../inputs/records/moment.ts';
import type { CellValue } from '../../shared/cell.ts';

/** A campaign's answers as somebody wrote them into a file; what cannot be is not there, so that it is asked for. */
export function campaignFromJson(contents: object): CampaignDraft {
  const given = contents as Readonly<Record<string, unknown>>;
  const text = (name: string): string | null => (typeof given[name] === 'string' ? given[name] : null);
  const figure = (name: string): number | null => (typeof given[name] === 'number' ? given[name] : null);
  const one = <Value extends string>(name: string, known: readonly Value[]): Value | null => known.find((value) => value === given[name]) ?? null;
  const day = momentOf((given['start'] ?? null) as CellValue);
  const { stages } = given;
  return {
    name: text('name'), purpose: text('purpose'), audience: text('audience'), content: text('content') ?? '',
    stages: Array.isArray(stages) ? stages.filter((stage): stage is number => typeof stage === 'number' && Number.isInteger(stage) && stage >= 0 && stage <= 7) : null,
    start: day === null ? null : Math.floor(day), days: figure('days'), measure: one('measure', measureKinds), channel: one('channel', channels),
    kpi: one('kpi', kpis), stop: one('stop', stopRules), stopAt: figure('stopAt'), holdout: figure('holdout'), cost: figure('cost'), state: one('state', campaignStates) ?? 'running',
  };
}
