import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { StageFlag } from '../../../src/measures/journey/stage-flag.ts';
import { stagesOn } from '../../../src/measures/journey/stage.ts';
import { day } from './a-day.ts';
import { aLedger, type APerson, type APurchase } from './a-ledger.ts';

/** Somebody else, who makes this a shop with subscriptions and three product groups more. */
const subscriber: APerson = { subscriptions: [{ start: day(0) }] };
const collector: APerson = { purchases: [{ day: day(0), groups: ['x', 'y', 'z'] }] };

function stageOf(asOf: number, person: APerson, ...others: readonly APerson[]): number {
  return stagesOn(aLedger(person, ...others), defaultSettings, day(asOf)).stage[0] ?? -1;
}

function flagsOf(asOf: number, person: APerson, ...others: readonly APerson[]): readonly string[] {
  const bits = stagesOn(aLedger(person, ...others), defaultSettings, day(asOf)).flags[0] ?? 0;
  return Object.entries(StageFlag).filter(([, bit]) => (bits & bit) !== 0).map(([name]) => name);
}

function skippedOf(asOf: number, person: APerson, ...others: readonly APerson[]): number {
  return stagesOn(aLedger(person, ...others), defaultSettings, day(asOf)).skipped[0] ?? -1;
}

const every = (gap: number, count: number, more: Partial<APurchase> = {}): APurchase[] => Array.from({ length: count }, (_, k) => ({ ...more, day: day(k * gap) }));

