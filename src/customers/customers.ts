import type { Inputs } from '../inputs/intake.ts';
import { NO_DAY } from '../inputs/orders/order-rows.ts';
import { ordersOf, type Orders, type RowAccount } from '../inputs/orders/orders.ts';
import { factsOf, type RecordFacts } from '../inputs/records/facts.ts';
import type { Settings } from '../settings/settings.ts';
import type { CustomerId, SerialDay } from '../shared/brand.ts';
import { lazily } from '../shared/lazily.ts';
import { buildLedger } from './build-ledger.ts';
import type { Decisions } from './decisions.ts';
import { foldIdentities, type FoldedIdentities } from './folded-identities.ts';
import type { IdBook } from './id-book.ts';
import type { Ledger } from './ledger.ts';
import { match, type Matching } from './match.ts';
import { number } from './numbering.ts';
import { peopleOf, type People } from './people.ts';
import { salesOf, type Sales } from './sales.ts';
import { writingsOf, type Writings } from './writings.ts';

/** One customer, one ID: who they are, what is known of them, and how the rows add up. */
export interface Customers {
  readonly asOf: SerialDay;
  readonly orders: Orders;
  readonly account: RowAccount;
  readonly settings: Settings;
  readonly facts: RecordFacts;
  readonly matching: Matching;
  readonly people: People;
  readonly ids: readonly CustomerId[];
  readonly ledger: Ledger;
  readonly sales: Sales;
  readonly writings: Writings;
  readonly book: () => IdBook;
}

/**
 * Everybody in the inputs as of the settings' day, or the last order's day.
 *
 * @param book the IDs given so far
 * @param folded the spellings, where they have been folded already
 */
export function customersOf(inputs: Inputs, settings: Settings, decisions: Decisions, book: IdBook, folded: FoldedIdentities = foldIdentities(inputs.orders.identities)): Customers {
  const { orders, account } = ordersOf(inputs.orders, settings);
  const accounted = lazily(account);
  const asOf = settings.asOf ?? lastDay(orders);
  const facts = factsOf(inputs.records, asOf);
  const { identities } = inputs.orders;
  const matching = match(folded, orders.sameOrder, decisions);
  const mentions = [...facts.requests, ...facts.members, ...facts.subscriptions];
  const unnumbered = peopleOf(matching, inputs.orders, orders, mentions);
  const { ids, people, book: next } = number(unnumbered, identities, matching, book);
  const ledger = buildLedger({ identities, matching, people, rows: inputs.orders, orders, facts, settings });
  const sales = lazily(() => salesOf(orders, people, inputs.orders));
  const writings = lazily(() => writingsOf(facts, people, matching));
  return {
    asOf, orders, settings, facts, matching, people, ledger, book: next,
    get ids() {
      return ids();
    },
    get account() {
      return accounted();
    },
    get sales() {
      return sales();
    },
    get writings() {
      return writings();
    },
  };
}

/** The last day of an order that counts; with none, of any order. */
function lastDay(orders: Orders): SerialDay {
  const { count, day: days, reason } = orders;
  let last = NO_DAY;
  let any = NO_DAY;
  for (let order = 0; order < count; order++) {
    const day = days[order] as number;
    if (day > any) any = day;
    if (day > last && reason[order] === 0) last = day;
  }
  return (last === NO_DAY ? any : last) as SerialDay;
}
