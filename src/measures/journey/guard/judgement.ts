/** Rules, needs and reasons by their bit. */
export const ruleCodes = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10'] as const;
export type RuleCode = (typeof ruleCodes)[number];

/** What must happen before a wait without a day ends. */
export const needCodes = ['twoPurchases', 'deliveries', 'stage5', 'complaintSettled'] as const;
export type Need = (typeof needCodes)[number];

/** Why something is not allowed at all. */
export const refusalCodes = [
  'noPurchase', 'lowNps', 'disappointed', 'optedOut', 'recentFullPrice', 'current', 'noSubscription', 'cancelled', 'noSignOfLeaving',
] as const;
export type Refusal = (typeof refusalCodes)[number];

/** 可, 待つ, 不可: the worse is the greater. */
export const Kind = { ok: 0, wait: 1, no: 2 } as const;

/** Gathers what the rules say about one action: 不可 beats 待つ beats 可, and the latest day counts. Reused, never kept. */
export class Judgement {
  kind: number = Kind.ok;
  /** The latest day a rule named; 0: none did. */
  until = 0;
  rules = 0;
  needs = 0;
  refusals = 0;

  clear(): void {
    this.kind = Kind.ok;
    this.until = 0;
    this.rules = 0;
    this.needs = 0;
    this.refusals = 0;
  }

  waitUntil(rule: RuleCode, day: number): void {
    this.speak(rule, Kind.wait);
    this.until = Math.max(this.until, day);
  }

  waitFor(rule: RuleCode, need: Need): void {
    this.speak(rule, Kind.wait);
    this.needs |= 1 << needCodes.indexOf(need);
  }

  refuse(rule: RuleCode, refusal: Refusal): void {
    this.speak(rule, Kind.no);
    this.refusals |= 1 << refusalCodes.indexOf(refusal);
  }

  private speak(rule: RuleCode, kind: number): void {
    this.rules |= 1 << ruleCodes.indexOf(rule);
    this.kind = Math.max(this.kind, kind);
  }
}
