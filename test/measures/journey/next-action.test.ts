import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dormancyOn } from '../../../src/measures/journey/dormancy.ts';
import { actions } from '../../../src/measures/journey/guard/action.ts';
import { guardOn } from '../../../src/measures/journey/guard.ts';
import { nextActions } from '../../../src/measures/journey/next-action.ts';
import { stagesOn } from '../../../src/measures/journey/stage.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { day, START } from './a-day.ts';
import { aLedger, type APerson } from './a-ledger.ts';
import { nearby, randomSettings, randomShop } from './random-shop.ts';

/** Others, who make this a shop with subscriptions, and with groups. */
const subscriber: APerson = { subscriptions: [{ start: day(-400) }] };
const collector: APerson = { purchases: [{ day: day(-400), groups: ['x', 'y', 'z', 'v', 'w'] }] };

function next(asOf: number, person: APerson, ...others: readonly APerson[]): string {
  const ledger = aLedger(person, ...others);
  const found = nextActions(ledger, defaultSettings, day(asOf), stagesOn(ledger, defaultSettings, day(asOf)), dormancyOn(ledger, defaultSettings, day(asOf)));
  const from = found.from[0] ?? -1;
  return [actions[found.action[0] ?? 0], ['ok', 'wait', 'no'][found.verdict[0] ?? 0], from === -1 ? 'never' : from - START].join(' ');
}

describe('next action by stage', () => {
  it('0 and 1: the brochure; then voices, and after two weeks a trial', () => {
    expect(next(0, {})).toBe('brochure ok 0');
    expect(next(13, { requests: [day(0)] })).toBe('voice ok 13');
    expect(next(14, { requests: [day(0)] })).toBe('sample ok 14');
  });

  it('2: start book, follow-up, second purchase, subscription, each in its time', () => {
    const said = (...others: readonly APerson[]): readonly string[] => [3, 4, 16, 17, 23, 24].map((n) => next(n, { purchases: [day(0)] }, ...others));
    expect(said(subscriber)).toEqual(['startBook ok 3', 'followUp ok 4', 'followUp ok 16', 'secondPurchase ok 17', 'secondPurchase ok 23', 'subscribe ok 24']);
    expect(said()).toEqual(['startBook ok 3', 'followUp ok 4', 'followUp ok 16', 'secondPurchase ok 17', 'secondPurchase ok 23', 'secondPurchase ok 24']);
  });

  it('3: a subscription where the shop has them, else points', () => {
    expect(next(60, { purchases: [day(0), day(50)] }, subscriber)).toBe('subscribe ok 60');
    expect(next(20, { purchases: [day(0), day(10)] }, subscriber)).toBe('points ok 20');
    expect(next(60, { purchases: [day(0), day(50)] })).toBe('points ok 60');
  });

  it('4: reasons to stay while the subscription is new, then related products while some are left', () => {
    const person = { purchases: [0, 30, 60].map((n) => ({ day: day(n), subscription: true, groups: ['a'] })), subscriptions: [{ start: day(0) }] };
    expect(next(32, person, collector)).toBe('reasonsToStay ok 32');
    expect(next(33, person, collector)).toBe('related ok 33');
    expect(next(33, person)).toBe('reasonsToStay ok 33');
  });

  it('5, 6, 7', () => {
    const five = { purchases: [{ day: day(0), groups: ['a'] }, { day: day(9), groups: ['b'] }], subscriptions: [{ start: day(0), end: day(50) }] };
    expect(next(60, five, collector)).toBe('bundle ok 60');
    const six = { ...five, purchases: [...five.purchases, { day: day(20), groups: ['c'] }, day(30)] };
    expect(next(55, six)).toBe('cocreation ok 55');
    expect(next(55, { ...six, referrals: [day(40)] })).toBe('thanks ok 55');
  });
});

describe('what comes before the stage', () => {
  it('a skipped stage: what leads to the lowest one the guard allows', () => {
    const five = { purchases: [{ day: day(0), groups: ['a'] }, { day: day(9), groups: ['b'] }] };
    expect(next(60, five, collector, subscriber)).toBe('subscribe ok 60');
    expect(next(60, five, collector)).toBe('bundle ok 60');
    expect(next(60, { purchases: [day(0), { day: day(9), groups: ['a'] }], referrals: [day(10)] }, collector)).toBe('related ok 60');
    expect(next(20, { ...five, referrals: [day(10)] }, collector, subscriber)).toBe('bundle ok 20');
  });

  it('要注意: a follow-up; a subscriber who shows a sign of leaving: the reasons against it', () => {
    expect(next(90, { purchases: [day(0)] })).toBe('followUp ok 90');
    expect(next(60, { purchases: [{ day: day(0), subscription: true }], subscriptions: [{ start: day(0) }] })).toBe('retention ok 60');
  });

  it('休眠: a coupon, but no discount at stage 7', () => {
    expect(next(180, { purchases: [day(0)] })).toBe('coupon ok 180');
    expect(next(200, { purchases: [day(0), day(9)], referrals: [day(10)] })).toBe('comeback ok 200');
  });

  it('離脱: one letter, then rest', () => {
    expect(next(365, { purchases: [day(0)], messages: [day(364)] })).toBe('letter ok 365');
    expect(next(366, { purchases: [day(0)], messages: [day(365)] })).toBe('rest ok 366');
  });

  it('a complaint: apologise while it is open, follow up until selling is free again', () => {
    const person = { purchases: [day(0)], complaints: [{ day: day(100), closed: day(110) }] };
    expect([99, 100, 110, 123].map((n) => next(n, person))).toEqual(['followUp ok 99', 'apology ok 100', 'followUp ok 110', 'followUp ok 123']);
    expect(next(60, { purchases: [day(0), day(50)], complaints: [{ day: day(51), closed: day(52) }] }, subscriber)).toBe('followUp ok 60');
    expect(next(66, { purchases: [day(0), day(50)], complaints: [{ day: day(51), closed: day(52) }] }, subscriber)).toBe('subscribe ok 66');
  });
});

describe('when nothing is allowed', () => {
  it('the earliest day comes first, in the order of the list where days are equal', () => {
    expect(next(60, { purchases: [day(0), day(50)], messages: [day(60)] }, subscriber)).toBe('subscribe wait 61');
    expect(next(20, { purchases: [day(0), day(10)], messages: [day(20)] }, subscriber)).toBe('points wait 21');
  });

  it('不可 where there is nothing else', () => {
    expect(next(60, { purchases: [day(0), day(50)], optOuts: [day(1)] }, subscriber)).toBe('subscribe no never');
  });
});

it('agrees with the guard', () => {
  fc.assert(fc.property(randomShop.chain((people) => fc.tuple(fc.constant(people), nearby(people), randomSettings)), ([people, asOf, settings]) => {
    const ledger = aLedger(...people);
    const found = nextActions(ledger, settings, asOf, stagesOn(ledger, settings, asOf), dormancyOn(ledger, settings, asOf));
    const guard = guardOn(ledger, settings, asOf);
    people.forEach((_, person) => {
      const verdict = guard.verdict(person, actions[found.action[person] ?? 0] ?? 'rest');
      expect(['ok', 'wait', 'no'][found.verdict[person] ?? 0]).toBe(verdict.kind);
      expect(found.from[person]).toBe(verdict.kind === 'no' ? -1 : (verdict.from ?? -1));
    });
  }), { numRuns: 300 });
});
