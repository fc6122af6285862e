import { closeSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDay } from '../src/shared/day.ts';
import { phoneText } from '../src/sample/spelling.ts';
import { phoneOf } from '../src/sample/draw-address.ts';
import { givenNames } from '../src/sample/words/given-names.ts';
import { places } from '../src/sample/words/places.ts';
import { surnames } from '../src/sample/words/surnames.ts';
import { benchProducts, orderColumns } from './order-columns.ts';

const orderLineHeader = '注文番号,注文日,会員ID,お名前,メールアドレス,電話番号,郵便番号,商品名,数量,単価,小計';

const PHONES = 30000;
const LINES_PER_CHUNK = 4096;
/** Every fifth order is a guest's: no member ID, the mail alone says who. */
const GUESTS = 5;

/** The lines of `orderColumns(lines, seed)` as CSV text, header first, LF, in chunks of about half a megabyte. */
function* orderLineChunks(lines: number, seed: number): Generator<string, void, undefined> {
  const columns = orderColumns(lines, seed);
  let chunk = `${orderLineHeader}\n`;
  let order = -1;
  let start = '';
  for (let line = 0; line < lines; line++) {
    const code = columns.orderCode[line] ?? 0;
    if (code !== order) {
      order = code;
      const person = columns.personCode[line] ?? 0;
      const member = code % GUESTS === 0 ? '' : `M${String(1000000 + person)}`;
      start = `B${String(10000000 + code)},${isoDay(columns.day[line] ?? 0)},${member},${personFields(person)}`;
    }
    const [name, price] = benchProducts[columns.product[line] ?? 0] ?? ['', 0];
    chunk += `${start},${name},${columns.quantity[line] ?? 0},${price},${columns.amount[line] ?? 0}\n`;
    if ((line + 1) % LINES_PER_CHUNK !== 0) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/**
 * Name, mail, telephone and postal code. Telephones that nobody has are only 30,000, so several people share one; but
 * those who do bear different names, up to 1,250,000 people (checked).
 */
function personFields(person: number): string {
  const round = Math.floor(person / PHONES);
  const surname = surnames[(person + round) % surnames.length];
  const given = givenNames[Math.floor(person / surnames.length) % givenNames.length];
  const phone = phoneText(phoneOf(person % PHONES), 'hyphens');
  const place = places[person % places.length];
  return `${surname?.forms[0] ?? ''} ${given?.form ?? ''},b${person}@example.com,${phone},${place?.zip ?? ''}`;
}

/** Writes the lines to a file in the temporary folder, chunk by chunk, and returns its path and size. */
export function writeOrderLines(lines: number, seed: number, path = join(tmpdir(), `otokui-bench-${lines}-${seed}.csv`)): { readonly path: string; readonly bytes: number } {
  const file = openSync(path, 'w');
  let bytes = 0;
  try {
    for (const chunk of orderLineChunks(lines, seed)) {
      const buffer = Buffer.from(chunk, 'utf8');
      for (let from = 0; from < buffer.length; ) from += writeSync(file, buffer, from);
      bytes += buffer.length;
    }
  } finally {
    closeSync(file);
  }
  return { path, bytes };
}
