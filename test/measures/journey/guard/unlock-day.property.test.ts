import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actions } from '../../../../src/measures/journey/guard/action.ts';
import { guardOn } from '../../../../src/measures/journey/guard.ts';
import type { SerialDay } from '../../../../src/shared/brand.ts';
import { aLedger, until } from '../a-ledger.ts';
import { nearby, randomSettings, randomShop } from '../random-shop.ts';

const HORIZON = 800;
const shopAndDay = randomShop.chain((people) => fc.tuple(fc.constant(people), nearby(people), randomSettings));

it('the unlock day is the first 可 of the next 800 days, and without one there is none', () => {
  fc.assert(fc.property(shopAndDay, ([people, asOf, settings]) => {
    const ledger = aLedger(...until(asOf, people));
    const waiting = new Map<string, { readonly person: number; readonly action: (typeof actions)[number]; readonly from: number | null }>();
    const now = guardOn(ledger, settings, asOf);
    people.forEach((_, person) => {
      for (const action of actions) {
        const verdict = now.verdict(person, action);
        if (verdict.kind === 'wait') waiting.set(`${String(person)} ${action}`, { person, action, from: verdict.from });
      }
    });
    for (let day = asOf + 1; day <= asOf + HORIZON && waiting.size > 0; day += 1) {
      const guard = guardOn(ledger, settings, day as SerialDay);
      for (const [key, { person, action, from }] of waiting) {
        const isOk = guard.verdict(person, action).kind === 'ok';
        if (isOk || day === from) expect([key, day, isOk]).toEqual([key, from, true]);
        if (isOk) waiting.delete(key);
      }
    }
    expect([...waiting.values()].map(({ from }) => from)).toEqual([...waiting.values()].map(() => null));
  }), { numRuns: 60 });
}, 60_000);
