/** What goes wrong at a sync. */
export type Fault =
  /** Excel refuses, with this code. `afterActions`: that many of the batch's actions are done before, and stay done. */
  | { readonly kind: 'error'; readonly code: string; readonly message?: string; readonly afterActions?: number }
  /** The answer got too big or lost on its way: all was done, and the add-in does not know. */
  | { readonly kind: 'error-after'; readonly code: string; readonly message?: string }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'connection' }
  /** No answer ever comes. `done`: the work was done all the same. */
  | { readonly kind: 'silence'; readonly done: boolean };

export const FAULTS = {
  cellEditMode: { kind: 'error', code: 'InvalidOperationInCellEditMode', message: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.' },
  accessDenied: { kind: 'error', code: 'AccessDenied', message: "You don't have access to the requested resource." },
  requestTooBig: { kind: 'error', code: 'RequestPayloadSizeLimitExceeded', message: 'The request payload size has exceeded the limit.' },
  responseTooBig: { kind: 'error-after', code: 'ResponsePayloadSizeLimitExceeded', message: 'The response payload size has exceeded the limit.' },
  general: { kind: 'error', code: 'GeneralException', message: 'There was an internal error while processing the request.' },
  lostConnection: { kind: 'connection' },
  silence: { kind: 'silence', done: false },
} as const satisfies Readonly<Record<string, Fault>>;

/** Faults at syncs to come. Syncs count from 1, from now on; the client's own housekeeping counts as none. */
export class Faults {
  #count = 0;
  readonly #faults = new Map<number, Fault>();
  readonly #hooks = new Map<number, () => void>();

  /** The n-th sync from now on goes wrong, once. */
  at(sync: number, fault: Fault): void {
    this.#faults.set(this.#count + sync, fault);
  }

  /** Called when the n-th sync from now on arrives, before it is done: to press cancel, to play the user. */
  before(sync: number, act: () => void): void {
    this.#hooks.set(this.#count + sync, act);
  }

  clear(): void {
    this.#faults.clear();
    this.#hooks.clear();
  }

  /** A sync arrives. */
  next(): Fault | null {
    this.#count += 1;
    this.#hooks.get(this.#count)?.();
    return this.#faults.get(this.#count) ?? null;
  }
}
