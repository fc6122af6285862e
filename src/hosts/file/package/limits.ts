import type { FileEntry } from '@zip.js/zip.js';
import { UnusableWorkbook } from '../../unusable-workbook.ts';

const GIGABYTE = 1024 ** 3;
const MEGABYTE = 1024 ** 2;

const MAX_PART = 2 * GIGABYTE;
const MAX_TOTAL = 4 * GIGABYTE;
/** Parts that are held whole: far above any real one, far below what a string can hold. */
export const MAX_HELD_PART = 256 * MEGABYTE;
const MAX_PARTS = 100_000;
const FREE_SIZE = 100 * MEGABYTE;
const MAX_RATIO = 1000;

/** Judges what the zip directory claims, before anything is inflated. */
export function checkDeclaredSizes(entries: readonly FileEntry[]): void {
  if (entries.length > MAX_PARTS) throw new UnusableWorkbook('workbook-too-large', { part: null });
  let total = 0;
  for (const entry of entries) {
    total += entry.uncompressedSize;
    const absurd = entry.uncompressedSize > FREE_SIZE && entry.uncompressedSize > entry.compressedSize * MAX_RATIO;
    if (entry.uncompressedSize > MAX_PART || absurd) {
      throw new UnusableWorkbook('workbook-too-large', { part: entry.filename });
    }
  }
  if (total > MAX_TOTAL) throw new UnusableWorkbook('workbook-too-large', { part: null });
}
