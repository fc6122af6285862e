import type { ReactNode } from 'react';
import type { Builder } from '../../state/playbook-state.ts';
import { usePane } from '../pane-context.ts';

/** How many the conditions are true of; why they cannot be read is said as quietly. */
export function RuleCount({ rule, tried }: { readonly rule: string; readonly tried: Builder['tried'] }): ReactNode {
  const { say } = usePane();
  return <p className={tried !== null && tried.of !== rule ? 'counted counting' : 'counted'} aria-live="polite">{words()}</p>;

  function words(): ReactNode {
    if (rule.trim() === '') return say('pane.rule.empty');
    if (tried === null) return say('pane.rule.counting');
    return tried.problem ?? <strong>{say('pane.rule.count', { people: tried.people, yen: tried.amount })}</strong>;
  }
}
