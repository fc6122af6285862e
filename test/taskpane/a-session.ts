import { Session } from '../../src/taskpane/session/session.ts';
import { Store } from '../../src/taskpane/state/store.ts';
import { paneSpeaker } from '../../src/text/pane-words.ts';
import { channelEngine } from './channel-engine.ts';
import { FileLiveHost } from './file-live-host.ts';

/** A session on an empty workbook, without a page. */
export function aSession(language: 'ja' | 'en' = 'ja', host = new FileLiveHost('お店.xlsx')): { host: FileLiveHost; session: Session; store: Store } {
  const store = new Store();
  const session = new Session({ host, startEngine: () => channelEngine(), state: store.state, dispatch: store.dispatch, say: paneSpeaker(language) });
  return { host, session, store };
}

export function fileOf(name: string, bytes: Uint8Array | string): { name: string; arrayBuffer: () => Promise<ArrayBuffer> } {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return { name, arrayBuffer: () => Promise.resolve(content.slice().buffer) };
}