describe('stage', () => {
  it('is 0 for somebody on the list only, and before anything happened', () => {
    expect(stageOf(0, {})).toBe(0);
    expect(stageOf(0, { purchases: [day(1)] })).toBe(0);
  });

  it('is 1 from the day of a request or an own registration', () => {
    expect(stageOf(4, { requests: [day(5)] })).toBe(0);
    expect(stageOf(5, { requests: [day(5)] })).toBe(1);
    expect(stageOf(5, { optIns: [day(5)] })).toBe(1);
  });

  it('is 2 with one purchase, or with trials only, however many', () => {
    expect(stageOf(5, { requests: [day(5)], purchases: [day(5)] })).toBe(2);
    expect(stageOf(50, { purchases: [{ day: day(1), trial: true }, { day: day(9), trial: true }] })).toBe(2);
    expect(stageOf(50, { purchases: [{ day: day(1), trial: true }, day(9)] })).toBe(2);
  });

  it('is 3 from the second purchase on', () => {
    expect(stageOf(8, { purchases: [day(1), day(9)] })).toBe(2);
    expect(stageOf(9, { purchases: [day(1), day(9)] })).toBe(3);
  });

  it('is 4 while a subscription runs, from its first day to the day before it ends', () => {
    const person = { purchases: [day(1)], subscriptions: [{ start: day(1), end: day(61) }] };
    expect([0, 1, 60, 61].map((n) => stageOf(n, person))).toEqual([0, 4, 4, 2]);
  });

  it('is 4 for even purchases where the shop has no subscriptions, and only there', () => {
    expect(stageOf(90, { purchases: every(30, 4) })).toBe(4);
    expect(stageOf(90, { purchases: every(30, 4) }, subscriber)).toBe(3);
    expect(stageOf(60, { purchases: every(30, 3) })).toBe(3);
    expect(stageOf(90, { purchases: every(30, 4) }, { subscriptions: [{ start: day(91) }] })).toBe(4);
    expect(stageOf(91, { purchases: every(30, 4) }, { subscriptions: [{ start: day(91) }] })).toBe(3);
  });

  it('calls three gaps even up to 1.5 × their median', () => {
    expect(stageOf(99, { purchases: [day(0), day(20), day(40), day(70)] })).toBe(4);
    expect(stageOf(99, { purchases: [day(0), day(20), day(40), day(71)] })).toBe(3);
    expect(stageOf(299, { purchases: [day(0), day(200), day(220), day(240), day(260)] })).toBe(4);
    expect(stageOf(99, { purchases: [day(0), { day: day(11), trial: true }, day(20), day(40), day(60)] })).toBe(4);
  });

  it('is 5 when a second product group is first bought in a later purchase', () => {
    expect(stageOf(9, { purchases: [{ day: day(1), groups: ['a'] }, { day: day(9), groups: ['b'] }] }, collector)).toBe(5);
    expect(stageOf(9, { purchases: [{ day: day(1), groups: ['a', 'b'] }, { day: day(9), groups: ['a'] }] }, collector)).toBe(3);
    expect(stageOf(9, { purchases: [day(1), { day: day(9), groups: ['b'] }] }, collector)).toBe(3);
    expect(stageOf(9, { purchases: [{ day: day(1), groups: ['a'], trial: true }, { day: day(9), groups: ['b'] }] }, collector)).toBe(2);
  });

  it('is 6 with all of three or four groups in four purchases', () => {
    const three = [{ day: day(1), groups: ['a', 'b', 'c'] }, day(2), day(40)];
    expect(stageOf(80, { purchases: [...three, day(41)] }, subscriber)).toBe(6);
    expect(stageOf(80, { purchases: three }, subscriber)).toBe(3);
    expect(stageOf(80, { purchases: [...three, day(41)] }, subscriber, { purchases: [{ day: day(80), groups: ['d'] }] })).toBe(3);
    expect(stageOf(79, { purchases: [...three, day(41)] }, subscriber, { purchases: [{ day: day(80), groups: ['d'] }] })).toBe(6);
  });

  it('is 6 with 60% and at least three of five groups or more', () => {
    const four = (groups: readonly string[]): APerson => ({ purchases: [{ day: day(1), groups }, day(2), day(40), day(41)] });
    const shop = (...groups: readonly string[]): APerson => ({ purchases: [{ day: day(1), groups }] });
    expect(stageOf(80, four(['a', 'b', 'c']), subscriber, shop('d', 'e'))).toBe(6);
    expect(stageOf(80, four(['a', 'b', 'c']), subscriber, shop('d', 'e', 'f'))).toBe(3);
    expect(stageOf(80, four(['a', 'b', 'c', 'd']), subscriber, shop('e', 'f'))).toBe(6);
  });

  it('is 6 never with fewer than three groups, however small the share asked for', () => {
    const settings = { ...defaultSettings, stages: { ...defaultSettings.stages, coverageShare: 0.1 } };
    const stage = (groups: readonly string[]): number | undefined =>
      stagesOn(aLedger({ purchases: [{ day: day(1), groups }, day(2), day(40), day(41)] }, subscriber, { purchases: [{ day: day(1), groups: ['v', 'w', 'x', 'y', 'z'] }] }), settings, day(80)).stage[0];
    expect([stage(['v', 'w']), stage(['v', 'w', 'x'])]).toEqual([3, 6]);
  });

  it('is 6 in a shop with one or two groups after 12 deliveries, or 12 purchases within 24 months', () => {
    expect(stageOf(999, { purchases: every(70, 12, { groups: ['a'], subscription: true }) })).toBe(6);
    expect(stageOf(999, { purchases: every(70, 11, { groups: ['a'], subscription: true }) })).toBe(3);
    // From 2025-01-01, eleven gaps of 66 days end on 2026-12-28; of 67 days, in 2027.
    expect(stageOf(11 * 66 - 1, { purchases: every(66, 12, { groups: ['a'] }) }, subscriber)).toBe(3);
    expect(stageOf(11 * 66, { purchases: every(66, 12, { groups: ['a'] }) }, subscriber)).toBe(6);
    expect(stageOf(999, { purchases: every(67, 12, { groups: ['a'] }) }, subscriber)).toBe(3);
    const until = (last: number): APerson => ({ purchases: [...every(60, 11, { groups: ['a'] }), day(last)] });
    expect(stageOf(999, until(729), subscriber)).toBe(6);
    expect(stageOf(999, until(730), subscriber)).toBe(3);
    expect(stageOf(2999, { purchases: every(66, 12, { groups: ['a'] }) }, subscriber)).toBe(6);
    expect(stageOf(999, { purchases: every(30, 12, { groups: ['a'] }) }, subscriber, collector)).toBe(3);
  });

  it('gives neither 5 nor 6 in a shop without product groups', () => {
    expect(stageOf(999, { purchases: every(30, 24, { subscription: true }) })).toBe(3);
  });

  it('is 7 with two purchases and a confirmed referral', () => {
    expect(stageOf(9, { purchases: [day(1), day(9)], referrals: [day(5)] })).toBe(7);
    expect(stageOf(8, { purchases: [day(1), day(9)], referrals: [day(5)] })).toBe(2);
    expect(stageOf(8, { purchases: [day(1), { day: day(2), trial: true }], referrals: [day(5)] })).toBe(2);
  });

  it('keeps 5 when the subscription is cancelled', () => {
    const person = { purchases: [{ day: day(1), groups: ['a'] }, { day: day(9), groups: ['b'] }], subscriptions: [{ start: day(1), end: day(50) }] };
    expect(stageOf(60, person, collector)).toBe(5);
  });
});

