import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activitiesOf, type Activities } from '../../../src/measures/activities/activities.ts';
import type { Activity } from '../../../src/measures/activities/participants.ts';
import { serialOf } from '../../../src/shared/day.ts';
import { told } from '../../customers/told.ts';
import { aLedger, until, type APerson } from '../journey/a-ledger.ts';
import { randomDay, randomShop } from '../journey/random-shop.ts';

type Entry = readonly [person: number, day: number, activity: Activity];
const on = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? NaN;
const cocreation = (name = '缶の絵柄を選ぶ会'): Activity => ({ name, kind: 'cocreation' });
const experience = (name = '試飲会'): Activity => ({ name, kind: 'experience' });
const MEETING = on(2025, 9, 10);
/** The month of the meeting begins here: others are seen around it. */
const BEGIN = on(2025, 9, 1);
const ASOF = on(2026, 9, 30);
/** Who had bought by the eve is in group 0, else in group 1. */
const activities = (people: readonly APerson[], entries: readonly Entry[], asOf = ASOF, groupOn?: (day: number) => number[]): Activities => activitiesOf(aLedger(...people), told(people.length, entries), 2, groupOn ?? ((day) => people.map(({ purchases = [] }) => (purchases.some((one) => (typeof one === 'number' ? one : one.day) <= day) ? 0 : 1))), asOf);
const PACE = 365 / 180;
/** Somebody bought long ago, so that all of it is known. */
const OLD: APerson = { purchases: [on(2024, 1, 1)] };

describe('the register of co-creators', () => {
  it('has everybody once, by the first day, with what they first took part in and how often', () => {
    const { cocreation: { participants } } = activities([OLD, OLD, OLD], [[1, MEETING + 5, cocreation('二')], [1, MEETING, cocreation('一')], [0, MEETING + 1, cocreation()], [2, MEETING, experience()], [0, ASOF + 1, cocreation()]]);
    expect([[...participants.person], [...participants.day], participants.name, [...participants.times]]).toEqual([[1, 0], [MEETING, MEETING + 1], ['一', '缶の絵柄を選ぶ会'], [2, 1]]);
  });

  it('tells purchases and yen of the 180 days before and after, a year: the day itself on neither side, the ends within', () => {
    const buys = [MEETING - 181, MEETING - 180, MEETING - 1, MEETING, MEETING + 1, MEETING + 180, MEETING + 181].map((day, at) => ({ day, amount: 10 ** at }));
    const { cocreation: { pace } } = activities([OLD, { purchases: buys }], [[1, MEETING, cocreation()]]);
    expect(pace).toEqual([{ before: 2 * PACE, after: 2 * PACE, yenBefore: (10 + 100) * PACE, yenAfter: (10_000 + 100_000) * PACE }]);
  });

  it('does not know a pace before 180 days have passed, or where purchases of before are not known', () => {
    expect(activities([OLD, OLD], [[1, MEETING, cocreation()]], MEETING + 179).cocreation.pace).toEqual([null]);
    expect(activities([OLD, OLD], [[1, MEETING, cocreation()]], MEETING + 180).cocreation.pace).not.toEqual([null]);
    expect(activities([{ purchases: [BEGIN - 179] }], [[0, MEETING, cocreation()]]).cocreation.pace).toEqual([null]);
  });
});

