import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Actions } from './Actions.tsx';
import { Heading } from './Heading.tsx';
import { usePane, usePaneState } from './pane-context.ts';

/** A step that needs a result, before there is one. */
export function NoResultView(): ReactNode {
  const { store, say } = usePane();
  const { step, analysedBefore } = usePaneState();
  return (
    <>
      <Heading>{say(step === 'unify' || step === 'analyse' ? 'pane.result.title' : `pane.${step}.title`)}</Heading>
      {(step === 'scenario' || step === 'improve') && <p>{say(`pane.${step}.text`)}</p>}
      <p>{say('pane.result.none')}</p>
      {analysedBefore && <p className="quiet">{say('pane.result.before')}</p>}
      <Actions><Button appearance="primary" onClick={() => store.dispatch({ kind: 'stepped', step: 'unify' })}>{say('pane.to-unify')}</Button></Actions>
    </>
  );
}
