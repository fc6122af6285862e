import { NOBODY } from '../inputs/identities.ts';
import type { RecordKindName } from '../inputs/records/kinds.ts';
import { recordOutcomes, type RecordAccount, type RecordOutcome } from '../inputs/records/record-account.ts';
import type { RecordTable } from '../inputs/records/record-reader.ts';
import type { Customers } from './customers.ts';

/**
 * What became of a row beside the orders: what the row itself tells, and what only knowing the customers does.
 *
 * - `nobody`: it does not say whom it is about, or by dummies alone
 * - `name-only`: by a name, a phone or a mall's alias alone, which several people may share
 * - `stranger`: it is about somebody who neither ordered, nor is a member, nor asked for a sample
 */
export const recordReasons = [...recordOutcomes, 'nobody', 'name-only', 'stranger'] as const;
export type RecordReason = RecordOutcome | 'nobody' | 'name-only' | 'stranger';

/** One table beside the orders: what became of each of its rows. Rows read = rows used + rows left out, by reason. */
export interface SettledRecords {
  readonly table: RecordTable;
  /** One a record of the table. */
  readonly reason: readonly RecordReason[];
}

/** Kinds that are about somebody: a row that is about nobody we know says nothing. */
const ABOUT_PEOPLE: ReadonlySet<RecordKindName> = new Set(['requests', 'members', 'subscriptions', 'inquiries', 'surveys', 'messages', 'activities']);

/**
 * The tables beside the orders, row by row, in the order in which they were read. Requests, members and subscriptions make
 * people, so that none of their rows is a stranger's. Rows of returns all count as used: they are settled with the orders,
 * where the amounts they take off stand under the reasons of orders, and a note tells how many are about no order at all.
 */
export function recordAccounts({ facts, people, matching }: Pick<Customers, 'facts' | 'people' | 'matching'>): readonly SettledRecords[] {
  const { list } = matching.identities;
  const reasonOf = ({ table, outcome }: RecordAccount, at: number): RecordReason => {
    const told = outcome[at] ?? 'used';
    if (told !== 'used' || !ABOUT_PEOPLE.has(table.kind.name)) return told;
    const identity = table.records[at]?.identity ?? NOBODY;
    if (identity !== NOBODY && (people.ofIdentity[identity] ?? -1) >= 0) return 'used';
    const tells = list[identity]?.tells ?? 'nobody';
    return tells === 'person' ? 'stranger' : tells === 'order' ? 'name-only' : 'nobody';
  };
  return facts.accounts.map((account) => ({ table: account.table, reason: account.table.records.map((_, at) => reasonOf(account, at)) }));
}
