import type { ReactNode } from 'react';
import { steps } from '../state/state.ts';
import { usePane, usePaneState } from './pane-context.ts';

/** The method's five steps. */
export function StepBar(): ReactNode {
  const { store, say } = usePane();
  const { step, place, work } = usePaneState();
  const busy = work.kind === 'working' || work.kind === 'opening';
  return (
    <nav aria-label={say('pane.steps')} className="steps">
      <ol>
        {steps.map((each) => (
          <li key={each}>
            <button type="button" disabled={busy} aria-current={place === 'work' && step === each ? 'step' : undefined} onClick={() => store.dispatch({ kind: 'stepped', step: each })}>
              {say(`pane.step.${each}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
