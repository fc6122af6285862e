import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/customers/ledger.ts';
import { rfmFigures } from '../../../src/measures/rfm/figures.ts';
import { lostBest, type LostBest } from '../../../src/measures/rfm/lost-best.ts';
import { rfmOf } from '../../../src/measures/rfm/rfm.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { aLedger, type APerson } from '../journey/a-ledger.ts';

const asOf = 2000;
const { lostBest: rules } = defaultSettings;
const bought = (amount: number, ...days: number[]): APerson => ({ purchases: days.map((day) => ({ day, amount })) });
const found = (ledger: Ledger, day = asOf): LostBest => lostBest(ledger, rfmFigures(ledger, day), day, rules);
const isLost = (person: APerson): boolean => found(aLedger(person, ...Array.from({ length: 9 }, () => bought(90_000, asOf)))).person.includes(0);
/** Returns of the first person, in a ledger that knows none. */
const withCredits = (ledger: Ledger, ...credits: readonly (readonly [number, number])[]): Ledger => ({
  ...ledger,
  credits: { start: Int32Array.from(ledger.purchases.start, (_, person) => (person === 0 ? 0 : credits.length)), day: Int32Array.from(credits, ([day]) => day), amount: Float64Array.from(credits, ([, amount]) => amount) },
});

describe('a lost best customer', () => {
  const last = asOf - 365;

  it('was silent for 365 days or more', () => {
    expect(isLost(bought(6000, last - 20, last - 10, last))).toBe(true);
    expect(isLost(bought(6000, last - 19, last - 9, last + 1))).toBe(false);
  });

  it('bought at least three times', () => {
    expect(isLost(bought(9000, last - 10, last))).toBe(false);
  });

  it('spent at least 18,000 yen in 365 days', () => {
    expect(isLost(bought(5999, last - 20, last - 10, last))).toBe(false);
    expect(isLost(bought(6000, last - 364, last - 10, last))).toBe(true);
    expect(isLost(bought(6000, last - 365, last - 10, last))).toBe(false);
  });

  it('or belongs to the best fifth of all buyers', () => {
    const small = found(aLedger(...Array.from({ length: 10 }, (_, at) => bought(100 * (at + 1), last - 2, last - 1, last))));
    expect([...small.person]).toEqual([9, 8]);
    expect(small.threshold).toBeCloseTo(2460, 9);
  });

  it('has no running subscription', () => {
    const best = bought(9000, last - 20, last - 10, last);
    expect(isLost({ ...best, subscriptions: [{ start: last }] })).toBe(false);
    expect(isLost({ ...best, subscriptions: [{ start: last, end: asOf }] })).toBe(true);
    expect(isLost({ ...best, subscriptions: [{ start: last, end: asOf + 1 }] })).toBe(false);
  });

  it('is not one whose year was returned', () => {
    const ledger = aLedger(bought(9000, last - 20, last - 10, last), ...Array.from({ length: 9 }, () => bought(90_000, asOf)));
    expect([...found(withCredits(ledger, [last + 5, -9000])).bestYear]).toEqual([18_000]);
    expect([...found(withCredits(ledger, [last + 5, -9001])).person]).toEqual([]);
    expect([...found(withCredits(ledger, [last - 21, -9001], [last + 5, -1])).bestYear]).toEqual([26_999]);
    expect([...found(withCredits(ledger, [asOf + 1, -9001])).bestYear]).toEqual([27_000]);
  });

  it('is listed by the best year, with the yen lost; what came after the day does not count', () => {
    const lost = found(aLedger(bought(7000, last - 2, last - 1, last), bought(8000, last - 2, last - 1, last), bought(9000, last - 2, last - 1, last, asOf + 10)));
    expect([...lost.person]).toEqual([2, 1, 0]);
    expect([...lost.bestYear]).toEqual([27_000, 24_000, 21_000]);
    expect(lost.yen).toBe(72_000);
  });

  it('is nobody in a shop without buyers', () => {
    expect(found(aLedger({}, {}))).toMatchObject({ yen: 0, threshold: 18_000 });
  });
});

describe('RFM figures', () => {
  const ledger = withCredits(aLedger({ purchases: [{ day: 10, amount: 500 }, { day: 20, amount: 300 }, { day: 90, amount: 1 }] }, {}, bought(700, 30)), [15, -100], [60, -50]);

  it('are of everybody with a purchase by the day: recency, purchases, amount less returns', () => {
    const { person, recency, frequency, monetary } = rfmFigures(ledger, 50);
    expect([[...person], [...recency], [...frequency], [...monetary]]).toEqual([[0, 2], [30, 20], [2, 1], [700, 700]]);
    expect([...rfmFigures(ledger, 100).monetary]).toEqual([651, 700]);
    expect(rfmFigures(ledger, 9).person).toHaveLength(0);
  });

  it('know the place of each person, and who has none', () => {
    const rfm = rfmOf(ledger, defaultSettings, 50);
    expect([...rfm.place]).toEqual([0, -1, 1]);
    expect([rfm.segment, rfm.rank, rfm.cpm]).toEqual([['promising', 'new'], ['B', 'C'], ['early', 'first']]);
  });
});
