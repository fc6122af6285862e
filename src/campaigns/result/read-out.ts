import type { Ledger } from '../../customers/ledger.ts';
import type { Arm } from '../../measures/arm.ts';
import { chanceBetter } from '../../measures/campaign/chance-better.ts';
import { campaignLift, type Lift } from '../../measures/campaign/lift.ts';
import { campaignVerdict, type Verdict } from '../../measures/campaign/verdict.ts';
import type { Campaign } from '../plan/campaign.ts';
import { boughtWithin, countWithin, reachedKpi } from './kpi.ts';

/** Whom a campaign went to, and who was held out. */
export interface Recipients {
  /** Persons of the ledger; whoever is known by another ID now is not among them. */
  readonly person: Int32Array;
  /** 1: held out. */
  readonly held: Uint8Array;
}

/** How a campaign went, as of a day. */
export interface ReadOut {
  readonly treated: Arm;
  readonly holdout: Arm;
  /** Null: a group without people. */
  readonly lift: Lift | null;
  /** The chance that those it went to do better. */
  readonly chance: number;
  /** 'running': its days are not over; before that no verdict is given, or one would look until one liked it. */
  readonly verdict: Verdict | 'running';
  readonly daysLeft: number;
  /** Yen a person bought in the days, of either group; NaN: nobody is in it. */
  readonly yenTreated: number;
  readonly yenHoldout: number;
  /** Gross profit that one message brought, its cost off; NaN: nobody to compare with. */
  readonly perMessage: number;
  /** Of those it went to. */
  readonly optedOut: number;
  readonly complained: number;
  /** Whether the rule that stops it has come true. */
  readonly stop: boolean;
}

/**
 * Counts what both groups did from the campaign's day on. Everybody it was meant to go to counts, bought or not, opened or not.
 *
 * @param margin gross profit as a share of sales
 */
export function readOut(campaign: Pick<Campaign, 'start' | 'days' | 'kpi' | 'stop' | 'stopAt' | 'cost'>, { person: people, held }: Recipients, ledger: Ledger, asOf: number, margin: number): ReadOut {
  const { start, days, kpi, stop, stopAt, cost } = campaign;
  const [treated, holdout] = [{ people: 0, buyers: 0, yen: 0 }, { people: 0, buyers: 0, yen: 0 }];
  let [optedOut, complained] = [0, 0];
  people.forEach((person, at) => {
    const group = held[at] === 1 ? holdout : treated;
    group.people++;
    if (reachedKpi(ledger, kpi, person, start, days)) group.buyers++;
    group.yen += boughtWithin(ledger, person, start, days);
    if (held[at] === 1) return;
    if (countWithin(ledger.optOuts, person, start, days) > 0) optedOut++;
    if (countWithin(ledger.complaints, person, start, days) > 0) complained++;
  });
  const daysLeft = Math.max(0, start + days - 1 - asOf);
  const lift = campaignLift(treated, holdout);
  const [yenTreated, yenHoldout] = [treated.yen / treated.people, holdout.yen / holdout.people];
  const share = stop === 'optOut' ? optedOut / treated.people : stop === 'complaint' ? complained / treated.people : NaN;
  return {
    treated: { people: treated.people, buyers: treated.buyers },
    holdout: { people: holdout.people, buyers: holdout.buyers },
    lift,
    chance: chanceBetter(treated, holdout),
    verdict: daysLeft > 0 ? 'running' : campaignVerdict(treated, holdout),
    daysLeft, yenTreated, yenHoldout,
    perMessage: (yenTreated - yenHoldout) * margin - cost / treated.people,
    optedOut, complained,
    stop: stop === 'worse' ? lift !== null && lift.high < 0 : share > stopAt,
  };
}
