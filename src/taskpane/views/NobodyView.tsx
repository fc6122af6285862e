import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Step } from '../state/state.ts';
import { Actions } from './Actions.tsx';
import { Heading } from './Heading.tsx';
import { usePane } from './pane-context.ts';

/** A step about people, where the orders tell of nobody. */
export function NobodyView({ step, nobody }: { readonly step: Exclude<Step, 'unify' | 'analyse'>; readonly nobody: string }): ReactNode {
  const { store, say } = usePane();
  return (
    <>
      <Heading>{say(`pane.${step}.title`)}</Heading>
      <p>{nobody}</p>
      <Actions><Button appearance="primary" onClick={() => store.dispatch({ kind: 'stepped', step: 'unify' })}>{say('pane.to-unify')}</Button></Actions>
    </>
  );
}
