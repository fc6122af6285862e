import { fold } from '../fold.ts';
import type { Cells } from './pick.ts';

const TOTALS = /^(合計|総合計|総計|小計|計|total|grand ?total|subtotal)$/i;

/** Whether a row without a day says the headers again, as where files were pasted one below the other. */
export function repeatsHeaders(cells: Cells, headers: readonly string[]): boolean {
  if (cells.filter((cell) => cell !== null && cell !== '').length < 2) return false;
  return cells.every((cell, at) => cell === null || cell === '' || fold(String(cell)) === fold(headers[at] ?? ''));
}

/** Whether a row without a day sums up those above it. */
export function isTotals(cells: Cells): boolean {
  const first = cells.find((cell) => cell !== null && cell !== '');
  return typeof first === 'string' && TOTALS.test(fold(first).replace(/\s/g, ''));
}
