import type { ReactNode } from 'react';
import type { HeldBack } from '../../engine/playbook-calls.ts';
import type { List } from '../../state/playbook-state.ts';
import { usePane } from '../pane-context.ts';

/** How many of a list's people get it, and how many do not, by reason: together they are all. */
export function WhoGets({ list: { tried, before } }: { readonly list: List }): ReactNode {
  const { say } = usePane();
  const shown = tried ?? before;
  if (shown === null) return <p className="quiet" aria-live="polite">{say('pane.list.counting')}</p>;
  return (
    <div className={tried === null ? 'counting' : undefined} aria-live="polite" aria-busy={tried === null}>
      <PeopleTable caption={say('pane.list.who')} rows={[{ words: say('pane.list.going'), people: shown.going, strong: true }]} held={shown.held} asked={shown.asked} />
      {shown.held.length === 0 && shown.asked > 0 && <p className="quiet">{say('pane.list.nobody-held')}</p>}
      {shown.missing.length > 0 && <p className="note">{say('pane.list.missing', { letters: shown.missing.join(' ') })}</p>}
    </div>
  );
}

interface PeopleTableProps {
  readonly caption: string;
  readonly rows: readonly { readonly words: string; readonly people: number; readonly strong?: boolean }[];
  readonly held: readonly HeldBack[];
  readonly asked: number;
}

/** People by what becomes of them; the last row is their sum. */
export function PeopleTable({ caption, rows, held, asked }: PeopleTableProps): ReactNode {
  const { say } = usePane();
  return (
    <table className="groups who">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ words, people, strong = false }) => <tr key={words} className={strong ? 'strong' : undefined}><th scope="row">{words}</th><td className="figure">{say('pane.result.people', { people })}</td></tr>)}
        {held.map(({ reason, people }) => <tr key={reason}><th scope="row">{say('pane.list.held', { reason })}</th><td className="figure">{say('pane.result.people', { people })}</td></tr>)}
        <tr className="sum"><th scope="row">{say('pane.list.asked')}</th><td className="figure">{say('pane.result.people', { people: asked })}</td></tr>
      </tbody>
    </table>
  );
}
