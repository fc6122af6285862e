import type { ReactNode } from 'react';
import type { Scenario } from '../../state/playbook-state.ts';
import { PeopleTable } from '../list/WhoGets.tsx';
import { usePane } from '../pane-context.ts';

/** What a campaign would be, were it to begin as it is written now; nothing before it is known to whom it goes, and what. */
export function Would({ scenario: { draft, tried } }: { readonly scenario: Scenario }): ReactNode {
  const { say } = usePane();
  if (tried === null || tried.asked === 0) return null;
  return (
    <section aria-labelledby="would" aria-busy={tried.of !== draft} className={tried.of === draft ? 'answers' : 'answers counting'}>
      <h3 id="would">{say('pane.scenario.would')}</h3>
      <PeopleTable
        caption={say('pane.list.who')} held={tried.held} asked={tried.asked}
        rows={[{ words: say('pane.scenario.treated'), people: tried.treated, strong: true }, { words: say('pane.scenario.held-out'), people: tried.holdout }]}
      />
      {tried.power !== '' && <p>{tried.power}</p>}
      {tried.elsewhere > 0 && <p className="note">{say('pane.scenario.elsewhere', { people: tried.elsewhere })}</p>}
      {tried.unsuited !== null && <p className="note">{say('pane.scenario.unsuited', { stages: tried.unsuited })}</p>}
    </section>
  );
}

/** The same in one line beside the button, always there; and how much is left to decide, once that was asked. */
export function WouldInShort({ scenario: { draft, tried }, lacking }: { readonly scenario: Scenario; readonly lacking: number }): ReactNode {
  const { say } = usePane();
  if (lacking > 0) return <p className="counted" role="alert">{say('pane.scenario.lacking', { count: lacking })}</p>;
  const known = tried !== null && tried.asked > 0;
  return (
    <p className={known && tried.of !== draft ? 'counted counting' : 'counted'} aria-live="polite">
      {known ? <strong>{say('pane.scenario.in-short', { treated: tried.treated, holdout: tried.holdout })}</strong> : say('pane.scenario.not-yet')}
    </p>
  );
}
