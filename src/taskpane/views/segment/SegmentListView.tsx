import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { List, Playbook } from '../../state/playbook-state.ts';
import { ListView } from '../list/ListView.tsx';
import { usePane } from '../pane-context.ts';

/** A segment: what makes it, how much it is worth, what can be done with it. */
export function SegmentListView({ list, playbook }: { readonly list: List; readonly playbook: Playbook }): ReactNode {
  const { session, store, say } = usePane();
  const { title, order: { measure, channel } } = list;
  const segment = playbook.segments.find(({ name }) => name === title);
  const plan = (): void => {
    void session.campaigns.write({ audience: title, measure, channel });
    store.dispatch({ kind: 'stepped', step: 'scenario' });
  };
  return (
    <ListView list={list} playbook={playbook}>
      {segment !== undefined && (
        <>
          <p>{say('pane.list.worth', { people: segment.people, yen: segment.amount })}</p>
          <p className={segment.own ? 'conditions' : 'quiet'}>{segment.rule}</p>
          <div className="buttons">
            {segment.own && <Button size="small" onClick={() => void session.segments.build({ name: segment.name, rule: segment.rule })}>{say('pane.segment.mend')}</Button>}
            <Button size="small" onClick={plan}>{say('pane.segment.begin')}</Button>
          </div>
        </>
      )}
    </ListView>
  );
}
