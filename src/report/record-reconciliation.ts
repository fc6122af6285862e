import type { RecordReason, SettledRecords } from '../customers/record-accounts.ts';
import { amountOf } from '../inputs/money-text.ts';
import { exact } from '../inputs/orders/orders.ts';
import type { InputRecord, RecordTable } from '../inputs/records/record-reader.ts';

/** Why rows beside the orders were left out, in the order of the report. */
export const leftOutRecordReasons = ['unreadable-day', 'unreadable-amount', 'later', 'nobody', 'name-only', 'stranger'] as const satisfies readonly Exclude<RecordReason, 'used'>[];
export type LeftOutRecordReason = (typeof leftOutRecordReasons)[number];

/** Rows read = used + left out by reason; of ad spend the yen too. */
export interface RecordReconciliation {
  readonly read: number;
  readonly used: number;
  readonly leftOut: Readonly<Record<LeftOutRecordReason, number>>;
  /** Yen of ad spend, what cannot be read being 0; null: no ad spend. */
  readonly amount: { readonly read: number; readonly used: number; readonly leftOut: number } | null;
}

/** What became of the rows of one table, or of several together. */
export function reconcileRecords(tables: readonly SettledRecords[]): RecordReconciliation {
  const rows: Record<RecordReason, number> = { used: 0, 'unreadable-day': 0, 'unreadable-amount': 0, later: 0, nobody: 0, 'name-only': 0, stranger: 0 };
  let [read, used, left, spends] = [0, 0, 0, false];
  for (const { table, reason } of tables) {
    read += reason.length;
    for (const each of reason) rows[each]++;
    if (table.kind.name !== 'spend') continue;
    spends = true;
    table.records.forEach((record, at) => {
      const yen = spendOf(table, record) ?? 0;
      if (reason[at] === 'used') used += yen;
      else left += yen;
    });
  }
  const { used: usedRows, ...leftOut } = rows;
  const [usedYen, leftYen] = [exact(used), exact(left)];
  return { read, used: usedRows, leftOut, amount: spends ? { read: exact(usedYen + leftYen), used: usedYen, leftOut: leftYen } : null };
}

/** The yen that a row of ad spend tells; null: of another kind, or not readable. */
export function spendOf({ kind }: Pick<RecordTable, 'kind'>, { value }: Pick<InputRecord, 'value'>): number | null {
  const yen = kind.name === 'spend' ? amountOf(value('spend')) : null;
  return yen === null || !Number.isFinite(yen) ? null : yen;
}
