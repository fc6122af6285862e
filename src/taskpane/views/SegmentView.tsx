import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Group } from '../../report/run-result.ts';
import type { Result } from '../state/state.ts';
import { Actions } from './Actions.tsx';
import { Heading } from './Heading.tsx';
import { usePane } from './pane-context.ts';
import { SheetLink } from './ResultView.tsx';

/** セグメント: how customers part into kinds. */
export function SegmentView({ result }: { readonly result: Result }): ReactNode {
  const { session, say } = usePane();
  return (
    <>
      <Heading>{say('pane.segment.title')}</Heading>
      <Groups title={say('pane.segment.segments')} groups={result.run.segments} />
      <Groups title={say('pane.segment.stages')} groups={result.run.stages} />
      <p><SheetLink id="stages">{say('pane.segment.open-stages')}</SheetLink></p>
      <Actions><Button appearance="primary" onClick={() => void session.showSheet('rfm')}>{say('pane.segment.open-rfm')}</Button></Actions>
    </>
  );
}

function Groups({ title, groups }: { readonly title: string; readonly groups: readonly Group[] }): ReactNode {
  const { say } = usePane();
  const most = Math.max(1, ...groups.map(({ people }) => people));
  return (
    <table className="groups">
      <caption>{title}</caption>
      <tbody>
        {groups.map(({ name, people }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="bar" aria-hidden="true"><span style={{ inlineSize: `${(people / most) * 100}%` }} /></td>
            <td className="figure">{say('pane.result.people', { people })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
