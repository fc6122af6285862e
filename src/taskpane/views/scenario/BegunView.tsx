import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CampaignForm } from '../../engine/playbook-calls.ts';
import type { BegunCampaign } from '../../state/playbook-state.ts';
import { Actions } from '../Actions.tsx';
import { Heading } from '../Heading.tsx';
import { listDraft } from '../list/list-draft.ts';
import { usePane } from '../pane-context.ts';
import { SheetLink } from '../ResultView.tsx';
import { UndoButton } from '../UndoButton.tsx';

/** A campaign has begun: what to do now, and where it stands. */
export function BegunView({ campaign: { id, name, measure, channel }, form }: { readonly campaign: BegunCampaign; readonly form: CampaignForm }): ReactNode {
  const { session, say } = usePane();
  return (
    <>
      <Heading>{say('pane.scenario.begun-title', { name })}</Heading>
      <p>{say('pane.scenario.begun-text', { id })}</p>
      <p className="quiet">{say('pane.scenario.begun-later')}</p>
      <p><SheetLink id="campaigns">{say('pane.scenario.open-campaigns')}</SheetLink></p>
      <p><SheetLink id="recipients">{say('pane.scenario.open-recipients')}</SheetLink></p>
      <Actions>
        <Button appearance="primary" onClick={() => void session.lists.open(listDraft('scenario', `${id} ${name}`, { audience: '', campaign: id, measure, channel }, form))}>{say('pane.list.title')}</Button>
        <Button onClick={() => session.campaigns.next()}>{say('pane.scenario.another')}</Button>
        <UndoButton of={['campaign']} />
      </Actions>
    </>
  );
}
