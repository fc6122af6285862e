import type { Analysis } from '../analyze.ts';
import type { Speaker } from '../text/say.ts';
import { hasAnswers } from '../measures/loyalty/loyalty.ts';
import { contextOf } from './context.ts';
import type { Plan, SheetId, SheetSpec } from './plan.ts';
import { bookSheet } from './sheets/book.ts';
import { customersSheet } from './sheets/customers.ts';
import { dashboardSheet } from './sheets/dashboard.ts';
import { helpSheet } from './sheets/help.ts';
import { importsSheet } from './sheets/imports.ts';
import { loyaltySheet } from './sheets/loyalty.ts';
import { matchingSheet } from './sheets/matching.ts';
import { nextSheet } from './sheets/next.ts';
import { rfmSheet } from './sheets/rfm.ts';
import { settingsSheet } from './sheets/settings.ts';
import { stagesSheet } from './sheets/stages.ts';
import { valueSheet } from './sheets/value.ts';

/**
 * The workbook's sheets as plain data.
 *
 * @param present our sheets that the workbook has already: they are refreshed even when there is nothing new for them
 */
export function planOf(analysis: Analysis, say: Speaker, present: ReadonlySet<SheetId>): Plan {
  return { title: planTitle(say), sheets: [...planSheets(analysis, say, present)] };
}

export function planTitle(say: Speaker): string {
  return say('report.title');
}

/** The same, each sheet when it is asked for: one can be on its way while the next is worked out. */
export function* planSheets(analysis: Analysis, say: Speaker, present: ReadonlySet<SheetId>): Generator<SheetSpec> {
  const context = contextOf(analysis, say);
  const matching = context.candidates.length + context.merges.length > 0 || present.has('matching');
  yield dashboardSheet(context);
  yield customersSheet(context);
  yield nextSheet(context);
  yield rfmSheet(context);
  yield stagesSheet(context);
  yield valueSheet(context);
  if (hasAnswers(analysis.measures.loyalty) || present.has('loyalty')) yield loyaltySheet(context);
  if (matching) yield matchingSheet(context);
  yield importsSheet(context);
  yield helpSheet(context);
  yield settingsSheet(context);
  yield bookSheet(context, analysis.customers.book());
}
