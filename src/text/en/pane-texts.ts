import { enPaneCopy } from './anonymise.ts';
import { enPaneDesks } from './pane-desks.ts';
import { enPaneImprove } from './pane-improve.ts';
import { enPaneReading } from './pane-reading.ts';
import { enPaneResult } from './pane-result.ts';
import { enPaneScenario } from './pane-scenario.ts';
import { enPaneSegment } from './pane-segment.ts';
import { enPaneTemplate } from './pane-template.ts';
import { enPaneUnlocks } from './pane-unlocks.ts';
import { enPane } from './pane.ts';

/** What the pane says: all that its first paint needs. In English. */
export const enPaneTexts = { ...enPane, ...enPaneReading, ...enPaneResult, ...enPaneDesks, ...enPaneCopy, ...enPaneTemplate, ...enPaneSegment, ...enPaneScenario, ...enPaneImprove, ...enPaneUnlocks } as const;
