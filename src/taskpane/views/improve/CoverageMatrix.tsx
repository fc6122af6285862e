import type { ReactNode } from 'react';
import type { ImproveReport } from '../../engine/playbook-calls.ts';
import { usePane } from '../pane-context.ts';

const signs = { done: '●', missing: '○', wrong: '×', none: '' } as const;
const told = [['done', 'pane.improve.done'], ['missing', 'pane.improve.missing'], ['wrong', 'pane.improve.wrong']] as const;

/** The nine measures by stage, a sign a cell; where the pane is too narrow, it scrolls by itself. */
export function CoverageMatrix({ rows, stages }: { readonly rows: ImproveReport['matrix']; readonly stages: readonly string[] }): ReactNode {
  const { say } = usePane();
  return (
    <>
      <div role="region" aria-labelledby="matrix" tabIndex={0} className="scrolls">
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{say('pane.improve.measure')}</th>
              {stages.map((stage, at) => <th key={stage} scope="col"><span aria-hidden="true">{at}</span><span className="unseen">{stage}</span></th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ measure, cells }) => (
              <tr key={measure}>
                <th scope="row">{measure}</th>
                {cells.map(({ kind, text }, stage) => <td key={stage} className={kind}><span aria-hidden="true">{signs[kind]}</span><span className="unseen">{text === '' ? say('pane.improve.none') : text}</span></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet legend">{told.map(([kind, key]) => <span key={kind}><span aria-hidden="true" className={kind}>{signs[kind]}</span> {say(key)}</span>)}</p>
      <p className="quiet">{say('pane.improve.stages', { stages: stages.join(' · ') })}</p>
    </>
  );
}
