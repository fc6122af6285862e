import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from '../session/session.ts';
import type { PaneState } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { PaneSpeaker } from '../../text/pane-words.ts';

/** What every view may need. */
export interface PaneParts {
  readonly session: Session;
  readonly store: Store;
  readonly say: PaneSpeaker;
}

export const PaneContext = createContext<PaneParts | null>(null);

export function usePane(): PaneParts {
  const parts = useContext(PaneContext);
  if (parts === null) throw new Error('a view stands outside the pane');
  return parts;
}

export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.state);
}
