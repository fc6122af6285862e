import type { ReactNode } from 'react';
import type { Result } from '../../state/state.ts';
import { Heading } from '../Heading.tsx';
import { usePane, usePaneState } from '../pane-context.ts';
import { usePlaybook } from '../use-playbook.ts';
import { BuilderView } from './BuilderView.tsx';
import { SegmentListView } from './SegmentListView.tsx';
import { Segments } from './Segments.tsx';

/** セグメント: whom to address. All of them, one with its list, or one that is being written. */
export default function SegmentView({ result }: { readonly result: Result }): ReactNode {
  const { say } = usePane();
  const { builder, list } = usePaneState();
  const playbook = usePlaybook();
  if (playbook === null) {
    return (
      <>
        <Heading>{say('pane.segment.title')}</Heading>
        <p className="quiet" aria-live="polite">{say('pane.segment.opening')}</p>
      </>
    );
  }
  if (builder !== null) return <BuilderView key="builder" builder={builder} columns={playbook.columns} />;
  if (list?.step === 'segment') return <SegmentListView key="list" list={list} playbook={playbook} />;
  return <Segments key="all" result={result} playbook={playbook} />;
}
