import type { Ledger } from '../customers/ledger.ts';
import type { Settings } from '../settings/settings.ts';
import type { SerialDay } from '../shared/brand.ts';
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
  return {
    rfm: rfmOf(ledger, settings, asOf),
    stages,
    dormancy,
    next: nextActions(ledger, settings, asOf, stages, dormancy),
    history: historyOf(ledger, settings, asOf),
    conversions: conversionsOf(ledger, settings, asOf),
    value: valueOf(ledger, settings, asOf),
  };
}
