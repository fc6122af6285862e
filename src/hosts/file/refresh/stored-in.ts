import { DAYS_1904 } from '../../sheet/date-system.ts';
import type { Draft } from '../package/draft.ts';
import type { Workbook } from '../workbook/reader.ts';
import type { CellWriting } from './edit-rows.ts';

/** How this workbook stores a value: one that counts from 1904 has other numbers for days. */
export async function storedIn(workbook: Workbook, draft: Draft): Promise<CellWriting['stored']> {
  const dates = await workbook.dateStyles(draft);
  return (value, style) => (typeof value === 'number' && dates?.has(Math.max(style, 0)) === true ? value - DAYS_1904 : value);
}
