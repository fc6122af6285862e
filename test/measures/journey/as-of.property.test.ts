import fc from 'fast-check';
import { describe, it, expect } from 'vitest';
import { conversionsOf } from '../../../src/measures/journey/conversions.ts';
import { dormancyOn } from '../../../src/measures/journey/dormancy.ts';
import { actions } from '../../../src/measures/journey/guard/action.ts';
import { guardOn } from '../../../src/measures/journey/guard.ts';
import { historyOf } from '../../../src/measures/journey/history.ts';
import { nextActions } from '../../../src/measures/journey/next-action.ts';
import { reasonOf } from '../../../src/measures/journey/stage-reason.ts';
import { stagesOn } from '../../../src/measures/journey/stage.ts';
import { aLedger, until } from './a-ledger.ts';
import { nearby, randomSettings, randomShop } from './random-shop.ts';

const shopAndDay = randomShop.chain((people) => fc.tuple(fc.constant(people), nearby(people), randomSettings));

describe('what happens later changes nothing', () => {
  it('in stages, dormancy, verdicts, next actions, reasons, history and conversions', () => {
    fc.assert(fc.property(shopAndDay, ([people, asOf, settings]) => {
      const seen = [aLedger(...people), aLedger(...until(asOf, people))].map((ledger) => {
        const stages = stagesOn(ledger, settings, asOf);
        const dormancy = dormancyOn(ledger, settings, asOf);
        const guard = guardOn(ledger, settings, asOf);
        const everybody = people.map((_, person) => person);
        return {
          stages, dormancy,
          next: nextActions(ledger, settings, asOf, stages, dormancy),
          verdicts: everybody.map((person) => actions.map((action) => guard.verdict(person, action))),
          reasons: everybody.map((person) => reasonOf(ledger, settings, asOf, person)),
          history: historyOf(ledger, settings, asOf),
          conversions: conversionsOf(ledger, { ...settings, conversionDays: 60 }, asOf),
        };
      });
      expect(seen[0]).toEqual(seen[1]);
    }), { numRuns: 300 });
  });
});
