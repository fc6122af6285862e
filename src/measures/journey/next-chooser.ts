import { NEVER } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { actionIndex } from './guard/action.ts';
import { judge } from './guard/judge.ts';
import { Judgement, Kind } from './guard/judgement.ts';
import type { Standing } from './guard/standing.ts';
import type { Occasion, Proposal } from './next-lists.ts';

/** A list with the actions as indices, ready for many people. */
export type IndexedList = readonly { readonly action: number; readonly while: Occasion }[];

export function indexed(list: readonly Proposal[]): IndexedList {
  return list.map((proposal) => ({ action: actionIndex(proposal.action), while: proposal.while }));
}

/**
 * Goes down one person's lists and keeps the best so far: the first 可; else the 待つ with the earliest day; else the first
 * 待つ without one; else the first 不可.
 */
export class NextChooser {
  action = 0;
  kind: number = Kind.no;
  /** The day from which the action may be done; -1: not known, or never. */
  from = -1;
  private readonly settings: Settings;
  private readonly judgement = new Judgement();
  private empty = true;

  constructor(settings: Settings) {
    this.settings = settings;
  }

  begin(): void {
    this.empty = true;
    this.action = 0;
    this.kind = Kind.no;
    this.from = -1;
  }

  /** True once something may be done now: nothing further needs looking at. */
  offer(action: number, standing: Readonly<Standing>): boolean {
    const { judgement } = this;
    judge(standing, this.settings.guard, action, judgement);
    if (judgement.kind === Kind.ok) return this.keep(action, Kind.ok, standing.day);
    const from = judgement.kind === Kind.wait && judgement.needs === 0 ? judgement.until : -1;
    if (this.empty || judgement.kind < this.kind || (from !== -1 && from < (this.from === -1 ? NEVER : this.from))) {
      this.keep(action, judgement.kind, from);
    }
    return false;
  }

  private keep(action: number, kind: number, from: number): boolean {
    this.empty = false;
    this.action = action;
    this.kind = kind;
    this.from = from;
    return kind === Kind.ok;
  }
}
