import { MAX_ROWS } from '../../sheet/address.ts';
import { broken, UnusableWorkbook } from '../../unusable-workbook.ts';
import { tagEnd } from './split-items.ts';

export interface RowTag {
  /** From 0. */
  readonly row: number;
  readonly hidden: boolean;
  /** Where the cells begin. */
  readonly openEnd: number;
}

/** Reads a row's opening tag. A row without a number follows the one before. */
export function readRowTag(xml: string, previous: number, part: string): RowTag {
  const openEnd = tagEnd(xml, 0);
  const tag = xml.slice(0, openEnd);
  const written = /\sr\s*=\s*["']\s*(\d+)\s*["']/.exec(tag)?.[1];
  const row = written === undefined ? previous + 1 : Number(written) - 1;
  if (row >= MAX_ROWS) throw new UnusableWorkbook('workbook-too-many-rows', { part });
  if (row <= previous) throw broken(part);
  return { row, hidden: tag.includes('hidden') && /\shidden\s*=\s*["'](?:1|true)["']/.test(tag), openEnd };
}
