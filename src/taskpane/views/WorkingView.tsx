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
    case 'template':
      return say('pane.template.working');
    case 'copy':
      return say('pane.copy.working');
    case 'list':
      return say('pane.list.writing');
    case 'campaign':
      return say('pane.scenario.working');
    case 'input':
      return say('pane.unlocks.working');
    case 'run':
      if (task.progress === null) return say('pane.work.beginning');
      return task.progress.step === 'reading' ? say('pane.work.reading', { sheet: task.progress.sheet }) : say(`pane.work.${task.progress.step}`);
  }
}

function countText(say: PaneSpeaker, task: Task): string {
  const counted = task.kind === 'run' ? task.progress : 'done' in task ? task : null;
  if (counted === null || !('done' in counted) || counted.done === 0) return '';
  return 'total' in counted && counted.total > 0 ? say('pane.work.cells', { done: counted.done, total: counted.total }) : say('pane.work.rows', { done: counted.done });
}

/** Excel keeps everybody waiting while a cell is edited, and does not say so. */
function asksExcel(task: Task): boolean {
  if (task.kind === 'copy') return false;
  return task.kind !== 'run' || task.progress === null || task.progress.step === 'reading' || task.progress.step === 'writing';
}

/** How far a run has come when a step begins. A bar that only moves to and fro would cost a weak machine more than some of the steps. */
const BEGINS = { reading: 0.1, customers: 0.45, measures: 0.55, report: 0.6, writing: 0.75 } as const;

/** Null: nobody can say. */
function shareDone(task: Task): number | null {
  if ('done' in task) return shareOf(task);
  if (task.kind !== 'run') return null;
  if (task.progress === null) return 0;
  const begins = BEGINS[task.progress.step];
  return task.progress.step === 'writing' ? begins + (1 - begins) * (shareOf(task.progress) ?? 0) : begins;
}

function shareOf({ done, total }: { readonly done: number; readonly total: number }): number | null {
  return total === 0 ? null : done / total;
}
