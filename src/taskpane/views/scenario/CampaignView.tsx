import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { campaignGaps, type CampaignGap } from '../../../campaigns/plan/campaign.ts';
import type { Playbook } from '../../state/playbook-state.ts';
import { Actions } from '../Actions.tsx';
import { Heading } from '../Heading.tsx';
import { usePane, usePaneState } from '../pane-context.ts';
import { UndoButton } from '../UndoButton.tsx';
import { FourAnswers } from './FourAnswers.tsx';
import { Judging } from './Judging.tsx';
import { NextThree } from './NextThree.tsx';
import { Would, WouldInShort } from './Would.tsx';

/** A campaign while it is written. What is missing is named once the user wants to begin, and not before. */
export function CampaignView({ playbook }: { readonly playbook: Playbook }): ReactNode {
  const { session, say } = usePane();
  const { scenario } = usePaneState();
  const { draft, wanted } = scenario;
  const gaps = campaignGaps(draft);
  const wrong = (gap: CampaignGap): string | undefined => (wanted && gaps.includes(gap) ? say(`pane.scenario.gap-${gap}`) : undefined);
  const form = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState(0);
  useEffect(() => {
    if (pressed > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-lacking="yes"] input')?.focus();
  }, [pressed]);
  useEffect(() => {
    if (scenario.tried === null) void session.campaigns.weigh();
    // Once, when the form is opened: from then on each change is weighed.
  }, []);
  const begin = (): void => {
    setPressed(pressed + 1);
    void session.campaigns.begin();
  };
  return (
    <>
      <Heading>{say('pane.scenario.title')}</Heading>
      <NextThree next={playbook.improve.next} />
      <div ref={form} className="answers">
        <FourAnswers draft={draft} playbook={playbook} problem={scenario.tried?.problem ?? null} wrong={wrong} />
        <Judging draft={draft} form={playbook.form} wrong={wrong} />
      </div>
      <Would scenario={scenario} />
      <Actions>
        <WouldInShort scenario={scenario} lacking={wanted ? gaps.filter((gap) => gap !== 'stopAt' || draft.stop != null).length : 0} />
        <Button appearance="primary" onClick={begin}>{say('pane.scenario.begin')}</Button>
        <UndoButton of={['campaign']} />
      </Actions>
    </>
  );
}
