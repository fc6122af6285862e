import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneSpeaker } from '../../text/pane-words.ts';
import type { Task, Work } from '../state/state.ts';
import { Actions } from './Actions.tsx';
import { Heading } from './Heading.tsx';
import { usePane } from './pane-context.ts';
import { useStandstill } from './use-standstill.ts';

/** What is going on: a word for the step, said aloud, and a count that is only shown. */
export function WorkingView({ work }: { readonly work: Extract<Work, { kind: 'working' }> }): ReactNode {
  const { session, say } = usePane();
  const { task, stopping } = work;
  const word = stepText(say, task);
  const part = shareDone(task);
  const waits = useStandstill(task) && asksExcel(task);
  return (
    <>
      <Heading>{say(task.kind === 'run' ? 'pane.work.title' : 'pane.title')}</Heading>
      <div className="progress">
        <p aria-live="polite">{word}</p>
        <ProgressBar aria-label={word} thickness="large" {...(part === null ? {} : { value: part })} />
        <p className="count">{countText(say, task)}</p>
        <p aria-live="polite" className="quiet">{waits ? say('pane.work.waiting') : ''}</p>
      </div>
      {task.kind !== 'undo' && (
        <>
          {task.kind === 'run' && <p className="quiet">{say('pane.work.safe')}</p>}
          <Actions><Button disabledFocusable={stopping} onClick={() => session.cancel()}>{say(stopping ? 'pane.stopping' : 'pane.stop')}</Button></Actions>
        </>
      )}
    </>
  );
}

function stepText(say: PaneSpeaker, task: Task): string {
  switch (task.kind) {
    case 'insert':
      return say('pane.work.inserting', { sheet: task.name });
    case 'undo':
      return say('pane.work.undoing');
    case 'values':
      return say('pane.work.values');
    case 'run':
      if (task.progress === null) return say('pane.work.beginning');
      return task.progress.step === 'reading' ? say('pane.work.reading', { sheet: task.progress.sheet }) : say(`pane.work.${task.progress.step}`);
  }
}

function countText(say: PaneSpeaker, task: Task): string {
  const counted = task.kind === 'run' ? task.progress : task.kind === 'insert' ? task : null;
  if (counted === null || !('done' in counted) || counted.done === 0) return '';
  return 'total' in counted && counted.total > 0 ? say('pane.work.cells', { done: counted.done, total: counted.total }) : say('pane.work.rows', { done: counted.done });
}

/** Excel keeps everybody waiting while a cell is edited, and does not say so. */
function asksExcel(task: Task): boolean {
  return task.kind !== 'run' || task.progress === null || task.progress.step === 'reading' || task.progress.step === 'writing';
}

/** Null: nobody can say. */
function shareDone(task: Task): number | null {
  const counted = task.kind === 'run' && task.progress?.step === 'writing' ? task.progress : task.kind === 'insert' ? task : null;
  return counted === null || counted.total === 0 ? null : counted.done / counted.total;
}
