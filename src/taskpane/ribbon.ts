import type { Session } from './session/session.ts';
import type { Store } from './state/store.ts';

/** What the ribbon's buttons ask of the pane; each at once, for Excel waits for no work. */
export interface Ribbon {
  /** 更新 */
  refresh(): void;
  /** 取り消す */
  undo(): void;
  /** ヘルプ */
  help(): void;
}

export function ribbonOf(session: Session, store: Store): Ribbon {
  const toWork = (): void => store.dispatch({ kind: 'went', place: 'work' });
  return {
    refresh() {
      toWork();
      void session.refresh();
    },
    undo() {
      toWork();
      void session.undo();
    },
    help: () => store.dispatch({ kind: 'went', place: 'help' }),
  };
}
