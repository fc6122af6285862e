import type { Ledger } from '../customers/ledger.ts';
import type { Settings } from '../settings/settings.ts';
import type { SerialDay } from '../shared/brand.ts';
import { lazily } from '../shared/lazily.ts';
import { conversionsOf, type Conversion } from './journey/conversions.ts';
import { dormancyOn, type Dormancy } from './journey/dormancy.ts';
import { historyOf, type History } from './journey/history.ts';
import { nextActions, type NextActions } from './journey/next-action.ts';
import { stagesOn, type Stages } from './journey/stage.ts';
import { rfmOf, type Rfm } from './rfm/rfm.ts';
import { valueOf, type Value } from './value/value.ts';

/** Everything that is worked out of the ledger, each as of one day. A new measure is a folder and a line here. */
export interface Measures {
  readonly rfm: Rfm;
  readonly stages: Stages;
  readonly dormancy: Dormancy;
  readonly next: NextActions;
  readonly history: History;
  readonly conversions: readonly Conversion[];
  readonly value: Value;
}

export function measuresOf(ledger: Ledger, settings: Settings, asOf: SerialDay): Measures {
  const stages = stagesOn(ledger, settings, asOf);
  const dormancy = dormancyOn(ledger, settings, asOf);
  // What only the sheets show is worked out when a sheet asks.
  const history = lazily(() => historyOf(ledger, settings, asOf));
  const conversions = lazily(() => conversionsOf(ledger, settings, asOf));
  const value = lazily(() => valueOf(ledger, settings, asOf));
  return {
    rfm: rfmOf(ledger, settings, asOf),
    stages,
    dormancy,
    next: nextActions(ledger, settings, asOf, stages, dormancy),
    get history() {
      return history();
    },
    get conversions() {
      return conversions();
    },
    get value() {
      return value();
    },
  };
}
