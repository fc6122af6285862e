import { expect, it } from 'vitest';
import { actionIndex, actions, type Action } from '../../../src/measures/journey/guard/action.ts';
import { StandingReader } from '../../../src/measures/journey/guard/standing-reader.ts';
import { NextChooser } from '../../../src/measures/journey/next-chooser.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { day } from './a-day.ts';
import { aLedger } from './a-ledger.ts';

/** The choice among these actions towards somebody who bought yesterday: no comeback, no bundle yet, a subscription in time. */
function choose(...offered: readonly Action[]): readonly [string | undefined, number, number] {
  const standing = new StandingReader(aLedger({ purchases: [day(0)] }), defaultSettings, day(1), day(1)).read(0, 2, 0, day(90));
  const chooser = new NextChooser(defaultSettings);
  chooser.begin();
  for (const action of offered) if (chooser.offer(actionIndex(action), standing)) break;
  return [actions[chooser.action], chooser.kind, chooser.from];
}

it('prefers 可, then 待つ with a day, then 待つ without, then 不可', () => {
  expect(choose('comeback')).toEqual(['comeback', 2, -1]);
  expect(choose('comeback', 'retention')).toEqual(['comeback', 2, -1]);
  expect(choose('comeback', 'bundle')).toEqual(['bundle', 1, -1]);
  expect(choose('bundle', 'related', 'comeback')).toEqual(['bundle', 1, -1]);
  expect(choose('comeback', 'bundle', 'subscribe', 'related')).toEqual(['subscribe', 1, day(24)]);
  expect(choose('subscribe', 'followUp', 'thanks')).toEqual(['followUp', 0, day(1)]);
});
