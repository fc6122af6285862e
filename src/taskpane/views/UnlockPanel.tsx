import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Unlock } from '../../report/unlocks.ts';
import type { Unlocks } from '../state/playbook-state.ts';
import { Disclosure } from './Disclosure.tsx';
import { usePane, usePaneState } from './pane-context.ts';
import { SheetLink } from './ResultView.tsx';

const signs = { there: '●', partly: '◐', missing: '○' } as const;
const words = { there: 'pane.unlocks.there', partly: 'pane.unlocks.partly', missing: 'pane.unlocks.missing' } as const;

/** このデータがあると、何がわかりますか: asked when it is opened. */
export function UnlockPanel(): ReactNode {
  const { session, say } = usePane();
  const { unlocks } = usePaneState();
  const [open, setOpen] = useState(false);
  const missing = unlocks === null;
  useEffect(() => {
    if (open && missing) void session.unlocks.open();
  }, [open, missing, session]);
  return (
    <Disclosure className="sheet unlocks" open={open} onToggle={setOpen} summary={say('pane.unlocks.title')}>
      {unlocks === null ? <p className="quiet" aria-live="polite">{say('pane.unlocks.opening')}</p> : unlocks.inputs.map((each) => <UnlockItem key={each.input} unlock={each} sheets={unlocks.sheets} />)}
    </Disclosure>
  );
}

/** One input: whether it is there, what is missing of it, what it tells, and the sheet to bring it in. */
function UnlockItem({ unlock: { title, state, missing, unlocks, inputSheet }, sheets }: { readonly unlock: Unlock; readonly sheets: Unlocks['sheets'] }): ReactNode {
  const { session, say } = usePane();
  const { result } = usePaneState();
  const sheet = inputSheet === null ? undefined : sheets.get(inputSheet);
  return (
    <Disclosure summary={<><span className={`state ${state}`}><span aria-hidden="true">{signs[state]}</span> {say(words[state])}</span>{title}</>}>
      {missing.length > 0 && <p className="quiet">{say('pane.unlocks.lacks', { columns: missing.join(say('pane.joint')) })}</p>}
      <ul>
        {unlocks.map(({ sheet: id, sentence, ready }) => (
          <li key={sentence} className={ready ? 'ready' : 'later'}>
            {sentence}<span className="unseen">{say(ready ? 'pane.unlocks.ready' : 'pane.unlocks.later')}</span> {ready && result?.names.has(id) === true && <SheetLink id={id}>{result.names.get(id)}</SheetLink>}
          </li>
        ))}
      </ul>
      {state !== 'there' && sheet !== undefined && <p><button type="button" className="link" onClick={() => void session.showNamed(sheet)}>{say('pane.unlocks.open', { sheet })}</button></p>}
      {state === 'missing' && inputSheet !== null && sheet === undefined && <Button size="small" aria-label={`${say('pane.unlocks.add')}: ${title}`} onClick={() => void session.unlocks.add(inputSheet)}>{say('pane.unlocks.add')}</Button>}
    </Disclosure>
  );
}
