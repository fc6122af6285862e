import type { CellValue } from '../shared/cell.ts';
import { fold } from './fold.ts';

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const SCIENTIFIC = /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i;

/**
 * An amount as people and shops write it: ¥1,080 · 1,080円 · １０８０ · ▲500 · (500) · 1.5E+4. A dash behind ¥1,080- closes the figure.
 * Null: nothing there. NaN: something that is not an amount.
 *
 * @example amountOf('¥1,080') // 1080
 * @example amountOf('▲５００円') // -500
 */
export function amountOf(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return NaN;
  if (PLAIN_NUMBER.test(value)) return Number(value);
  const text = fold(value);
  if (text === '' || /^[-‐–—―−ー]+$/.test(text)) return null;
  if (text === '無料') return 0;
  const bare = text
    .replace(/^([¥\\].*\d)[-−–—]$/, '$1')
    .replace(/[\s,'¥\\$€£]|円|\(?税[込抜]み?\)?|jpy/gi, '')
    .replace(/[−–—]/g, '-');
  const negative = /^(-|▲|△)|^\(.*\)$|-$/.test(bare);
  const digits = bare.replace(/^[-▲△+(]+|[)-]+$/g, '');
  if (SCIENTIFIC.test(digits) || /^\d*\.?\d+$|^\d+\.$/.test(digits)) return negative ? -Number(digits) : Number(digits);
  return NaN;
}
