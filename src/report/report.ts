import type { Analysis } from '../analyze.ts';
import type { Speaker } from '../text/say.ts';
import { NEVER } from '../customers/ledger.ts';
import { hasAnswers } from '../measures/loyalty/loyalty.ts';
import { hasAmazon } from './amazon/amazon-groups.ts';
import { contextOf } from './context.ts';
import { hasAreas, hasProducts } from './nobody.ts';
import { clearedExamples } from './cleared-examples.ts';
import type { Area, Plan, SheetSpec } from './plan.ts';
import type { Standing } from './standing.ts';
import { amazonSheet } from './sheets/amazon.ts';
import { areasSheet } from './sheets/areas.ts';
import { basketsSheet } from './sheets/baskets/baskets.ts';
import { campaignsSheet } from './sheets/campaigns.ts';
import { coverageSheet } from './sheets/coverage.ts';
import { segmentsSheet } from './sheets/segments.ts';
import { bookSheet } from './sheets/book.ts';
import { buyersSheet } from './sheets/buyers/buyers.ts';
import { customersSheet } from './sheets/customers.ts';
import { dashboardSheet } from './sheets/dashboard.ts';
import { financeSheet } from './sheets/finance/finance.ts';
import { helpSheet } from './sheets/help.ts';
import { importsSheet } from './sheets/imports.ts';
import { loyaltySheet } from './sheets/loyalty/loyalty.ts';
import { matchingSheet } from './sheets/matching.ts';
import { nextSheet } from './sheets/next.ts';
import { omegaSheet } from './sheets/omega/omega.ts';
import { productsSheet } from './sheets/products.ts';
import { rfmSheet } from './sheets/rfm.ts';
import { settingsSheet } from './sheets/settings.ts';
import { stagesSheet } from './sheets/stages.ts';
import { subscriptionSheet } from './sheets/subscription/subscription.ts';
import { SALES_CELLS, valueSheet } from './sheets/value.ts';
import { withoutPeople } from './without-people.ts';

/** The workbook's sheets as plain data. */
export function planOf(analysis: Analysis, say: Speaker, standing: Standing): Plan {
  return { ...planHead(say, standing), sheets: [...planSheets(analysis, say, standing)] };
}

/** What a plan says beside its sheets. */
export function planHead(say: Speaker, { template }: Standing): Omit<Plan, 'sheets'> {
  return { title: say('report.title'), overSample: template?.sample === true };
}

/** The same, each sheet when it is asked for: one can be on its way while the next is worked out. */
export function* planSheets(analysis: Analysis, say: Speaker, { present, template, inputs, playbook, worries }: Standing): Generator<SheetSpec> {
  const context = contextOf(analysis, say, playbook);
  const matching = context.candidates.length + context.merges.length > 0 || present.has('matching');
  const aboutPeople = (sheet: SheetSpec, sales: readonly Area[] = []): SheetSpec => (context.nobody === null ? sheet : withoutPeople(sheet, sales));
  yield dashboardSheet(context);
  yield customersSheet(context);
  yield nextSheet(context);
  yield aboutPeople(rfmSheet(context));
  yield aboutPeople(stagesSheet(context));
  yield aboutPeople(valueSheet(context), SALES_CELLS);
  yield aboutPeople(financeSheet(context));
  if (hasProducts(analysis) || present.has('products')) yield productsSheet(context);
  if ((hasProducts(analysis) && context.nobody === null) || present.has('buyers')) yield aboutPeople(buyersSheet(context));
  if (hasProducts(analysis) || present.has('baskets')) yield basketsSheet(context);
  if (hasAreas(analysis) || present.has('areas')) yield areasSheet(context);
  if (hasAmazon(analysis) || present.has('amazon')) yield amazonSheet(context);
  if (hasAnswers(analysis.measures.loyalty) || present.has('loyalty')) yield loyaltySheet(context);
  if (context.nobody === null || present.has('omega')) yield aboutPeople(omegaSheet(context, worries ?? undefined));
  if (analysis.customers.ledger.shop.subscriptionsFrom !== NEVER || present.has('subscription')) yield subscriptionSheet(context);
  yield aboutPeople(segmentsSheet(context));
  yield aboutPeople(coverageSheet(context));
  yield aboutPeople(campaignsSheet(context));
  if (matching) yield matchingSheet(context);
  yield importsSheet(context);
  yield helpSheet(context);
  yield settingsSheet(context);
  yield bookSheet(context, analysis.customers.book(), template && { ...template, sample: false });
  yield* clearedExamples(analysis.inputs.examples, inputs);
}
