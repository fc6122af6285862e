import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAnswers, loyaltyOf, type Loyalty } from '../../../src/measures/loyalty/loyalty.ts';
import { monthIndex } from '../../../src/shared/day.ts';
import { day, START } from '../journey/a-day.ts';
import { aLedger, until, type APerson } from '../journey/a-ledger.ts';
import { randomDay, randomShop } from '../journey/random-shop.ts';

const one = { of: [0, 0, 0, 0, 0, 0], groups: 1 };
const loyalty = (asOf: number, ...people: readonly APerson[]): Loyalty => loyaltyOf(aLedger(...people), asOf, one, one);

describe('NPS of a ledger', () => {
  it('takes everybody once, by their latest answer; one that is no score hides none', () => {
    const { nps } = loyalty(START + 300, { surveys: [{ day: START, nps: 3 }, { day: START + 9, nps: 10 }, { day: START + 20, gap: 1 }, { day: START + 30, nps: 11 }, { day: START + 40, nps: -1 }] }, { surveys: [{ day: START + 5, nps: 7 }] }, {});
    expect(nps.everybody).toEqual({ answers: 2, promoters: 1, passives: 1, detractors: 0 });
  });

  it('stands by stage and rank, each answer in one group', () => {
    const people = [{ surveys: [{ day: START, nps: 9 }] }, { surveys: [{ day: START, nps: 2 }] }, { surveys: [{ day: START, nps: 8 }] }];
    const { nps } = loyaltyOf(aLedger(...people), START, { of: [2, 7, 2], groups: 8 }, { of: [0, 5, 5], groups: 6 });
    expect(nps.byStage.map(({ answers }) => answers)).toEqual([0, 0, 2, 0, 0, 0, 0, 1]);
    expect(nps.byRank.map(({ promoters, passives, detractors }) => [promoters, passives, detractors])).toEqual([[1, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 1, 1]]);
  });

  it('by month takes everybody once a month, the last twelve months', () => {
    const asOf = day(400);
    const { nps } = loyalty(asOf, { surveys: [{ day: asOf - 399, nps: 9 }, { day: asOf - 70, nps: 9 }, { day: asOf - 1, nps: 2 }, { day: asOf, nps: 9 }] });
    expect(nps.byMonth).toHaveLength(12);
    expect(nps.byMonth.at(-1)?.month).toBe(monthIndex(asOf));
    expect(nps.byMonth.reduce((sum, { counts }) => sum + counts.answers, 0)).toBe(monthIndex(asOf - 1) === monthIndex(asOf) ? 2 : 3);
    expect(nps.byMonth.at(-1)?.counts).toMatchObject({ promoters: 1 });
  });
});

describe('expectation and what became of it', () => {
  const of = (asOf: number, ...people: readonly APerson[]): unknown[] => loyalty(asOf, ...people).expectations.map(({ people: count, observed, bought, complained, referred }) => [count, observed, bought, complained, referred]);

  it('counts people by their latest answer, what happened after their first', () => {
    expect(of(START + 500, { surveys: [{ day: START, gap: -1 }, { day: START + 100, gap: 2 }], purchases: [START + 50] })).toEqual([[0, 1, 1, 0, 0], [0, 0, 0, 0, 0], [1, 0, 0, 0, 0]]);
  });

  it('waits 180 days, and looks from the day after the answer to the 180th', () => {
    const person = (...purchases: readonly number[]): APerson => ({ surveys: [{ day: START, gap: 0 }], purchases });
    expect(of(START + 179, person(START + 3))[1]).toEqual([1, 0, 0, 0, 0]);
    expect(of(START + 180, person(START + 180))[1]).toEqual([1, 1, 1, 0, 0]);
    expect(of(START + 300, person(START - 5, START, START + 181))[1]).toEqual([1, 1, 0, 0, 0]);
  });

  it('sees complaints and referrals too, each person once', () => {
    const people: APerson[] = [{ surveys: [{ day: START, gap: -3 }], complaints: [{ day: START + 1 }, { day: START + 2 }] }, { surveys: [{ day: START, gap: 1 }], referrals: [START + 7, START + 8] }];
    expect(of(START + 200, ...people)).toEqual([[1, 1, 0, 1, 0], [0, 0, 0, 0, 0], [1, 1, 0, 0, 1]]);
  });
});

describe('loyalty', () => {
  it('knows whether anybody answered', () => {
    expect(hasAnswers(loyalty(START, { surveys: [{ day: START }] }, { surveys: [{ day: START + 1, nps: 9 }] }))).toBe(false);
    expect(hasAnswers(loyalty(START, { surveys: [{ day: START, nps: 9 }] }))).toBe(true);
    expect(hasAnswers(loyalty(START, { surveys: [{ day: START, gap: 0 }] }))).toBe(true);
  });

  it('is as of the day: what comes later changes nothing', () => {
    fc.assert(fc.property(randomShop, randomDay, (people, asOf) => {
      expect(loyalty(asOf, ...people)).toEqual(loyalty(asOf, ...until(asOf, people)));
    }));
  });
});
