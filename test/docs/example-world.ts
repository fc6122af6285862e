import { PersonalStrings } from '../../src/anonymise/personal-strings.ts';
import { Scrubber } from '../../src/anonymise/scrub.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { defaultGrid } from '../../src/settings/segment-grid.ts';
import { NEVER } from '../../src/customers/ledger.ts';
import { actionIndex, actions } from '../../src/measures/journey/guard/action.ts';
import { dormancyCuts } from '../../src/measures/journey/dormancy-cuts.ts';
import { dormancyOn } from '../../src/measures/journey/dormancy.ts';
import { Progress } from '../../src/measures/journey/progress.ts';
import { stagesOn } from '../../src/measures/journey/stage.ts';
import { definitionOf } from '../../src/functions/definitions.ts';
import { look } from '../../src/report/look.ts';
import { speaker } from '../../src/text/say.ts';
import { paneSpeaker } from '../../src/text/pane-words.ts';
import { day } from '../measures/journey/a-day.ts';
import { aLedger } from '../measures/journey/a-ledger.ts';

/** Two people: one who bought twice and would not recommend the shop, and one who bought once. */
const ledger = aLedger({ purchases: [day(0), day(120)], surveys: [{ day: day(125), nps: 6 }] }, { purchases: [day(10)] });
const asOf = day(125);

const people = new PersonalStrings();
people.name('山田 太郎');

/** What the examples in the sources speak of beside what their own file exports. */
export const exampleWorld = {
  ledger, asOf, defaultSettings, defaultGrid, NEVER, actions, definitionOf, look, speaker, paneSpeaker,
  cuts: dormancyCuts(ledger, defaultSettings, asOf),
  stages: stagesOn(ledger, defaultSettings, asOf),
  dormancy: dormancyOn(ledger, defaultSettings, asOf),
  progress: new Progress(ledger.purchases, NEVER, defaultSettings.stages),
  log: { person: Int32Array.of(1), at: Float64Array.of(day(15) + 10 / 24), action: Uint8Array.of(actionIndex('subscribe')) },
  scrubber: new Scrubber(people),
  decode: (bytes: Uint8Array): string => new TextDecoder('shift_jis').decode(bytes),
} as const;
