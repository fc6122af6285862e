import { useEffect, useRef } from 'react';
import type { Playbook } from '../state/playbook-state.ts';
import { usePane, usePaneState } from './pane-context.ts';

/** What the last analysis knows of segments and campaigns: read again whenever a step is opened, and when it is gone. Null: on its way. */
export function usePlaybook(): Playbook | null {
  const { session } = usePane();
  const { playbook } = usePaneState();
  const missing = playbook === null;
  const opened = useRef(false);
  useEffect(() => {
    if (missing || !opened.current) void session.playbook.open();
    opened.current = true;
  }, [missing, session]);
  return playbook;
}
