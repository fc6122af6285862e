import type { SegmentColumn } from '../../campaigns/segment/rule.ts';
import type { Context } from '../context.ts';
import { look } from '../look.ts';
import type { ColumnDraft } from '../sheet.ts';

/** The columns of CRM_顧客 as conditions ask about them. */
export function segmentColumns(context: Pick<Context, 'columns'>): SegmentColumn[] {
  return context.columns().map((column) => ({ name: column.header, kind: kindOf(column), values: column.values }));
}

function kindOf({ look: { format } }: ColumnDraft): SegmentColumn['kind'] {
  if (format === look.day.format) return 'day';
  return format === undefined || format === '@' ? 'text' : 'number';
}
