import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SegmentRow } from '../../engine/playbook-calls.ts';
import type { Playbook } from '../../state/playbook-state.ts';
import type { Result } from '../../state/state.ts';
import { Actions } from '../Actions.tsx';
import { Heading } from '../Heading.tsx';
import { listDraft } from '../list/list-draft.ts';
import { usePane } from '../pane-context.ts';
import { SheetLink } from '../ResultView.tsx';
import { UndoButton } from '../UndoButton.tsx';
import { Parting } from './Parting.tsx';

/** Every segment with its people and what they have bought, ready-made ones first. */
export function Segments({ result, playbook }: { readonly result: Result; readonly playbook: Playbook }): ReactNode {
  const { session, say } = usePane();
  const { segments } = playbook;
  const own = segments.filter((each) => each.own);
  return (
    <>
      <Heading>{say('pane.segment.title')}</Heading>
      <p className="quiet">{say('pane.segment.about')}</p>
      <SegmentButtons segments={segments.filter((each) => !each.own)} playbook={playbook} />
      <h3>{say('pane.segment.own')}</h3>
      {own.length === 0 ? <p className="quiet">{say('pane.segment.no-own')}</p> : <SegmentButtons segments={own} playbook={playbook} />}
      <p><SheetLink id="segments">{say('pane.segment.open-sheet')}</SheetLink></p>
      <Parting result={result} />
      <Actions>
        <Button appearance="primary" onClick={() => void session.segments.build({ name: '', rule: '' })}>{say('pane.segment.new')}</Button>
        <UndoButton of={['segment']} />
      </Actions>
    </>
  );
}

function SegmentButtons({ segments, playbook }: { readonly segments: readonly SegmentRow[]; readonly playbook: Playbook }): ReactNode {
  const { session, say } = usePane();
  const choose = ({ name, rule, problem, measure }: SegmentRow): void => {
    if (problem === null) void session.lists.open(listDraft('segment', name, { audience: name, campaign: null, measure, channel: 'mail' }, playbook.form));
    else void session.segments.build({ name, rule });
  };
  return (
    <ul className="lists">
      {segments.map((segment) => {
        const { name, own, problem, people, amount } = segment;
        return (
          <li key={name}>
            <button type="button" className={problem === null ? undefined : 'amiss'} disabled={!own && people === 0} onClick={() => choose(segment)}>
              <span>{name}</span>
              {problem === null ? <span className="worth"><small>{say('pane.card.yen', { yen: amount })}</small> <strong>{say('pane.result.people', { people })}</strong></span> : <small className="problem">{problem}</small>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