describe('co-creators beside others', () => {
  it('of the same rank on the eve of the month, who never took part in anything', () => {
    const others: APerson[] = [{ purchases: [OLD_DAY, BEGIN - 10, BEGIN + 10] }, { purchases: [OLD_DAY, BEGIN + 20, BEGIN + 30] }];
    const { cocreation: { compared } } = activities([{ purchases: [OLD_DAY, MEETING + 1, MEETING + 2] }, ...others, { purchases: [BEGIN + 5, BEGIN + 6] }, { purchases: [OLD_DAY, BEGIN + 1] }], [[0, MEETING, cocreation()], [4, MEETING, experience()]]);
    // The fourth had not bought by then, the fifth took part in something else: the second and third are left.
    expect(compared).toMatchObject({ people: 1, own: { before: 0, after: 2 * PACE }, others: { before: 0.5 * PACE, after: 1.5 * PACE } });
    expect(compared?.difference).toBeCloseTo(PACE, 12);
    expect([compared?.low, compared?.high]).toEqual([NaN, NaN]);
  });

  it('are not compared where there is nobody like them', () => {
    expect(activities([OLD], [[0, MEETING, cocreation()]]).cocreation.compared).toBeNull();
    // Nobody of their group had bought: of such others only those are known who bought later.
    expect(activities([OLD, { purchases: [MEETING + 1] }, { purchases: [MEETING + 9] }], [[1, MEETING, cocreation()]]).cocreation.compared).toBeNull();
  });

  it('have a range from thirty people on, which holds the mean', () => {
    const crowd = (count: number): Activities => {
      const people: APerson[] = Array.from({ length: count }, (_, at) => ({ purchases: [OLD_DAY, ...Array.from({ length: at % 4 }, (__, n) => MEETING + 1 + n)] }));
      return activities([...people, OLD], people.map((_, at) => [at, MEETING, cocreation()] as const));
    };
    expect(crowd(29).cocreation.compared?.low).toBeNaN();
    const { difference = NaN, low = NaN, high = NaN } = crowd(32).cocreation.compared ?? {};
    expect(difference).toBeCloseTo(1.5 * PACE, 12);
    // Of 0, 1, 2, 3 in turn: standard deviation √(40/31), as the sum of squares is 32 × 1.25.
    const reach = 1.959963984540054 * PACE * Math.sqrt(40 / 31 / 32);
    expect([low, high].map((each) => each.toFixed(9))).toEqual([difference - reach, difference + reach].map((each) => each.toFixed(9)));
  });

  it('are compared in the latest twelve months, each with ranks of its own', () => {
    const days = Array.from({ length: 14 }, (_, at) => on(2024 + Math.floor((6 + at) / 12), 1 + ((6 + at) % 12), 15));
    const asked: number[] = [];
    const people: APerson[] = [{ purchases: [on(2023, 1, 1)] }, ...days.map(() => ({ purchases: [on(2023, 1, 1)] }))];
    const { cocreation: { compared, pace } } = activities(people, days.map((day, at) => [at + 1, day, cocreation()] as const), ASOF, (day) => {
      asked.push(day);
      return people.map(() => 0);
    });
    expect([pace.filter((one) => one !== null).length, compared?.people]).toEqual([14, 12]);
    expect(asked.toSorted((a, b) => a - b)).toEqual(days.slice(2).map((day) => day - 15));
  });
});

const OLD_DAY = on(2024, 1, 1);

describe('experiences', () => {
  it('count customers who came back within 180 and 365 days, with and without', () => {
    const people: APerson[] = [{ purchases: [OLD_DAY, MEETING + 180] }, { purchases: [OLD_DAY, MEETING + 181] }, { purchases: [MEETING] }, { purchases: [MEETING + 1] }, { purchases: [OLD_DAY, BEGIN + 100] }, { purchases: [OLD_DAY] }, { purchases: [BEGIN + 1] }];
    const [within180, within365] = activities(people, [[0, MEETING, experience()], [1, MEETING, experience()], [2, MEETING, experience()], [3, MEETING, experience()]]).experiences;
    // Person 3 had not bought by the day, person 6 not by the beginning of the month.
    expect(within180).toEqual({ days: 180, took: { people: 3, buyers: 1 }, without: { people: 2, buyers: 1 }, sameRank: 0.5 });
    expect(within365).toEqual({ days: 365, took: { people: 3, buyers: 2 }, without: { people: 2, buyers: 1 }, sameRank: 0.5 });
  });

  it('weigh others as the ranks of those who took part are', () => {
    const rank = [0, 0, 1, 0, 0, 1];
    const people: APerson[] = [OLD, OLD, OLD, { purchases: [OLD_DAY, BEGIN + 1] }, OLD, OLD];
    const [within180] = activities(people, [[0, MEETING, experience()], [1, MEETING, experience()], [2, MEETING, experience()]], ASOF, () => rank).experiences;
    // Two of group 0, where half came back, and one of group 1, where nobody did.
    expect(within180.sameRank).toBeCloseTo(1 / 3, 12);
  });

  it('wait until the days have passed', () => {
    const [within180, within365] = activities([OLD, OLD], [[0, MEETING, experience()]], MEETING + 200).experiences;
    expect([within180.took.people, within365.took.people, within365.without.people, within365.sameRank]).toEqual([1, 0, 0, NaN]);
  });
});

describe('activities', () => {
  it('are as of the day: what comes later changes nothing', () => {
    const entry = fc.tuple(fc.nat(8), randomDay, fc.constantFrom(cocreation(), experience()));
    fc.assert(fc.property(randomShop, fc.array(entry, { maxLength: 8 }), randomDay, (people, all, asOf) => {
      const entries = all.filter(([person]) => person < people.length);
      const group = (): number[] => people.map((_, at) => at % 2);
      expect(activities(people, entries, asOf, group)).toEqual(activities(until(asOf, people), entries.filter(([, day]) => day <= asOf), asOf, group));
    }), { numRuns: 60 });
  });

  it('are none where nobody took part', () => {
    const { cocreation: { participants, compared }, experienced, experiences } = activities([OLD], []);
    expect([participants.person.length, compared, experienced.person.length, experiences[0].took, experiences[0].without]).toEqual([0, null, 0, { people: 0, buyers: 0 }, { people: 0, buyers: 0 }]);
  });
});
