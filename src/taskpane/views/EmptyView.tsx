import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Actions } from './Actions.tsx';
import { FileButton } from './FileButton.tsx';
import { Heading } from './Heading.tsx';
import { usePane } from './pane-context.ts';

/** No data yet: bring a file, or try the sample shop. */
export function EmptyView(): ReactNode {
  const { session, say } = usePane();
  return (
    <>
      <Heading>{say('pane.empty.title')}</Heading>
      <p className="dropzone">{say('pane.empty.drop')}</p>
      <p className="quiet">{say('pane.empty.keep')}</p>
      <p>{say('pane.empty.or-sample')}</p>
      <p><Button onClick={() => void session.inserts.sample()}>{say('pane.sample')}</Button></p>
      <Actions><FileButton label={say('pane.empty.choose')} primary /></Actions>
    </>
  );
}
