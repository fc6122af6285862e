import type { CellValue } from '../../shared/cell.ts';
import { dayOf } from '../day-text.ts';
import { fold } from '../fold.ts';

const MONTH = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?(?:度|分)?$/;

/**
 * A day with its time as the fraction; null: not readable. A month counts from its first day.
 *
 * @example momentOf('2026年5月') // 46143
 */
export function momentOf(value: CellValue): number | null {
  const month = typeof value === 'string' ? MONTH.exec(fold(value)) : null;
  const day = dayOf(month === null ? value : `${month[1] ?? ''}/${month[2] ?? ''}/1`);
  return day.kind === 'day' ? day.day + day.time : null;
}
