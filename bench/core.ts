import { customersOf } from '../src/customers/customers.ts';
import { noDecisions } from '../src/customers/decisions.ts';
import { foldIdentities } from '../src/customers/folded-identities.ts';
import { orderGroups } from '../src/customers/order-groups.ts';
import { productGroups } from '../src/customers/product-groups.ts';
import { purchasesOf } from '../src/customers/purchases.ts';
import { ordersOf } from '../src/inputs/orders/orders.ts';
import type { OrderRows } from '../src/inputs/orders/order-rows.ts';
import { dormancyOn } from '../src/measures/journey/dormancy.ts';
import { nextActions } from '../src/measures/journey/next-action.ts';
import { stagesOn } from '../src/measures/journey/stage.ts';
import { rfmFigures } from '../src/measures/rfm/figures.ts';
import { rfmOf } from '../src/measures/rfm/rfm.ts';
import { rfmScores } from '../src/measures/rfm/scores.ts';
import { defaultSettings as settings } from '../src/settings/settings.ts';

/** The core from order columns on: orders, people, purchases, RFM with segments and ranks, stages, dormancy, guard and next action. */
export function wholeCore(rows: OrderRows): () => number {
  const inputs = { orders: rows, records: [], examples: [], problems: [] };
  const folded = foldIdentities(rows.identities);
  return () => {
    const { ledger, asOf } = customersOf(inputs, settings, noDecisions, [], folded);
    rfmOf(ledger, settings, asOf);
    nextActions(ledger, settings, asOf, stagesOn(ledger, settings, asOf), dormancyOn(ledger, settings, asOf));
    return ledger.people;
  };
}

/** What the rivals do: lines to orders to people's R, F and M, and their scores by quintiles. Who is who is known. */
export function rfmAlone(rows: OrderRows): () => number {
  const { people, ledger, asOf } = customersOf({ orders: rows, records: [], examples: [], problems: [] }, settings, noDecisions, []);
  const quintiles = { ...settings.rfm, method: 'B' as const };
  return () => {
    const { orders } = ordersOf(rows, settings);
    const held = orderGroups(orders, rows, productGroups(rows, [], settings));
    const { purchases, credits } = purchasesOf(orders, people, rows, held, settings);
    return rfmScores(rfmFigures({ ...ledger, purchases, credits }, asOf), quintiles).r.length;
  };
}
