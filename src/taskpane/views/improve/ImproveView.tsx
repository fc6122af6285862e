import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Actions } from '../Actions.tsx';
import { Heading } from '../Heading.tsx';
import { ListView } from '../list/ListView.tsx';
import { usePane, usePaneState } from '../pane-context.ts';
import { SheetLink } from '../ResultView.tsx';
import { usePlaybook } from '../use-playbook.ts';
import { CoverageMatrix } from './CoverageMatrix.tsx';
import { Outcomes } from './Outcomes.tsx';

/** PDCA: how campaigns went, which measures are missing, whether they come at the right time. */
export default function ImproveView(): ReactNode {
  const { session, store, say } = usePane();
  const { list } = usePaneState();
  const playbook = usePlaybook();
  if (playbook !== null && list?.step === 'improve') return <ListView key="list" list={list} playbook={playbook} />;
  const nothing = playbook?.improve.campaigns.length === 0;
  return (
    <>
      <Heading>{say('pane.improve.title')}</Heading>
      {playbook === null
        ? <p className="quiet" aria-live="polite">{say('pane.improve.opening')}</p>
        : (
          <>
            <p>{playbook.improve.answer}</p>
            <Outcomes campaigns={playbook.improve.campaigns} form={playbook.form} />
            <h3 id="matrix">{say('pane.improve.matrix')}</h3>
            <CoverageMatrix rows={playbook.improve.matrix} stages={playbook.form.stages} />
            <h3>{say('pane.improve.timing')}</h3>
            <p>{playbook.improve.timing}</p>
            <p><SheetLink id="coverage">{say('pane.improve.open-coverage')}</SheetLink></p>
            <Actions>
              {nothing
                ? <Button appearance="primary" onClick={() => store.dispatch({ kind: 'stepped', step: 'scenario' })}>{say('pane.improve.first')}</Button>
                : <Button appearance="primary" onClick={() => void session.showSheet('campaigns')}>{say('pane.improve.open-campaigns')}</Button>}
            </Actions>
          </>
        )}
    </>
  );
}
