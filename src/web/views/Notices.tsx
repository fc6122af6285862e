import type { ReactNode } from 'react';
import type { PageSpeaker } from '../../text/page-words.ts';
import type { Notice } from '../desk-state.ts';
import type { Desk } from '../desk.ts';

/** What has just happened. It stays until it is closed: nobody has to read fast. */
export function Notices({ desk, say, notices }: { readonly desk: Desk; readonly say: PageSpeaker; readonly notices: readonly Notice[] }): ReactNode {
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <div key={notice.sentences.join()} className={`notice ${notice.tone}`}>
          <div>{notice.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>
          <button type="button" className="other-button" onClick={() => desk.dismiss(notice)}>{say('page.close-notice')}</button>
        </div>
      ))}
    </div>
  );
}
