import type { CampaignDraft } from '../../campaigns/plan/campaign.ts';
import type { Playbook } from './playbook-state.ts';

/** Where a stop rule needs a share, it is first this. */
const FIRST_STOP = 0.02;

/** A campaign after a change of the user's: what they have not written themselves follows from what they have. */
export function draftAfter(draft: CampaignDraft, change: CampaignDraft, playbook: Playbook | null): CampaignDraft {
  const next = { ...draft, ...change };
  const stages = 'stages' in change || !sameStages(draft.stages, stagesFor(draft, playbook)) ? next.stages : stagesFor(next, playbook);
  const name = 'name' in change || (draft.name ?? '') !== nameFor(draft, playbook) ? next.name : nameFor(next, playbook);
  const stopAt = 'stop' in change && next.stop !== 'worse' ? (next.stopAt ?? FIRST_STOP) : next.stopAt;
  return { ...next, ...given({ stages, name, stopAt }) };
}

/** The draft with what the settings and the calendar say where nobody has written anything; itself, where that is so nowhere. */
export function draftBefore(draft: CampaignDraft, { form: { start, days, holdout } }: Playbook): CampaignDraft {
  return 'start' in draft && 'days' in draft && 'holdout' in draft ? draft : { start, days, holdout, ...draft };
}

/** Of a measure: the stages it is meant for. */
function stagesFor({ measure }: CampaignDraft, playbook: Playbook | null): readonly number[] {
  return playbook?.form.measures.find(({ id }) => id === measure)?.stages ?? [];
}

/** 2回目のご案内 – 2回目を待っている方 */
function nameFor({ measure, audience }: CampaignDraft, playbook: Playbook | null): string {
  const words = playbook?.form.measures.find(({ id }) => id === measure)?.text ?? '';
  const whom = playbook?.segments.find(({ name }) => name === audience)?.name;
  return words === '' || whom === undefined ? words : `${words} – ${whom}`;
}

function sameStages(some: readonly number[] | null | undefined, others: readonly number[]): boolean {
  return (some ?? []).join() === others.join();
}

function given(draft: object): CampaignDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
