import type { PaneEvent } from './event.ts';
import { reduce } from './reduce.ts';
import { firstState, type PaneState } from './state.ts';

/** Holds the state, and tells who looks at it that it has changed. */
export class Store {
  private now: PaneState = firstState;
  private readonly listeners = new Set<() => void>();

  readonly state = (): PaneState => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly dispatch = (event: PaneEvent): void => {
    const next = reduce(this.now, event);
    if (next === this.now) return;
    this.now = next;
    for (const listener of this.listeners) listener();
  };
}
