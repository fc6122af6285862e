import type { Analysis } from '../../analyze.ts';
import { NEVER } from '../../customers/ledger.ts';
import { actionIndex } from '../../measures/journey/guard/action.ts';
import { StageFlag } from '../../measures/journey/stage-flag.ts';
import { readyToday, waitingForSecond } from '../today.ts';

/** Groups that every shop asks for, in the order of the sheet. */
export const readySegments = ['unlocked', 'secondWaiting', 'lostBest', 'fading', 'bestReferrers', 'promoters', 'newcomers', 'crossSell', 'subscribeNow', 'subscriptionEnded', 'complaining', 'prospects'] as const;
export type ReadySegment = (typeof readySegments)[number];

/** First bought so many days ago at most. */
export const NEW_DAYS = 30;
/** Bought at least so often, and now fall silent. */
const FADING_FREQUENCY = 4;
const AT_RISK = 1;

/**
 * Who belongs to a ready-made group: 1, else 0, a person each.
 *
 * - `unlocked` 解禁日が来た方, `secondWaiting` 2回目を待つ方, `lostBest` 離反優良: as the dashboard has them
 * - `fading`: an F of 4 or 5, and 要注意
 * - `bestReferrers`: rank A or B, and somebody came by them; `promoters`: would recommend the shop, and nobody came yet
 * - `crossSell`, `subscribeNow`: the next action is 関連商品 or 定期, and its day has come
 */
export function readySegment(segment: ReadySegment, analysis: Analysis): Uint8Array {
  const { customers, measures } = analysis;
  const { ledger, asOf } = customers;
  const { stages, dormancy, rfm, next } = measures;
  const flagged = (flag: number): ((person: number) => boolean) => (person) => ((stages.flags[person] as number) & flag) !== 0;
  const buyer = (is: (at: number) => boolean): ((person: number) => boolean) => (person) => (rfm.place[person] as number) >= 0 && is(rfm.place[person] as number);
  const nextIs = (action: number): ((person: number) => boolean) => (person) => next.action[person] === action && next.verdict[person] === 0;
  switch (segment) {
    case 'unlocked': return among(ledger.people, readyToday(analysis));
    case 'secondWaiting': return among(ledger.people, waitingForSecond(analysis));
    case 'lostBest': return among(ledger.people, rfm.lostBest.person);
    case 'fading': return those(ledger.people, (person) => dormancy.grade[person] === AT_RISK && buyer((at) => (rfm.scores.f[at] as number) >= FADING_FREQUENCY)(person));
    case 'bestReferrers': return those(ledger.people, (person) => flagged(StageFlag.referrer)(person) && buyer((at) => rfm.rank[at] === 'A' || rfm.rank[at] === 'B')(person));
    case 'promoters': return those(ledger.people, flagged(StageFlag.candidate));
    case 'newcomers': return those(ledger.people, (person) => {
      const first = ledger.purchases.start[person] as number;
      return first < (ledger.purchases.start[person + 1] as number) && asOf - (ledger.purchases.day[first] as number) < NEW_DAYS;
    });
    case 'crossSell': return those(ledger.people, nextIs(actionIndex('related')));
    case 'subscribeNow': return those(ledger.people, nextIs(actionIndex('subscribe')));
    case 'subscriptionEnded': return those(ledger.people, flagged(StageFlag.cancelled));
    case 'complaining': return those(ledger.people, (person) => {
      const { start, closed } = ledger.complaints;
      return closed.subarray(start[person], start[person + 1]).includes(NEVER);
    });
    case 'prospects': return those(ledger.people, (person) => stages.stage[person] === 1);
  }
}

function among(people: number, list: Iterable<number>): Uint8Array {
  const found = new Uint8Array(people);
  for (const person of list) found[person] = 1;
  return found;
}

function those(people: number, is: (person: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: people }, (_, person) => (is(person) ? 1 : 0));
}
