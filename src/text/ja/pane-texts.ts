import { jaPaneCopy } from './anonymise.ts';
import { jaPaneDesks } from './pane-desks.ts';
import { jaPaneImprove } from './pane-improve.ts';
import { jaPaneReading } from './pane-reading.ts';
import { jaPaneResult } from './pane-result.ts';
import { jaPaneScenario } from './pane-scenario.ts';
import { jaPaneSegment } from './pane-segment.ts';
import { jaPaneTemplate } from './pane-template.ts';
import { jaPaneUnlocks } from './pane-unlocks.ts';
import { jaPane } from './pane.ts';

/** What the pane says: all that its first paint needs. In Japanese. */
export const jaPaneTexts = { ...jaPane, ...jaPaneReading, ...jaPaneResult, ...jaPaneDesks, ...jaPaneCopy, ...jaPaneTemplate, ...jaPaneSegment, ...jaPaneScenario, ...jaPaneImprove, ...jaPaneUnlocks } as const;
