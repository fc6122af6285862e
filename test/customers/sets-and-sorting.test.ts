import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortByPerson } from '../../src/customers/sort-by-person.ts';
import { UnionFind } from '../../src/customers/union-find.ts';

describe('disjoint sets', () => {
  it('are led by their smallest member, in whatever order they were joined', () => {
    const pairs = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 30 });
    fc.assert(fc.property(pairs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }))), ([all, shuffled]) => {
      const leaders = [all, shuffled].map((order) => {
        const sets = new UnionFind(20);
        for (const [a, b] of order) sets.union(a, b);
        return Array.from({ length: 20 }, (_, at) => sets.find(at));
      });
      expect(leaders[0]).toEqual(leaders[1]);
      leaders[0]?.forEach((leader, at) => expect(leader).toBeLessThanOrEqual(at));
      for (const [a, b] of all) expect(leaders[0]?.[a]).toBe(leaders[0]?.[b]);
    }));
  });

  it('say whether two were apart', () => {
    const sets = new UnionFind(3);
    expect([sets.union(0, 2), sets.union(2, 0), sets.union(1, 1), sets.union(1, 2)]).toEqual([true, false, false, true]);
  });
});

describe('sorting by person', () => {
  it('orders by person, then day, then as they came, and drops nobody', () => {
    const entries = fc.array(fc.record({ person: fc.integer({ min: -1, max: 4 }), day: fc.double({ min: 45000, max: 45010, noNaN: true }) }), { maxLength: 40 });
    fc.assert(fc.property(entries, (all) => {
      const { start, index } = sortByPerson(5, all.map(({ person }) => person), all.map(({ day }) => day));
      const expected = Array.from({ length: 5 }, (_, person) => [...all.keys()].filter((at) => all[at]?.person === person).sort((a, b) => Math.floor(all[a]?.day ?? 0) - Math.floor(all[b]?.day ?? 0) || a - b));
      expect(Array.from({ length: 5 }, (_, person) => [...index.subarray(start[person], start[person + 1])])).toEqual(expected);
    }));
  });
});
