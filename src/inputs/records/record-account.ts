import { amountOf } from '../money-text.ts';
import { momentOf } from './moment.ts';
import type { InputRecord, RecordTable } from './record-reader.ts';

/** What became of a row: used, or why not. */
export const recordOutcomes = ['used', 'unreadable-day', 'unreadable-amount', 'later'] as const;
export type RecordOutcome = (typeof recordOutcomes)[number];

/** One table beside the orders, row by row: rows read = used + left out, by reason. */
export interface RecordAccount {
  readonly table: RecordTable;
  /** One a record of the table. */
  readonly outcome: readonly RecordOutcome[];
}

/** Kinds whose rows have no day of their own, or are settled with the orders. */
const WITHOUT_DAY: ReadonlySet<string> = new Set(['products', 'returns']);

export function recordAccount(table: RecordTable, asOf: number): RecordAccount {
  return { table, outcome: table.records.map((record) => outcomeOf(table, record, asOf)) };
}

function outcomeOf({ kind }: RecordTable, { value }: InputRecord, asOf: number): RecordOutcome {
  if (WITHOUT_DAY.has(kind.name)) return 'used';
  const moment = momentOf(value('day'));
  if (moment === null) return 'unreadable-day';
  if (kind.name === 'spend' && !Number.isFinite(amountOf(value('spend')) ?? NaN)) return 'unreadable-amount';
  return Math.floor(moment) > asOf ? 'later' : 'used';
}
