import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Result } from '../state/state.ts';
import { Actions } from './Actions.tsx';
import { AnalyzeButton } from './AnalyzeButton.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Heading } from './Heading.tsx';
import { usePane, usePaneState } from './pane-context.ts';
import { TodayLists } from './TodayLists.tsx';
import { UndoButton } from './UndoButton.tsx';

/** 分析: the result in a few lines. */
export function ResultView({ result }: { readonly result: Result }): ReactNode {
  const { session, say } = usePane();
  const { undoable } = usePaneState();
  const { run, cells } = result;
  const stale = undoable === 'settings' || undoable === 'decision';
  const left = run.rows.read - run.rows.used;
  return (
    <>
      <Heading>{run.nobody === null ? say('pane.result.found', { orders: run.orders, customers: run.customers }) : say('pane.result.found-nobody', { orders: run.orders })}</Heading>
      <p className="quiet">{say('pane.result.as-of', { day: run.asOf })}</p>
      {run.nobody === null ? <TodayLists lists={run.lists} /> : <p>{run.nobody}</p>}
      <ul className="facts">
        <li>
          {left === 0 ? say('pane.result.all-used', { rows: run.rows.read }) : say('pane.result.left-out', { rows: left })}
          {left > 0 && <small>{run.leftOut.map(({ reason, rows }) => say('pane.result.one-reason', { reason, rows })).join(say('pane.joint'))}</small>}
          {left > 0 && <SheetLink id="imports">{say('pane.result.why')}</SheetLink>}
        </li>
        {run.nobody === null && run.anonymous > 0 && <li>{say('pane.result.anonymous', { orders: run.anonymous })}</li>}
        {run.merged > 0 && <li>{say('pane.result.merged', { count: run.merged })}</li>}
        {run.candidates > 0 && <li>{say('pane.result.candidates', { count: run.candidates })} <SheetLink id="matching">{say('pane.result.choose')}</SheetLink></li>}
        <li>{cells === 0 ? say('pane.result.unchanged') : say('pane.result.cells', { cells })}</li>
      </ul>
      {run.notes.length > 0 && (
        <Disclosure className="sheet" summary={say('pane.result.notes', { count: run.notes.length })}>
          {run.notes.map((note) => <p key={note} className="note">{note}</p>)}
        </Disclosure>
      )}
      <Actions>
        {stale ? <AnalyzeButton /> : <Button appearance="primary" onClick={() => void session.showSheet('dashboard')}>{say('pane.result.dashboard')}</Button>}
        <UndoButton of={['run']} />
      </Actions>
    </>
  );
}

/** Words that lead to one of our sheets. */
export function SheetLink({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode {
  const { session } = usePane();
  return <button type="button" className="link" onClick={() => void session.showSheet(id)}>{children}</button>;
}
