import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { PageSpeaker } from '../../text/page-words.ts';
import type { Desk } from '../desk.ts';
import { AskToSave } from './AskToSave.tsx';
import { Bar } from './Bar.tsx';
import { Notices } from './Notices.tsx';
import { Welcome } from './Welcome.tsx';

/** Everything around the grid and the pane. */
export function Page({ desk, say, bar }: { readonly desk: Desk; readonly say: PageSpeaker; readonly bar: HTMLElement }): ReactNode {
  const { stage, notices, asking } = useSyncExternalStore(desk.subscribe, desk.state);
  const unsaved = stage.kind === 'open' && stage.unsaved;
  useEffect(() => {
    document.body.dataset['stage'] = stage.kind;
    document.title = stage.kind === 'welcome' ? say('page.title') : `${unsaved ? '● ' : ''}${stage.name} – ${say('page.title')}`;
  });
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return (
    <>
      {stage.kind === 'open' && createPortal(<Bar desk={desk} say={say} stage={stage} />, bar)}
      {stage.kind !== 'open' && <Welcome desk={desk} say={say} opening={stage.kind === 'opening' ? stage.name : null} />}
      <Notices desk={desk} say={say} notices={notices} />
      {asking !== null && <AskToSave say={say} asking={asking} />}
    </>
  );
}
