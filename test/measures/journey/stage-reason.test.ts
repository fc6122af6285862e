import { expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { reasonOf, type Reason } from '../../../src/measures/journey/stage-reason.ts';
import { day } from './a-day.ts';
import { aLedger, type APerson } from './a-ledger.ts';

function reason(asOf: number, person: APerson, ...others: readonly APerson[]): Reason {
  return reasonOf(aLedger(person, ...others), defaultSettings, day(asOf), 0);
}

const collector: APerson = { purchases: [{ day: day(0), groups: ['x', 'y', 'z'] }] };
const subscriber: APerson = { subscriptions: [{ start: day(0) }] };

it('names the events of each stage', () => {
  expect(reason(9, {})).toEqual({ code: 'listed', values: {} });
  expect(reason(9, { requests: [day(1), day(3), day(10)], optIns: [day(4)] })).toEqual({ code: 'request', values: { day: day(3) } });
  expect(reason(9, { optIns: [day(4)] })).toEqual({ code: 'optIn', values: { day: day(4) } });
  expect(reason(9, { purchases: [{ day: day(1), trial: true, amount: 1980 }, day(10)] })).toEqual({ code: 'trial', values: { day: day(1), amount: 1980 } });
  expect(reason(9, { purchases: [{ day: day(1), amount: 5000 }, { day: day(2), trial: true }] })).toEqual({ code: 'purchase', values: { day: day(1), amount: 5000 } });
  expect(reason(9, { purchases: [day(1), day(2), { day: day(3), trial: true }] })).toEqual({ code: 'purchases', values: { count: 2, last: day(2) } });
});

it('counts the deliveries that arrived since the subscription began', () => {
  const person = { purchases: [0, 30, 60].map((n) => ({ day: day(n), subscription: true })), subscriptions: [{ start: day(10) }] };
  expect(reason(62, person)).toEqual({ code: 'subscription', values: { deliveries: 1, since: day(10) } });
  expect(reason(63, person)).toEqual({ code: 'subscription', values: { deliveries: 2, since: day(10) } });
});

it('tells even purchases from a subscription', () => {
  expect(reason(99, { purchases: [0, 10, 20, 30].map(day) })).toEqual({ code: 'regular', values: { count: 4, last: day(30) } });
});

it('names the first group and the one added later, where names are known', () => {
  const person = { purchases: [day(0), { day: day(1), groups: ['a'] }, day(5), { day: day(9), groups: ['a', 'b'] }, { day: day(12), groups: ['c'] }] };
  expect(reason(20, person, collector, subscriber)).toEqual({ code: 'secondGroup', values: { firstGroup: 'a', group: 'b', day: day(9) } });
});

it('gives the form of the rule that made stage 6', () => {
  const whole = { purchases: [{ day: day(0), groups: ['a', 'b', 'c'] }, day(1), day(5), day(8)] };
  expect(reason(20, whole)).toEqual({ code: 'coverage', values: { bought: 3, groups: 3 } });
  const monthly = Array.from({ length: 12 }, (_, k) => ({ day: day(k * 30), groups: ['a'] }));
  expect(reason(400, { purchases: monthly })).toEqual({ code: 'frequent', values: { purchases: 12, months: 24 } });
  expect(reason(400, { purchases: monthly.map((one) => ({ ...one, subscription: true })) })).toEqual({ code: 'deliveries', values: { deliveries: 12 } });
});

it('names the latest referral', () => {
  expect(reason(50, { purchases: [day(0), day(9)], referrals: [day(20), day(40), day(60)] })).toEqual({ code: 'referral', values: { day: day(40), count: 2 } });
});
