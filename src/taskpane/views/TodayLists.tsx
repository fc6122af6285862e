import type { ReactNode } from 'react';
import type { TodayList } from '../../report/run-result.ts';
import { usePane } from './pane-context.ts';

/** The three lists to act on today; each selects its people's rows. */
export function TodayLists({ lists }: { readonly lists: readonly TodayList[] }): ReactNode {
  const { session, say } = usePane();
  return (
    <section aria-labelledby="today">
      <h3 id="today">{say('pane.result.today')}</h3>
      <ul className="lists">
        {lists.map((list) => (
          <li key={list.kind}>
            <button type="button" disabled={list.ids.length === 0} onClick={() => void session.people.showList(list)}>
              <span>{say(`pane.result.${list.kind}`)}</span>
              <strong>{say('pane.result.people', { people: list.ids.length })}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
