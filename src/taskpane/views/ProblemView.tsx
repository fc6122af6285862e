import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Actions } from './Actions.tsx';
import { Heading } from './Heading.tsx';
import { usePane } from './pane-context.ts';
import { UndoButton } from './UndoButton.tsx';

/** It cannot be done as things are: where, what, and what to do. */
export function ProblemView({ sentences, halfDone }: { readonly sentences: readonly string[]; readonly halfDone: boolean }): ReactNode {
  const { session, store, say } = usePane();
  const back = (): void => {
    store.dispatch({ kind: 'stepped', step: 'unify' });
    void session.open();
  };
  return (
    <>
      <Heading>{say('pane.problem')}</Heading>
      <div role="alert">{sentences.map((sentence) => <p key={sentence} className="note">{sentence}</p>)}</div>
      <Actions><Button appearance="primary" onClick={back}>{say('pane.back')}</Button>{halfDone && <UndoButton of={['run', 'settings', 'decision', 'values', 'segment', 'campaign', 'input']} />}</Actions>
    </>
  );
}
