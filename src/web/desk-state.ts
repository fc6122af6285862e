/** What the page around the grid and the pane shows. */
export interface DeskState {
  readonly stage: Stage;
  /** What has just happened; the latest last. */
  readonly notices: readonly Notice[];
  /** The user is asked about changes that are not saved. */
  readonly asking: Asking | null;
}

export type Stage =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'open'; readonly name: string; readonly unsaved: boolean };

export interface Notice {
  readonly tone: 'news' | 'problem';
  readonly sentences: readonly string[];
}

export interface Asking {
  readonly name: string;
  readonly answer: (choice: 'save' | 'leave' | 'stay') => void;
}

export const firstState: DeskState = { stage: { kind: 'welcome' }, notices: [], asking: null };
