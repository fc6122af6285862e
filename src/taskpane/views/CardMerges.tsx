import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CardMerge } from '../../report/card/merges.ts';
import { usePane } from './pane-context.ts';

/** Why several spellings are one person, and the way to part them. */
export function CardMerges({ merges, split }: { readonly merges: readonly CardMerge[]; readonly split: readonly string[] }): ReactNode {
  const { session, say } = usePane();
  if (merges.length === 0) return null;
  return (
    <section>
      <h3>{say('pane.card.merges')}</h3>
      <ul className="merges">
        {merges.map(({ hash, reason, spellings }) => (
          <li key={hash}>
            <p>{reason}<small>{say('pane.card.spellings', { names: spellings.join(say('pane.joint')) })}</small></p>
            {split.includes(hash)
              ? <p className="quiet">{say('pane.card.split-done')}</p>
              : <Button size="small" aria-label={`${say('pane.card.split')}: ${reason}`} onClick={() => void session.people.split(hash)}>{say('pane.card.split')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
