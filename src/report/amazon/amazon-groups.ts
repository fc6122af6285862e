import type { Analysis } from '../../analyze.ts';
import { AMAZON } from '../../campaigns/reach/reach.ts';

/** Customers of Amazon in groups: the first that fits counts. */
export const amazonGroups = ['lost-best', 'dormant', 'leaving', 'high', 'repeat', 'new'] as const;
export type AmazonGroup = (typeof amazonGroups)[number];

/** Deciles of spending that count as high: the top fifth. */
const HIGH_DECILE = 2;
const [LEAVING, DORMANT] = [1, 2];

export interface AmazonTally {
  /** Orders from Amazon that count. */
  readonly orders: number;
  readonly groups: readonly { readonly group: AmazonGroup; readonly people: number; readonly yen: number }[];
  readonly people: number;
  readonly yen: number;
  /** Of orders that do not tell who bought. */
  readonly anonymousYen: number;
}

/** Whether any file was Amazon's. */
export function hasAmazon({ inputs }: Analysis): boolean {
  return inputs.orders.sources.some(({ shop }) => shop === AMAZON);
}

/** In which group somebody belongs. */
export function amazonGrouping({ measures }: Analysis): (person: number) => AmazonGroup {
  const { rfm, dormancy } = measures;
  const lost = new Set(rfm.lostBest.person);
  return (person) => {
    const [at, grade] = [rfm.place[person] as number, dormancy.grade[person] as number];
    if (at < 0) return 'new';
    if (lost.has(person)) return 'lost-best';
    if (grade >= DORMANT) return 'dormant';
    if (grade === LEAVING) return 'leaving';
    if ((rfm.decile[at] as number) <= HIGH_DECILE) return 'high';
    return (rfm.figures.frequency[at] as number) > 1 ? 'repeat' : 'new';
  };
}

/** Everybody who bought on Amazon once, with what they spent there: the yen of the groups and of unknown customers are Amazon's whole. */
export function amazonTally(analysis: Analysis): AmazonTally {
  const { orders, people } = analysis.customers;
  const isAmazon = analysis.inputs.orders.sources.map(({ shop }) => shop === AMAZON);
  const spent = new Map<number, number>();
  let [count, anonymousYen] = [0, 0];
  for (let order = 0; order < orders.count; order++) {
    if (orders.reason[order] !== 0 || isAmazon[orders.source[order] as number] !== true) continue;
    count++;
    const [person, yen] = [people.ofOrder[order] as number, orders.amount[order] as number];
    if (person < 0) anonymousYen += yen;
    else spent.set(person, (spent.get(person) ?? 0) + yen);
  }
  const groupOf = amazonGrouping(analysis);
  const tallies = new Map<AmazonGroup, { people: number; yen: number }>(amazonGroups.map((group) => [group, { people: 0, yen: 0 }]));
  let yen = 0;
  for (const [person, amount] of spent) {
    const tally = tallies.get(groupOf(person));
    yen += amount;
    if (tally === undefined) continue;
    tally.people++;
    tally.yen += amount;
  }
  return { orders: count, groups: amazonGroups.map((group) => ({ group, people: 0, yen: 0, ...tallies.get(group) })), people: spent.size, yen, anonymousYen };
}
