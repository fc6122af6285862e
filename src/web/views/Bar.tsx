import type { ReactNode } from 'react';
import type { PageSpeaker } from '../../text/page-words.ts';
import type { Stage } from '../desk-state.ts';
import type { Desk } from '../desk.ts';

/** Above grid and pane: which workbook this is, whether it is saved, and the way to another. */
export function Bar({ desk, say, stage }: { readonly desk: Desk; readonly say: PageSpeaker; readonly stage: Extract<Stage, { kind: 'open' }> }): ReactNode {
  return (
    <>
      <p className="book"><strong>{stage.name}</strong> <span className={stage.unsaved ? 'unsaved' : 'small'} role="status">{say(stage.unsaved ? 'page.unsaved' : 'page.saved')}</span></p>
      <button type="button" className="other-button" onClick={() => void desk.choose()}>{say('page.open')}</button>
      <button type="button" className="main-button" onClick={() => void desk.save()}>{say('page.save')}</button>
    </>
  );
}
