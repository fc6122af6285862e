import { holdBacks, type Addressed, type HoldBack } from '../../campaigns/contact/hold-back.ts';
import { calendarOf } from '../../shared/day.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Context } from '../context.ts';
import { segmentColumns } from './segment-columns.ts';

/** A list for a mail or DM tool: a header and a row for everybody who may be written to. */
export interface SegmentExport {
  readonly rows: readonly (readonly string[])[];
  readonly asked: number;
  readonly going: number;
  /** Why others are not on it, and how many; with `going` they add up to `asked`. */
  readonly held: readonly { readonly reason: HoldBack; readonly people: number }[];
}

/** @param headers columns of CRM_顧客, in the order of the list */
export function exportOf(context: Context, { fate, going, held }: Addressed, headers: readonly string[]): SegmentExport {
  const columns = headers.flatMap((header) => segmentColumns(context).filter(({ name }) => name === header));
  const rows = Array.from(fate.keys()).filter((person) => fate[person] === 1).map((person) => columns.map(({ values, kind }) => written(values[person] ?? null, kind)));
  return {
    rows: [columns.map(({ name }) => name), ...rows],
    asked: going + held.reduce((sum, people) => sum + people, 0),
    going,
    held: holdBacks.map((reason, at) => ({ reason, people: held[at] ?? 0 })).filter(({ people }) => people > 0),
  };
}

function written(value: CellValue, kind: 'number' | 'day' | 'text'): string {
  if (value === null) return '';
  if (kind !== 'day' || typeof value !== 'number') return String(value);
  const { year, month, day } = calendarOf(value);
  return `${year}/${month}/${day}`;
}
