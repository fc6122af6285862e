import type { ReactNode } from 'react';
import type { PaneSpeaker } from '../../text/pane-words.ts';
import type { FoundTable } from '../session/find-inputs.ts';
import { Correction } from './Correction.tsx';
import { Disclosure } from './Disclosure.tsx';
import { layoutName } from './layout-name.ts';
import { usePane } from './pane-context.ts';
import { ReadRows } from './ReadRows.tsx';

/** One sheet of the user's: what it was taken for, its first rows as read, and the way to correct that. */
export function FoundSheet({ table, open }: { readonly table: FoundTable; readonly open: boolean }): ReactNode {
  const { say } = usePane();
  const { sheet, preview, sentences, daysInDoubt } = table;
  const attention = preview.kind === 'incomplete' || daysInDoubt;
  return (
    <Disclosure
      className="sheet"
      open={open || attention}
      summary={<><span className="sheet-name">{sheet}</span><span className={attention ? 'sheet-kind attention' : 'sheet-kind'}>{kindText(say, table)}</span></>}
    >
      {preview.kind === 'orders' && <ReadRows rows={preview.rows} />}
      {sentences.map((sentence) => <p key={sentence} className="note">{sentence}</p>)}
      {daysInDoubt && <p className="note">{say('pane.found.days-in-doubt')}</p>}
      <Correction table={table} />
    </Disclosure>
  );
}

function kindText(say: PaneSpeaker, { choice, preview }: FoundTable): string {
  if (!choice.use) return say('pane.found.left-out');
  switch (preview.kind) {
    case 'orders':
      return say('pane.found.orders', { layout: layoutName(say, preview.layout) });
    case 'records':
      return say(`pane.found.records.${preview.record}`);
    case 'incomplete':
      return say('pane.found.unclear', { missing: preview.missing.map((each) => say(`pane.found.missing.${each}`)).join(say('pane.joint')) });
    case 'unknown':
    case 'empty':
      return say('pane.found.unknown');
  }
}
