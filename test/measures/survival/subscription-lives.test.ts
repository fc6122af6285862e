import { describe, expect, it } from 'vitest';
import { subscriptionLives, type SubscriptionLives } from '../../../src/measures/survival/subscription-lives.ts';
import { aLedger, type APerson } from '../journey/a-ledger.ts';

const delivery = (day: number, amount = 1000): { readonly day: number; readonly amount: number; readonly subscription: true } => ({ day, amount, subscription: true });
/** Somebody who bought before all others, so that no subscription is older than the orders. */
const early: APerson = { purchases: [0] };
const livesOf = (asOf: number, ...people: readonly APerson[]): SubscriptionLives => subscriptionLives(aLedger(early, ...people), asOf, 1.5);
const columns = ({ received, watched, counted }: SubscriptionLives): number[][] => Array.from(received, (deliveries, at) => [deliveries, watched[at] ?? NaN, counted[at] ?? NaN]);

describe('deliveries', () => {
  it('are the purchases flagged as such from the start to the end, both days included', () => {
    const lives = livesOf(500, { subscriptions: [{ start: 10, end: 100 }], purchases: [delivery(10), 20, delivery(40), delivery(70), delivery(100), delivery(130)] });
    expect(columns(lives)).toEqual([[4, 4, 1]]);
    expect([lives.stray, lives.sameRound]).toEqual([1, 0]);
  });

  it('are known to have been the last only one and a half cycles later, whether somebody left or not', () => {
    const given: APerson = { subscriptions: [{ start: 10 }], purchases: [10, 40, 70].map((day) => delivery(day)) };
    const left: APerson = { ...given, subscriptions: [{ start: 10, end: 71 }] };
    expect([54, 55, 84, 85, 114, 115].map((asOf) => columns(livesOf(asOf, given))[0]?.[1])).toEqual([-1, 1, 1, 2, 2, 3]);
    expect([84, 85, 114, 115].map((asOf) => columns(livesOf(asOf, left))[0]?.[1])).toEqual([1, 2, 2, 3]);
  });

  it('less than half a cycle apart are one round: two subscriptions at once, a parcel in two parts', () => {
    const lives = livesOf(500, { subscriptions: [{ start: 10, end: 90 }, { start: 15, end: 95 }], purchases: [10, 15, 40, 46, 70, 76].map((day) => delivery(day)) });
    expect(columns(lives)).toEqual([[3, 3, 1]]);
    expect(lives.sameRound).toBe(3);
  });

  it('belong to the subscription that ran when they were ordered; one ordered just before the start, to that which it was delivered to', () => {
    const lives = livesOf(500, { subscriptions: [{ start: 10, end: 60 }, { start: 102, end: 150 }], purchases: [10, 40, 100, 130, 200].map((day) => delivery(day)) });
    expect(columns(lives)).toEqual([[2, 2, 1], [2, 2, 1]]);
    expect(lives.stray).toBe(1);
  });

  it('are worked out from the time where none is recorded: one on the first day, then one each cycle, none on the day of the end', () => {
    const lives = livesOf(500, { subscriptions: [{ start: 10, end: 70 }] }, { subscriptions: [{ start: 10, end: 71, cycle: 30 }] }, { subscriptions: [{ start: 10, end: 10 }] }, { subscriptions: [{ start: 440, cycle: 20 }] });
    expect(columns(lives)).toEqual([[2, 2, 0], [3, 3, 0], [0, 0, 0], [4, 2, 0]]);
    expect(lives.average).toBeNaN();
  });

  it('are worked out too where the subscription began before the orders do', () => {
    const lives = subscriptionLives(aLedger({ subscriptions: [{ start: 10, end: 130 }], purchases: [70, 100].map((day) => delivery(day)) }), 500, 1.5);
    expect(columns(lives)).toEqual([[4, 4, 0]]);
  });

  it('are none for somebody who left within a cycle, in a shop that records them', () => {
    const recorded: APerson = { subscriptions: [{ start: 10 }], purchases: [delivery(10)] };
    expect(columns(livesOf(100, recorded, { subscriptions: [{ start: 20, end: 25 }] }, { subscriptions: [{ start: 20, end: 90 }] }))).toEqual([[1, 1, 1], [0, 0, 1], [3, 2, 0]]);
  });

  it('after the day are not known yet, nor what ends after it', () => {
    const person: APerson = { subscriptions: [{ start: 10, end: 60 }, { start: 90 }], purchases: [10, 40].map((day) => delivery(day)) };
    expect(columns(livesOf(30, person))).toEqual([[1, -1, 1]]);
    expect(livesOf(30, person).endDay[0]).toBeGreaterThan(1e6);
  });

  it('cost what those of the last 365 days did, or, without any, those before', () => {
    const person: APerson = { subscriptions: [{ start: 10 }], purchases: [delivery(10, 1000), delivery(40, 2000), delivery(400, 3000), delivery(430, 5000)] };
    expect([100, 404, 435, 900].map((asOf) => livesOf(asOf, person).average)).toEqual([1500, 2500, 4000, 2750]);
  });
});
