import { foldHeader } from '../fold.ts';

/** What names or numbers a thing and is never reckoned with. */
const NAMING = /番号|コード|code|sku|品番|型番|電話|tel|phone|fax|携帯|郵便|〒|zip|postal|postcode|(^|[^a-z])(id|no\.?)$|id$/;
/** So many digits at most: more, and Excel shows or rounds them in its own way. */
const DIGITS = 9;

/**
 * The columns of a text table that may become numbers in a sheet: every value in them is written as a number writes itself, and
 * the header names nothing. Order numbers, phones and postal codes stay texts and keep their zeros.
 *
 * @param rows without the header
 * @example numberColumns(['注文番号', '金額'], [['0012', '1080'], ['0013', '540']]) // [1]
 */
export function numberColumns(header: readonly string[], rows: Iterable<readonly string[]>): number[] {
  const open = new Map<number, { filled: boolean }>();
  header.forEach((name, column) => {
    if (!NAMING.test(foldHeader(name))) open.set(column, { filled: false });
  });
  for (const row of rows) {
    for (const [column, state] of open) {
      const text = row[column] ?? '';
      if (text === '') continue;
      state.filled = true;
      if (!isPlainNumber(text)) open.delete(column);
    }
    if (open.size === 0) break;
  }
  return [...open].filter(([, { filled }]) => filled).map(([column]) => column);
}

/** Nothing is lost when the text becomes a number and back. */
function isPlainNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= DIGITS && String(Number(text)) === text;
}
