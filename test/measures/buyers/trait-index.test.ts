import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traitCounts } from '../../../src/measures/buyers/trait-counts.ts';
import { FEWEST_FOR_AN_INDEX, standsOut, traitIndex } from '../../../src/measures/buyers/trait-index.ts';
import { shareIndex } from '../../../src/measures/share-index.ts';

const counts = (people: number, buyers: number, all: number, having: number): Parameters<typeof traitIndex>[0] => ({ part: { people, buyers }, whole: { people: all, buyers: having } });

describe('a trait', () => {
  it('is counted among the buyers and among everybody who can be told', () => {
    const somePeople = fc.array(fc.record({ bought: fc.constantFrom(-1, 0, 1), value: fc.integer({ min: -1, max: 3 }) }), { maxLength: 40 });
    fc.assert(fc.property(somePeople, (people) => {
      const told = people.filter(({ bought, value }) => bought >= 0 && value >= 0);
      const buyers = told.filter(({ bought }) => bought === 1);
      const expected = [0, 1, 2, 3].map((value) => counts(buyers.length, buyers.filter((each) => each.value === value).length, told.length, told.filter((each) => each.value === value).length));
      expect(traitCounts(people.map(({ bought }) => bought), people.map(({ value }) => value), 4)).toEqual(expected);
    }));
  });

  it('has an index from ten people on, in the part and with the trait', () => {
    expect(FEWEST_FOR_AN_INDEX).toBe(10);
    expect([traitIndex(counts(9, 5, 100, 50)), traitIndex(counts(10, 5, 100, 9))]).toEqual([null, null]);
    expect(traitIndex(counts(10, 5, 100, 10))).toEqual(shareIndex({ people: 10, buyers: 5 }, { people: 100, buyers: 10 }));
    // None of the buyers has it: that is a finding where many others do.
    expect(traitIndex(counts(40, 0, 200, 80))).toMatchObject({ index: 0, low: 0 });
  });

  it('stands out where it is no chance, the less the more is compared', () => {
    expect([standsOut(counts(50, 40, 200, 80), 50), standsOut(counts(50, 5, 200, 100), 50)]).toEqual(['more', 'less']);
    // 30 of 60 against 80 of 220: the 95% range leaves 1 out, but among fifty rows that is to be expected.
    const slight = counts(60, 30, 220, 80);
    expect(traitIndex(slight)?.low).toBeGreaterThan(1);
    expect([standsOut(slight, 1), standsOut(slight, 50)]).toEqual(['more', null]);
    expect(standsOut(counts(50, 25, 200, 100), 1)).toBeNull();
  });

  it('hardly ever stands out among alike customers: in at most one of twenty tables of twenty rows', () => {
    // A seeded generator: 400 tables, each of 20 traits that have nothing to do with the product.
    let state = 7;
    const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
    let mistaken = 0;
    for (let table = 0; table < 400; table++) {
      const bought = Array.from({ length: 150 }, () => (random() < 0.3 ? 1 : 0));
      const rows = Array.from({ length: 10 }, () => traitCounts(bought, bought.map(() => (random() < 0.4 ? 1 : 0)), 2)).flat();
      if (rows.some((row) => standsOut(row, rows.length) !== null)) mistaken++;
    }
    expect(mistaken / 400).toBeLessThan(0.05);
  });
});
