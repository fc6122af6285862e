import type { ReactNode } from 'react';
import { Heading } from '../Heading.tsx';
import { ListView } from '../list/ListView.tsx';
import { usePane, usePaneState } from '../pane-context.ts';
import { usePlaybook } from '../use-playbook.ts';
import { BegunView } from './BegunView.tsx';
import { CampaignView } from './CampaignView.tsx';

/** シナリオ: a campaign in four answers; once it has begun, the list of those it goes to. */
export default function ScenarioView(): ReactNode {
  const { say } = usePane();
  const { list, scenario: { begun } } = usePaneState();
  const playbook = usePlaybook();
  if (playbook === null) {
    return (
      <>
        <Heading>{say('pane.scenario.title')}</Heading>
        <p className="quiet" aria-live="polite">{say('pane.scenario.opening')}</p>
      </>
    );
  }
  if (list?.step === 'scenario') return <ListView key="list" list={list} playbook={playbook} />;
  return begun === null ? <CampaignView key="campaign" playbook={playbook} /> : <BegunView key="begun" campaign={begun} form={playbook.form} />;
}
