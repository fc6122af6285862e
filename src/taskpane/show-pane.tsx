import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { LiveHost } from '../hosts/live-host.ts';
import type { PaneSpeaker } from '../text/pane-words.ts';
import type { Engine } from './engine/engine.ts';
import { Session } from './session/session.ts';
import { Store } from './state/store.ts';
import { ErrorBoundary } from './views/ErrorBoundary.tsx';
import { PaneContext } from './views/pane-context.ts';
import { Pane } from './views/Pane.tsx';

export interface ShownPane {
  readonly session: Session;
  readonly store: Store;
  /** Looks at the workbook, and follows the user's eyes from now on. */
  open(): Promise<void>;
  close(): void;
}

/** Puts the pane on the page, beside a workbook. */
export function preparePane(root: HTMLElement, host: LiveHost, startEngine: () => Engine, say: PaneSpeaker): ShownPane {
  const store = new Store();
  const session = new Session({ host, startEngine, state: store.state, dispatch: store.dispatch, say });
  const closing = new AbortController();
  document.documentElement.lang = say.language;
  // From the first key or click on, a heading may take the focus of a control that is gone.
  for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, () => void (document.body.dataset['used'] = 'yes'), { once: true, signal: closing.signal });
  // A file that misses the pane must not replace the page.
  for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault(), { signal: closing.signal });
  const react = createRoot(root);
  react.render(
    <StrictMode>
      <ErrorBoundary say={say}>
        <PaneContext value={{ session, store, say }}>
          <Pane />
        </PaneContext>
      </ErrorBoundary>
    </StrictMode>,
  );
  return {
    session,
    store,
    async open() {
      await session.open();
      const stop = await host.watchSelection((row) => void session.people.visit(row));
      closing.signal.addEventListener('abort', () => void stop());
    },
    close() {
      closing.abort();
      react.unmount();
      session.close();
    },
  };
}

/** Puts the pane on the page and opens it. */
export async function showPane(root: HTMLElement, host: LiveHost, startEngine: () => Engine, say: PaneSpeaker): Promise<ShownPane> {
  const pane = preparePane(root, host, startEngine, say);
  await pane.open();
  return pane;
}