describe('flags', () => {
  it('直後 until the first delivery has been in use for 21 days', () => {
    expect(flagsOf(24, { purchases: [day(1)] })).toEqual(['justAfter']);
    expect(flagsOf(25, { purchases: [day(1)] })).toEqual([]);
  });

  it('直後 for a new subscription until two deliveries arrived and 30 days passed', () => {
    const deliveries = (...days: readonly number[]): APerson => ({ subscriptions: [{ start: day(0) }], purchases: days.map((n) => ({ day: day(n), subscription: true })) });
    expect(flagsOf(32, deliveries(0, 30))).toContain('justAfter');
    expect(flagsOf(33, deliveries(0, 30))).not.toContain('justAfter');
    expect(flagsOf(29, deliveries(0, 14))).toContain('justAfter');
    expect(flagsOf(30, deliveries(0, 14))).not.toContain('justAfter');
    expect(flagsOf(44, deliveries(0))).toContain('justAfter');
  });

  it('飛び級 names the lowest stage from 3 up that was never satisfied', () => {
    const two = [{ day: day(1), groups: ['a'] }, { day: day(9), groups: ['b'] }];
    expect(flagsOf(99, { purchases: two }, collector)).toEqual(['skipped']);
    expect(skippedOf(99, { purchases: two }, collector)).toBe(4);
    expect(skippedOf(99, { purchases: two, subscriptions: [{ start: day(20), end: day(30) }] }, collector)).toBe(0);
    expect(skippedOf(99, { purchases: two, subscriptions: [{ start: day(20), end: day(20) }] }, collector)).toBe(4);
    expect(skippedOf(2, { purchases: [day(1)], subscriptions: [{ start: day(1) }] })).toBe(3);
  });

  it('飛び級 leaves out what the shop cannot give', () => {
    const person = { purchases: [day(1), day(9)], subscriptions: [{ start: day(1) }], referrals: [day(9)] };
    expect(skippedOf(99, person)).toBe(0);
    expect(skippedOf(99, person, collector)).toBe(5);
    expect(skippedOf(99, person, { purchases: [{ day: day(1), groups: ['a'] }] })).toBe(6);
  });

  it('飛び級 remembers what a launch later took away, or for a while gave', () => {
    const person = { purchases: [{ day: day(0), groups: ['a'] }, { day: day(5), groups: ['b', 'c'] }, day(9), day(12)], referrals: [day(40)] };
    const shop = (d: number, e: number): readonly APerson[] => [subscriber, { purchases: [{ day: day(d), groups: ['d'] }, { day: day(e), groups: ['e'] }] }];
    expect(stagesOn(aLedger(person, ...shop(20, 30)), defaultSettings, day(50)).missing[0]).toBe(1 << 4);
    expect(stagesOn(aLedger(person, ...shop(3, 30)), defaultSettings, day(29)).stage[0]).toBe(5);
    expect(stagesOn(aLedger(person, ...shop(3, 30)), defaultSettings, day(30)).stage[0]).toBe(6);
    expect(stagesOn(aLedger(person, ...shop(3, 30)), defaultSettings, day(50)).missing[0]).toBe(1 << 4);
    expect(stagesOn(aLedger(person, ...shop(3, 60)), defaultSettings, day(50)).missing[0]).toBe((1 << 4) | (1 << 6));
  });

  it('候補7 by the latest answer of 9 or 10, until stage 7', () => {
    const answers = [{ day: day(30), nps: 9 }, { day: day(31), gap: 1 }];
    expect(flagsOf(99, { purchases: [day(1)], surveys: answers })).toEqual(['candidate']);
    expect(flagsOf(99, { purchases: [day(1)], surveys: [...answers, { day: day(40), nps: 8 }] })).toEqual([]);
    expect(flagsOf(99, { purchases: [day(1), day(2)], referrals: [day(3)], surveys: answers })).not.toContain('candidate');
  });

  it('紹介実績 and 定期解約 whatever the stage', () => {
    expect(flagsOf(99, { purchases: [day(1)], referrals: [day(3)] })).toEqual(['referrer']);
    expect(flagsOf(50, { subscriptions: [{ start: day(1), end: day(50) }] })).toEqual(['cancelled']);
    expect(flagsOf(49, { subscriptions: [{ start: day(1), end: day(50) }] })).not.toContain('cancelled');
    expect(flagsOf(50, { subscriptions: [{ start: day(1), end: day(50) }, { start: day(2) }] })).not.toContain('cancelled');
  });
});
