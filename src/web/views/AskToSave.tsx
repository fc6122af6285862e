import { useEffect, useRef, type ReactNode } from 'react';
import type { PageSpeaker } from '../../text/page-words.ts';
import type { Asking } from '../desk-state.ts';

/** Before changes would be lost. Escape stays. */
export function AskToSave({ say, asking }: { readonly say: PageSpeaker; readonly asking: Asking }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="ask-title" onCancel={() => asking.answer('stay')}>
      <h2 id="ask-title">{say('page.ask.title', { name: asking.name })}</h2>
      <p>{say('page.ask.text')}</p>
      <div className="answers">
        <button type="button" className="main-button" onClick={() => asking.answer('save')}>{say('page.ask.save')}</button>
        <button type="button" className="other-button" onClick={() => asking.answer('leave')}>{say('page.ask.leave')}</button>
        <button type="button" className="other-button" onClick={() => asking.answer('stay')}>{say('page.ask.stay')}</button>
      </div>
    </dialog>
  );
}
