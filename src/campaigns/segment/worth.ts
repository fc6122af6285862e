import type { Analysis } from '../../analyze.ts';

/** How many people a group has, and what they have bought. */
export interface SegmentWorth {
  readonly people: number;
  /** Yen so far. */
  readonly amount: number;
}

/** @param members 1 for whoever belongs to it, a person each */
export function segmentWorth(members: ArrayLike<number>, { measures: { rfm } }: Analysis): SegmentWorth {
  let [people, amount] = [0, 0];
  for (let person = 0; person < members.length; person++) {
    if (members[person] === 0) continue;
    people++;
    const at = rfm.place[person] as number;
    if (at >= 0) amount += rfm.figures.monetary[at] as number;
  }
  return { people, amount: Math.round(amount) };
}
