import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actions } from '../../../../src/measures/journey/guard/action.ts';
import { guardOn } from '../../../../src/measures/journey/guard.ts';
import type { Verdict } from '../../../../src/measures/journey/guard/verdict.ts';
import { aLedger } from '../a-ledger.ts';
import { nearby, randomSettings, randomShop } from '../random-shop.ts';

/** The stricter, the greater: 可, then 待つ by its day, then 待つ without a day, then 不可. */
function strictness(verdict: Verdict): number {
  if (verdict.kind === 'ok') return 0;
  if (verdict.kind === 'no') return Number.POSITIVE_INFINITY;
  return verdict.from ?? Number.MAX_SAFE_INTEGER;
}

const cases = randomShop.chain((people) => fc.tuple(
  fc.constant(people), nearby(people), randomSettings, fc.integer({ min: -60, max: 20 }), fc.option(fc.integer({ min: 0, max: 70 })),
));

it('adding a complaint never loosens a verdict', () => {
  fc.assert(fc.property(cases, ([people, asOf, settings, shift, length]) => {
    const complaint = { day: asOf + shift, ...(length === null ? {} : { closed: asOf + shift + length }) };
    const worse = people.map((person) => ({ ...person, complaints: [...(person.complaints ?? []), complaint] }));
    const before = guardOn(aLedger(...people), settings, asOf);
    const after = guardOn(aLedger(...worse), settings, asOf);
    people.forEach((_, person) => {
      for (const action of actions) {
        expect(strictness(after.verdict(person, action)), action).toBeGreaterThanOrEqual(strictness(before.verdict(person, action)));
      }
    });
  }), { numRuns: 300 });
});
