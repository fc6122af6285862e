import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Change } from '../state/state.ts';
import { usePane, usePaneState } from './pane-context.ts';

/** Takes the last change of these kinds back; nothing where there is none. */
export function UndoButton({ of }: { readonly of: readonly Change[] }): ReactNode {
  const { session, say } = usePane();
  const { undoable } = usePaneState();
  if (undoable === null || !of.includes(undoable)) return null;
  return <Button onClick={() => void session.undo()}>{say(`pane.undo.${undoable}`)}</Button>;
}
