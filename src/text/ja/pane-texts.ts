import { jaPaneCopy } from './anonymise.ts';
import { jaPaneDesks } from './pane-desks.ts';
import { jaPaneReading } from './pane-reading.ts';
import { jaPaneResult } from './pane-result.ts';
import { jaPaneTemplate } from './pane-template.ts';
import { jaPane } from './pane.ts';

/** What the pane says: all that its first paint needs. In Japanese. */
export const jaPaneTexts = { ...jaPane, ...jaPaneReading, ...jaPaneResult, ...jaPaneDesks, ...jaPaneCopy, ...jaPaneTemplate } as const;
