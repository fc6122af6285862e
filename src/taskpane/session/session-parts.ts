import type { LiveHost } from '../../hosts/live-host.ts';
import type { PaneSpeaker } from '../../text/pane-words.ts';
import type { Engine } from '../engine/engine.ts';
import type { PaneEvent } from '../state/event.ts';
import type { PaneState } from '../state/state.ts';

/** What a session is made of. */
export interface SessionParts {
  readonly host: LiveHost;
  readonly startEngine: () => Engine;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly say: PaneSpeaker;
}
