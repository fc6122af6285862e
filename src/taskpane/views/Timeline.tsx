import type { ReactNode } from 'react';
import type { Moment } from '../../report/card/timeline.ts';
import { Disclosure } from './Disclosure.tsx';
import { usePane } from './pane-context.ts';

const SHOWN = 12;

/** What happened, the latest first; what is long ago opens on request. */
export function Timeline({ moments }: { readonly moments: readonly Moment[] }): ReactNode {
  const { say } = usePane();
  const older = moments.slice(SHOWN);
  return (
    <section>
      <h3>{say('pane.card.timeline')}</h3>
      <Moments moments={moments.slice(0, SHOWN)} />
      {older.length > 0 && (
        <Disclosure summary={say('pane.card.more', { count: older.length })}>
          <Moments moments={older} />
        </Disclosure>
      )}
    </section>
  );
}

function Moments({ moments }: { readonly moments: readonly Moment[] }): ReactNode {
  return <ol className="timeline">{moments.map(({ day, text, kind }, at) => <li key={at} className={kind}><span className="day">{day}</span><span>{text}</span></li>)}</ol>;
}
