import type { Identities } from '../inputs/identities.ts';
import type { OrderRows } from '../inputs/orders/order-rows.ts';
import type { Orders } from '../inputs/orders/orders.ts';
import type { RecordFacts } from '../inputs/records/facts.ts';
import type { Settings } from '../settings/settings.ts';
import type { Matching } from './match.ts';
import type { People } from './people.ts';

/** What the ledger is made of. */
export interface LedgerInput {
  readonly identities: Identities;
  readonly matching: Matching;
  readonly people: People;
  readonly rows: OrderRows;
  readonly orders: Orders;
  readonly facts: RecordFacts;
  readonly settings: Settings;
}
