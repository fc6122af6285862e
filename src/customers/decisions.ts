/** What the user decided about links between spellings, by the link's hash. Each outlives re-runs. */
export interface Decisions {
  /** Weak links that are the same person after all. */
  readonly accepted: ReadonlySet<string>;
  /** Proposals that are two people: not to be proposed again. */
  readonly refused: ReadonlySet<string>;
  /** Links that joined two people: from now on they count only together with the same name. */
  readonly split: ReadonlySet<string>;
}

export const noDecisions: Decisions = { accepted: new Set(), refused: new Set(), split: new Set() };
