import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEVER } from '../../../src/customers/ledger.ts';
import { subscriptionSpells } from '../../../src/measures/survival/subscription-spells.ts';
import { aLedger } from '../journey/a-ledger.ts';

type Given = readonly { readonly start: number; readonly end?: number; readonly cycle?: number }[];
const spellsOf = (asOf: number, ...people: readonly Given[]): number[][] => {
  const { person, startDay, endDay, cycleDays } = subscriptionSpells(aLedger(...people.map((subscriptions) => ({ subscriptions }))).subscriptions, asOf);
  return Array.from(person, (who, at) => [who, startDay[at] ?? NaN, endDay[at] ?? NaN, cycleDays[at] ?? NaN]);
};

describe('times as a subscriber', () => {
  it('are the subscriptions, where no two of a person overlap', () => {
    expect(spellsOf(100, [{ start: 10, end: 40 }, { start: 60 }], [], [{ start: 20, end: 50, cycle: 45 }])).toEqual([[0, 10, 40, 30], [0, 60, NEVER, 30], [2, 20, 50, 45]]);
  });

  it('hold everything that overlaps or follows on the same day, with the shortest cycle', () => {
    expect(spellsOf(100, [{ start: 10, end: 40, cycle: 60 }, { start: 30, end: 35 }, { start: 40, end: 70, cycle: 45 }, { start: 71, end: 80 }])).toEqual([[0, 10, 70, 30], [0, 71, 80, 30]]);
  });

  it('run on where one of several does, and end on the day they end', () => {
    expect(spellsOf(80, [{ start: 10, end: 90 }, { start: 20, end: 30 }])).toEqual([[0, 10, NEVER, 30]]);
    expect(spellsOf(90, [{ start: 10, end: 90 }, { start: 20, end: 30 }])).toEqual([[0, 10, 90, 30]]);
  });

  it('leave out what begins later, and end no sooner than they begin', () => {
    expect(spellsOf(50, [{ start: 51 }], [{ start: 40, end: 30 }], [{ start: 40, end: 40 }])).toEqual([[1, 40, 40, 30], [2, 40, 40, 30]]);
  });

  it('never overlap, and cover just the days on which a subscription ran', () => {
    const subscription = fc.record({ start: fc.nat(60), length: fc.nat(30), runs: fc.boolean() }).map(({ start, length, runs }) => (runs ? { start } : { start, end: start + length }));
    fc.assert(fc.property(fc.array(subscription, { maxLength: 6 }), fc.nat(90), (given, asOf) => {
      const spells = spellsOf(asOf, given);
      spells.forEach(([, start = NaN], at) => expect(start).toBeGreaterThan(spells[at - 1]?.[2] ?? -1));
      for (let day = 0; day <= asOf; day++) {
        const runs = given.some(({ start, end = Infinity }) => start <= day && (day < end || day === start));
        const covered = spells.some(([, start = NaN, end = NaN]) => start <= day && (day < end || day === start));
        expect([day, covered]).toEqual([day, runs || given.some(({ end }) => end === day && spells.some(([, from = NaN, to = NaN]) => from < day && day < to))]);
      }
    }));
  });
});
