import { enPaneCopy } from './anonymise.ts';
import { enPaneDesks } from './pane-desks.ts';
import { enPaneReading } from './pane-reading.ts';
import { enPaneResult } from './pane-result.ts';
import { enPaneTemplate } from './pane-template.ts';
import { enPane } from './pane.ts';

/** What the pane says: all that its first paint needs. In English. */
export const enPaneTexts = { ...enPane, ...enPaneReading, ...enPaneResult, ...enPaneDesks, ...enPaneCopy, ...enPaneTemplate } as const;
