import type { Analysis } from '../../analyze.ts';
import { guardOn } from '../../measures/journey/guard.ts';
import type { Action } from '../../measures/journey/guard/action.ts';
import { isAmazonOnly, Reach } from '../reach/reach.ts';

/** The ways a shop sends something by itself. */
export const channels = ['mail', 'dm', 'enclosure', 'phone'] as const;
export type Channel = (typeof channels)[number];

/**
 * Why somebody is left out of a sending, the gravest first: each person is counted at the first that holds.
 *
 * - `optedOut` G6; `complaint` G5; `tooMany` G7
 * - `never`, `notYet`: the guard says 不可, or 待つ, to what is to be sent
 * - `noConsent`: a mail, and the member list does not say that they want any, though it says so of others
 * - `amazonOnly`: Amazon tells its buyers for their orders only
 * - `noContact`: no address for this way
 */
export const holdBacks = ['optedOut', 'complaint', 'tooMany', 'never', 'notYet', 'noConsent', 'amazonOnly', 'noContact'] as const;
export type HoldBack = (typeof holdBacks)[number];

export interface Addressed {
  /** A person each: 0 not asked for, 1 goes out, else 2 + the index into `holdBacks`. */
  readonly fate: Uint8Array;
  readonly going: number;
  /** In the order of `holdBacks`; with `going` they add up to everybody asked for. */
  readonly held: readonly number[];
}

const needed: Readonly<Record<Channel, number>> = { mail: Reach.mail, dm: Reach.post, enclosure: 0, phone: Reach.phone };

/**
 * Who of a group may be sent this today, this way.
 *
 * @param members 1 for whoever is asked for
 * @param reach everybody's, as `reachOf` has it
 */
export function addressed(members: ArrayLike<number>, action: Action, channel: Channel, analysis: Analysis, reach: ArrayLike<number>): Addressed {
  const { ledger, asOf } = analysis.customers;
  const guard = guardOn(ledger, analysis.settings, asOf);
  const wanted = ledger.optIns.day.length > 0;
  const why = (person: number): HoldBack | null => {
    const bits = reach[person] as number;
    if ((bits & Reach.optedOut) !== 0) return 'optedOut';
    const verdict = guard.verdict(person, action);
    const rules: readonly string[] = verdict.rules;
    if (rules.includes('G6')) return 'optedOut';
    if (rules.includes('G5')) return 'complaint';
    if (rules.includes('G7')) return 'tooMany';
    if (verdict.kind !== 'ok') return verdict.kind === 'no' ? 'never' : 'notYet';
    if (channel === 'mail' && wanted && (ledger.optIns.start[person] as number) === (ledger.optIns.start[person + 1] as number)) return 'noConsent';
    if (isAmazonOnly(bits)) return 'amazonOnly';
    return (bits & needed[channel]) === needed[channel] ? null : 'noContact';
  };
  const fate = new Uint8Array(members.length);
  const held = new Array<number>(holdBacks.length).fill(0);
  let going = 0;
  for (let person = 0; person < members.length; person++) {
    if (members[person] === 0) continue;
    const reason = why(person);
    if (reason === null) going++;
    else held[holdBacks.indexOf(reason)]!++;
    fate[person] = reason === null ? 1 : 2 + holdBacks.indexOf(reason);
  }
  return { fate, going, held };
}
