import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversionsOf, type Conversion, type ConversionCode } from '../../../src/measures/journey/conversions.ts';
import { EntryDays } from '../../../src/measures/journey/entry-days.ts';
import { StageReader } from '../../../src/measures/journey/stage-reader.ts';
import { NEVER } from '../../../src/customers/ledger.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { day, START } from './a-day.ts';
import { aLedger, type APerson } from './a-ledger.ts';
import { randomDay, randomSettings, randomShop } from './random-shop.ts';

const settings = { ...defaultSettings, conversionDays: 100 };

function rate(code: ConversionCode, asOf: number, ...people: readonly APerson[]): Conversion | undefined {
  return conversionsOf(aLedger(...people), settings, day(asOf)).find((one) => one.code === code);
}

describe('conversions', () => {
  it('F2: a second purchase within the days, over those observed in full', () => {
    const people = [[0, 100], [0, 101], [5], [50], [51, 60]].map((days) => ({ purchases: days.map(day) }));
    expect(rate('f2', 150, ...people)).toEqual({
      code: 'f2', from: 2, to: 3, entered: 4, converted: 1, rate: 0.25, days: 100, observedFrom: day(0), observedUntil: day(50),
    });
    expect(rate('f2', 151, ...people)).toMatchObject({ entered: 5, converted: 2, rate: 0.4 });
  });

  it('is not known while nobody was observed in full', () => {
    expect(rate('f2', 99, { purchases: [day(0), day(9)] })).toMatchObject({ entered: 0, rate: null, observedFrom: null, observedUntil: day(-1) });
  });

  it('1→2: the request comes first, at the latest on the day of the purchase', () => {
    const people = [{ requests: [day(0)] }, { requests: [day(0)], purchases: [day(0)] }, { requests: [day(5)], purchases: [day(0)] }, { optIns: [day(1)], purchases: [day(2)] }];
    expect(rate('firstPurchase', 150, ...people)).toMatchObject({ entered: 3, converted: 2 });
  });

  it('引上: leaves out those who began with a subscription', () => {
    const people = [{ purchases: [day(0)], subscriptions: [{ start: day(0) }] }, { purchases: [day(0)], subscriptions: [{ start: day(40) }] }, { purchases: [day(0)] }];
    expect(rate('subscription', 150, ...people)).toMatchObject({ entered: 2, converted: 1, rate: 0.5 });
  });

  it('関連, 全商品, 紹介: from the second purchase on', () => {
    const people = [
      { purchases: [{ day: day(0), groups: ['a'] }, { day: day(1), groups: ['b'] }, { day: day(2), groups: ['c'] }, day(3)] },
      { purchases: [day(0), day(1)], referrals: [day(0)] },
    ];
    expect(rate('related', 150, ...people)).toMatchObject({ entered: 2, converted: 1 });
    expect(rate('wholeShop', 150, ...people)).toMatchObject({ entered: 2, converted: 1 });
    expect(rate('referral', 150, ...people)).toMatchObject({ entered: 2, converted: 1 });
  });
});

describe('the day of entry', () => {
  it('to stage 6 is that of the purchase which completed the shop, not of a launch after it', () => {
    const person = { purchases: [{ day: day(0), groups: ['a', 'b', 'c'] }, day(1), day(2), day(3), { day: day(50), groups: ['d'] }] };
    const entries = new EntryDays(aLedger(person, { purchases: [{ day: day(0), groups: ['d'] }, { day: day(60), groups: ['e'] }] }), settings, day(99));
    entries.read(0);
    expect(entries.days[6]).toBe(day(50));
  });

  it('is the first day on which the stage holds, taken stage by stage', () => {
    fc.assert(fc.property(randomShop, randomDay, randomSettings, (people, asOf, random) => {
      const ledger = aLedger(...people);
      const entries = new EntryDays(ledger, random, asOf);
      people.forEach((_, person) => {
        entries.read(person);
        const entered = [...entries.days];
        for (let on = START - 20; on <= asOf; on += 1) {
          const reader = new StageReader(ledger, random, on);
          reader.read(person);
          // Whoever stands at a stage has entered it; the highest stage is entered no later than the day it shows.
          expect(entered[reader.stage]).toBeLessThanOrEqual(on);
        }
        for (let stage = 1; stage < 8; stage += 1) {
          const on = entered[stage] ?? NEVER;
          if (on === NEVER) continue;
          const [before, then] = [on - 1, on].map((n) => { const reader = new StageReader(ledger, random, n); reader.read(person); return reader.stage; });
          // On the day of entry the person stands there or higher, and the day before not there; stage 1 may be passed at once.
          expect(then).toBeGreaterThanOrEqual(stage);
          expect(before).not.toBe(stage);
        }
      });
    }), { numRuns: 40 });
  }, 60_000);

  it('never came for a stage that the stage reader calls missing, and came for every other', () => {
    fc.assert(fc.property(randomShop, randomDay, randomSettings, (people, asOf, random) => {
      const ledger = aLedger(...people);
      const entries = new EntryDays(ledger, random, asOf);
      const reader = new StageReader(ledger, random, asOf);
      const possible = (stage: number): boolean => (stage === 5 ? reader.groups > 1 : stage === 6 ? reader.groups > 0 : true);
      people.forEach((_, person) => {
        reader.read(person);
        entries.read(person);
        for (let stage = 3; stage < 8; stage += 1) {
          const never = stage < reader.stage && possible(stage) && entries.days[stage] === NEVER;
          expect((reader.missing & (1 << stage)) !== 0).toBe(never);
        }
      });
    }), { numRuns: 400 });
  });
});
