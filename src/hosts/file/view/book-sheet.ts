import type { BookSheet } from '../workbook/book.ts';
import type { Workbook } from '../workbook/reader.ts';
import { broken } from '../../unusable-workbook.ts';

/** @throws UnusableWorkbook when the workbook has no such sheet */
export function bookSheet(workbook: Workbook, name: string): BookSheet {
  const found = workbook.book.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw broken(name);
  return found;
}
