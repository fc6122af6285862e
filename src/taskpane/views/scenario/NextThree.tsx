import type { ReactNode } from 'react';
import type { NextMeasure } from '../../engine/playbook-calls.ts';
import { usePane } from '../pane-context.ts';

/** 次にやる3つ: a click writes one into the form. */
export function NextThree({ next }: { readonly next: readonly NextMeasure[] }): ReactNode {
  const { session, say } = usePane();
  if (next.length === 0) return <p className="quiet">{say('pane.scenario.next-none')}</p>;
  return (
    <section aria-labelledby="next-three">
      <h3 id="next-three">{say('pane.scenario.next')}</h3>
      <ul className="lists">
        {next.map(({ measure, measureText, stage, stageText, people, audience }) => (
          <li key={measure}>
            <button type="button" onClick={() => void session.campaigns.write({ measure, stages: [stage], audience })}>
              <span>{say('pane.scenario.next-one', { measure: measureText, stage: stageText })}</span>
              <strong>{say('pane.result.people', { people })}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
