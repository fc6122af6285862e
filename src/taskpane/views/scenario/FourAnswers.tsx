import { Field, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CampaignDraft, CampaignGap } from '../../../campaigns/plan/campaign.ts';
import type { Playbook } from '../../state/playbook-state.ts';
import { DayInput } from '../DayInput.tsx';
import { Figure } from '../Figure.tsx';
import { MeasureOptions } from '../list/MeasureOptions.tsx';
import { usePane } from '../pane-context.ts';
import { Audience } from './Audience.tsx';
import { said } from './said.ts';

export interface AnswersProps {
  readonly draft: CampaignDraft;
  /** What is missing in an answer, in words, once that is to be said. */
  readonly wrong: (gap: CampaignGap) => string | undefined;
}

/** 誰に・いつ・何を・どのように. */
export function FourAnswers({ draft, playbook, problem, wrong }: AnswersProps & { readonly playbook: Playbook; readonly problem: string | null }): ReactNode {
  const { session, say } = usePane();
  const { form } = playbook;
  const write = (change: CampaignDraft): void => void session.campaigns.write(change);
  return (
    <>
      <h3>{say('pane.scenario.who')}</h3>
      <Audience audience={draft.audience ?? ''} segments={playbook.segments} problem={problem} wrong={wrong('audience')} />
      <h3>{say('pane.scenario.when')}</h3>
      <div className="fields">
        <Field label={say('pane.scenario.start')} {...said(wrong('start'))}><DayInput value={draft.start ?? null} onChange={(start) => write({ start })} /></Field>
      </div>
      <h3>{say('pane.scenario.what')}</h3>
      <div className="fields">
        <Field label={say('pane.scenario.measure')} {...said(wrong('measure'))}>
          <Select value={draft.measure ?? ''} onChange={(_, { value }) => write({ measure: form.measures.find(({ id }) => id === value)?.id ?? null })}>
            <option value="">{say('pane.scenario.choose')}</option>
            <MeasureOptions measures={form.measures} />
          </Select>
        </Field>
        <Field label={say('pane.scenario.content')}><Textarea value={draft.content ?? ''} rows={2} onChange={(_, { value }) => write({ content: value })} /></Field>
      </div>
      <h3>{say('pane.scenario.how')}</h3>
      <div className="fields pair">
        <Field label={say('pane.scenario.channel')} {...said(wrong('channel'))}>
          <Select value={draft.channel ?? ''} onChange={(_, { value }) => write({ channel: form.channels.find(({ id }) => id === value)?.id ?? null })}>
            {form.channels.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}
          </Select>
        </Field>
        <Figure label={say('pane.scenario.cost')} value={draft.cost ?? null} unit={say('pane.scenario.yen')} wrong={wrong('cost')} onChange={(cost) => write({ cost })} />
      </div>
    </>
  );
}
