import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { List, Playbook } from '../../state/playbook-state.ts';
import { Actions } from '../Actions.tsx';
import { BackLink } from '../BackLink.tsx';
import { Heading } from '../Heading.tsx';
import { usePane } from '../pane-context.ts';
import { ListFields } from './ListFields.tsx';
import { WhoGets } from './WhoGets.tsx';

interface ListViewProps {
  readonly list: List;
  readonly playbook: Playbook;
  /** What is said of whom it is of. */
  readonly children?: ReactNode;
}

/** A list before it is made: what it holds, who is on it, who is held back and why. */
export function ListView({ list, playbook, children }: ListViewProps): ReactNode {
  const { session, say } = usePane();
  const { title, tried, order } = list;
  const ready = tried !== null && tried.going > 0 && order.columns.length > 0;
  return (
    <>
      <BackLink onBack={() => void session.lists.open(null)}>{say(list.step === 'segment' ? 'pane.segment.all' : 'pane.list.back')}</BackLink>
      <Heading>{title}</Heading>
      {children}
      <h3>{say('pane.list.title')}</h3>
      <ListFields order={order} playbook={playbook} />
      <WhoGets list={list} />
      <Actions>
        <Button appearance="primary" disabledFocusable={!ready} onClick={() => void session.lists.save()}>{say('pane.list.save')}</Button>
        <Button disabledFocusable={!ready} onClick={() => void session.lists.insert()}>{say('pane.list.insert')}</Button>
      </Actions>
    </>
  );
}
