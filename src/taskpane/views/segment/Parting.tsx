import type { ReactNode } from 'react';
import type { Group } from '../../../report/run-result.ts';
import type { Result } from '../../state/state.ts';
import { Disclosure } from '../Disclosure.tsx';
import { usePane } from '../pane-context.ts';
import { SheetLink } from '../ResultView.tsx';

/** How customers part into kinds, by RFM and by stage. */
export function Parting({ result }: { readonly result: Result }): ReactNode {
  const { say } = usePane();
  return (
    <Disclosure className="sheet parting" summary={say('pane.segment.parts')}>
      <Groups title={say('pane.segment.segments')} groups={result.run.segments} />
      <p><SheetLink id="rfm">{say('pane.segment.open-rfm')}</SheetLink></p>
      <Groups title={say('pane.segment.stages')} groups={result.run.stages} />
      <p><SheetLink id="stages">{say('pane.segment.open-stages')}</SheetLink></p>
    </Disclosure>
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
