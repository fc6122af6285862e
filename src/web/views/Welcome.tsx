import { useEffect, useRef, type ReactNode } from 'react';
import type { PageSpeaker } from '../../text/page-words.ts';
import type { Desk } from '../desk.ts';

/** The first screen: what this is, and how to begin. */
export function Welcome({ desk, say, opening }: { readonly desk: Desk; readonly say: PageSpeaker; readonly opening: string | null }): ReactNode {
  return (
    <main className="welcome">
      <h1>{say('page.title')}</h1>
      <p className="lead">{say('page.lead')}</p>
      <p>{say('page.lead-text')}</p>
      {opening === null ? <Beginnings desk={desk} say={say} /> : <Opening desk={desk} say={say} name={opening} />}
      <p className="promise">{say('page.privacy')}</p>
    </main>
  );
}

function Beginnings({ desk, say }: { readonly desk: Desk; readonly say: PageSpeaker }): ReactNode {
  return (
    <>
      <div className="landing">
        <p>{say('page.drop')}</p>
        <button type="button" className="main-button" onClick={() => void desk.choose()}>{say('page.choose')}</button>
        <p className="small">{say('page.drop-keep')}</p>
      </div>
      <div className="trial">
        <button type="button" className="other-button" onClick={() => void desk.bringSample()}>{say('page.sample')}</button>
        <p className="small">{say('page.sample-text')}</p>
      </div>
    </>
  );
}

function Opening({ desk, say, name }: { readonly desk: Desk; readonly say: PageSpeaker; readonly name: string }): ReactNode {
  const stop = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; the keyboard goes on from here.
  useEffect(() => stop.current?.focus(), []);
  return (
    <div className="landing">
      <p role="status">{say('page.opening', { name })}</p>
      <div className="running" aria-hidden="true" />
      <button ref={stop} type="button" className="other-button" onClick={() => desk.stop()}>{say('page.stop')}</button>
    </div>
  );
}
