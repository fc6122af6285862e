import type { ReactNode } from 'react';
import type { CampaignForm, ReportedCampaign, Verdict } from '../../engine/playbook-calls.ts';
import { listDraft } from '../list/list-draft.ts';
import { usePane } from '../pane-context.ts';

/** A shape for each verdict beside its word: colour is never the only sign. */
const shapes: Readonly<Record<Verdict, string>> = { worked: '▲', worse: '▼', 'not-shown': '＝', 'too-few': '？', running: '…', unknown: '–' };

/** Every campaign, the latest first: its verdict, and what may be said of it. */
export function Outcomes({ campaigns, form }: { readonly campaigns: readonly ReportedCampaign[]; readonly form: CampaignForm }): ReactNode {
  const { session, say } = usePane();
  if (campaigns.length === 0) return null;
  return (
    <section aria-labelledby="outcomes">
      <h3 id="outcomes">{say('pane.improve.campaigns')}</h3>
      <ul className="outcomes">
        {campaigns.toReversed().map(({ id, name, measure, channel, verdict, verdictText, sentence }) => (
          <li key={id} className={verdict}>
            <p><span className="badge"><span aria-hidden="true">{shapes[verdict]}</span> {verdictText}</span> <strong>{id} {name}</strong></p>
            <p>{sentence}</p>
            {verdict === 'running' && (
              <button type="button" className="link" aria-label={`${say('pane.improve.list')}: ${id} ${name}`} onClick={() => void session.lists.open(listDraft('improve', `${id} ${name}`, { audience: '', campaign: id, measure, channel }, form))}>{say('pane.improve.list')}</button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
