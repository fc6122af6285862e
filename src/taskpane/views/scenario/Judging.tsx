import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { CampaignDraft } from '../../../campaigns/plan/campaign.ts';
import type { CampaignForm } from '../../engine/playbook-calls.ts';
import { Figure } from '../Figure.tsx';
import { usePane } from '../pane-context.ts';
import type { AnswersProps } from './FourAnswers.tsx';
import { said } from './said.ts';

/** What a campaign is for, and how it will be known whether it worked. */
export function Judging({ draft, form, wrong }: AnswersProps & { readonly form: CampaignForm }): ReactNode {
  const { session, say } = usePane();
  const write = (change: CampaignDraft): void => void session.campaigns.write(change);
  return (
    <>
      <h3>{say('pane.scenario.why')}</h3>
      <div className="fields">
        <Field label={say('pane.scenario.purpose')} hint={say('pane.scenario.purpose-hint')} {...said(wrong('purpose'))}><Input value={draft.purpose ?? ''} onChange={(_, { value }) => write({ purpose: value })} /></Field>
        <Field label={say('pane.scenario.name')} {...said(wrong('name'))}><Input value={draft.name ?? ''} onChange={(_, { value }) => write({ name: value })} /></Field>
        <TargetStages words={form.stages} stages={draft.stages ?? []} wrong={wrong('stages')} />
        <Field label={say('pane.scenario.kpi')} {...said(wrong('kpi'))}>
          <Select value={draft.kpi ?? ''} onChange={(_, { value }) => write({ kpi: form.kpis.find(({ id }) => id === value)?.id ?? null })}>
            <option value="">{say('pane.scenario.choose')}</option>
            {form.kpis.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}
          </Select>
        </Field>
        <Figure label={say('pane.scenario.days')} value={draft.days ?? null} unit={say('pane.scenario.day')} wrong={wrong('days')} onChange={(days) => write({ days })} />
        <Field label={say('pane.scenario.stop')} {...said(wrong('stop'))}>
          <Select value={draft.stop ?? ''} onChange={(_, { value }) => write({ stop: form.stops.find(({ id }) => id === value)?.id ?? null })}>
            <option value="">{say('pane.scenario.choose')}</option>
            {form.stops.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}
          </Select>
        </Field>
        {draft.stop != null && draft.stop !== 'worse' && <Figure label={say('pane.scenario.stop-at')} value={draft.stopAt ?? null} unit="" share wrong={wrong('stopAt')} onChange={(stopAt) => write({ stopAt })} />}
        <Figure label={say('pane.scenario.holdout')} value={draft.holdout ?? null} unit="" share hint={say('pane.scenario.holdout-hint')} wrong={wrong('holdout')} onChange={(holdout) => write({ holdout })} />
      </div>
    </>
  );
}

function TargetStages({ words, stages, wrong }: { readonly words: readonly string[]; readonly stages: readonly number[]; readonly wrong: string | undefined }): ReactNode {
  const { session, say } = usePane();
  const [label, message] = [useId(), useId()];
  const choose = (stage: number, chosen: boolean): void => void session.campaigns.write({ stages: words.flatMap((_, at) => ((at === stage ? chosen : stages.includes(at)) ? [at] : [])) });
  return (
    <div role="group" aria-labelledby={label} aria-describedby={wrong === undefined ? undefined : message} data-lacking={wrong === undefined ? undefined : 'yes'}>
      <span id={label} className="label">{say('pane.scenario.stages')}</span>
      <div className="checks">{words.map((word, stage) => <Checkbox key={word} label={word} checked={stages.includes(stage)} onChange={(_, { checked }) => choose(stage, checked === true)} />)}</div>
      {wrong !== undefined && <p id={message} className="lacking">{wrong}</p>}
    </div>
  );
}
