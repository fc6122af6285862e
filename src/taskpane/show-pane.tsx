import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { LiveHost } from '../hosts/live-host.ts';
import { paneSpeaker } from '../text/pane-words.ts';
import type { Engine } from './engine/engine.ts';
import { Session } from './session/session.ts';
import { Store } from './state/store.ts';
import { ErrorBoundary } from './views/ErrorBoundary.tsx';
import { PaneContext } from './views/pane-context.ts';
import { Pane } from './views/Pane.tsx';

export interface ShownPane {
  readonly session: Session;
  readonly store: Store;
}

/** Puts the pane on the page, beside a workbook. */
export async function showPane(root: HTMLElement, host: LiveHost, startEngine: () => Engine, language: 'ja' | 'en'): Promise<ShownPane> {
  const say = paneSpeaker(language);
  const store = new Store();
  const session = new Session({ host, startEngine, state: store.state, dispatch: store.dispatch, say });
  document.documentElement.lang = language;
  // From the first key or click on, a heading may take the focus of a control that is gone.
  for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, () => void (document.body.dataset['used'] = 'yes'), { once: true });
  // A file that misses the pane must not replace the page.
  for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary say={say}>
        <PaneContext value={{ session, store, say }}>
          <Pane />
        </PaneContext>
      </ErrorBoundary>
    </StrictMode>,
  );
  await session.open();
  await host.watchSelection((row) => void session.people.visit(row));
  return { session, store };
}
