import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CustomerCard } from '../../report/card/customer-card.ts';
import { Actions } from './Actions.tsx';
import { AnalyzeButton } from './AnalyzeButton.tsx';
import { CardMerges } from './CardMerges.tsx';
import { Heading } from './Heading.tsx';
import { usePane, usePaneState } from './pane-context.ts';
import { Timeline } from './Timeline.tsx';
import { UndoButton } from './UndoButton.tsx';

/** お客様: the person of the row that the user has gone to. */
export default function CardView(): ReactNode {
  const { store, say } = usePane();
  const { card, undoable } = usePaneState();
  if (card.kind === 'shown') {
    return (
      <>
        <CardOf card={card.card} split={card.split} />
        {undoable === 'decision' && (
          <Actions>
            <AnalyzeButton />
            <UndoButton of={['decision']} />
          </Actions>
        )}
      </>
    );
  }
  return (
    <>
      <Heading>{say('pane.card.title')}</Heading>
      <p>{card.kind === 'nobody' ? say('pane.card.nobody', { sheet: card.sheet, row: card.row }) : say(card.kind === 'asleep' ? 'pane.card.asleep' : 'pane.card.waiting')}</p>
      {card.kind === 'nobody' && <p className="quiet">{say('pane.card.waiting')}</p>}
      {card.kind === 'asleep' && <Actions><Button appearance="primary" onClick={() => store.dispatch({ kind: 'stepped', step: 'unify' })}>{say('pane.to-unify')}</Button></Actions>}
    </>
  );
}

function CardOf({ card, split }: { readonly card: CustomerCard; readonly split: readonly string[] }): ReactNode {
  const { say } = usePane();
  const { stage, next, figures } = card;
  const when = next.verdict === 'ok' ? say('pane.card.today') : next.from === null ? say('pane.card.condition') : say('pane.card.from', { day: next.from });
  return (
    <article className="card">
      <Heading>{card.name === '' ? card.id : say('pane.card.name', { name: card.name })}</Heading>
      <p className="quiet">{[card.kana, card.id].filter((text) => text !== '').join('　')}</p>
      <section className={`next ${next.verdict}`}>
        <h3>{say('pane.card.next')}</h3>
        <p className="big">{next.action}</p>
        <p><span className="verdict">{next.verdictWords}</span> {when}</p>
        {next.why !== null && next.why !== '' && <p className="quiet">{next.why}</p>}
        {next.how !== null && <p className="quiet">{say('pane.card.how', { how: next.how })}</p>}
      </section>
      <section>
        <h3>{say('pane.card.stage')}</h3>
        <p className="big">{stage.words}<small>{stage.gloss}</small></p>
        <p>{stage.reason}</p>
        {stage.flags !== null && <p className="quiet">{stage.flags}</p>}
      </section>
      <section>
        <h3>{say('pane.card.figures')}</h3>
        <dl>
          {figures !== null && (
            <>
              <div><dt>{say('pane.card.recency')}</dt><dd>{say('pane.card.days', { days: figures.recency })}</dd></div>
              <div><dt>{say('pane.card.frequency')}</dt><dd>{say('pane.card.times', { times: figures.frequency })}</dd></div>
              <div><dt>{say('pane.card.monetary')}</dt><dd>{say('pane.card.yen', { yen: figures.monetary })}</dd></div>
            </>
          )}
          <div><dt>{say('pane.card.dormancy')}</dt><dd>{card.dormancy}</dd></div>
          <div><dt>{say('pane.card.rank')}</dt><dd>{card.rank}</dd></div>
          {card.segment !== null && <div><dt>{say('pane.card.segment')}</dt><dd>{card.segment}</dd></div>}
        </dl>
      </section>
      <CardMerges merges={card.merges} split={split} />
      <Timeline moments={card.timeline} />
    </article>
  );
}
