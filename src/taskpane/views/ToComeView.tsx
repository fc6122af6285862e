import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Actions } from './Actions.tsx';
import { Heading } from './Heading.tsx';
import { usePane, usePaneState } from './pane-context.ts';

/** シナリオ and PDCA: what will stand here, and what serves until then. */
export function ToComeView({ step }: { readonly step: 'scenario' | 'improve' }): ReactNode {
  const { session, say } = usePane();
  const { result } = usePaneState();
  return (
    <>
      <Heading>{say(`pane.${step}.title`)}</Heading>
      <p>{say(`pane.${step}.text`)}</p>
      <p>{say(`pane.${step}.now`)}</p>
      {result !== null && (
        <Actions>
          <Button appearance="primary" onClick={() => void session.showSheet(step === 'scenario' ? 'next' : 'stages')}>{say(step === 'scenario' ? 'pane.scenario.open' : 'pane.segment.open-stages')}</Button>
        </Actions>
      )}
    </>
  );
}
