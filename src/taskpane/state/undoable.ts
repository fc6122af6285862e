import type { Change, PaneState } from './state.ts';

/** What changed nothing leaves the change before it to be taken back. */
export function undoable(state: Pick<PaneState, 'undoable'>, change: Change, cells: number): Change | null {
  return cells > 0 ? change : state.undoable;
}
