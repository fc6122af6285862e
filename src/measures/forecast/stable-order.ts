/**
 * Rows in ascending order of a key, equal keys in the order given: a counting sort, so several keys are sorted by calling it
 * from the last key to the first (radix sort).
 *
 * @param keys of every row, integers from 0 to `kinds` − 1
 * @param rows which rows, in the order to keep among equals
 * @example stableOrder(Int32Array.of(2, 0, 2, 1), 3, Uint32Array.of(0, 1, 2, 3)) // Uint32Array.of(1, 3, 0, 2)
 */
export function stableOrder(keys: Int32Array, kinds: number, rows: Uint32Array): Uint32Array {
  if (isOrdered(keys, rows)) return rows;
  const next = new Uint32Array(kinds + 1);
  for (let at = 0; at < rows.length; at++) next[(keys[rows[at] as number] as number) + 1]!++;
  for (let key = 0; key < kinds; key++) next[key + 1]! += next[key] as number;
  const ordered = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    ordered[next[keys[row] as number]!++] = row;
  }
  return ordered;
}

function isOrdered(keys: Int32Array, rows: Uint32Array): boolean {
  for (let at = 1; at < rows.length; at++) if ((keys[rows[at] as number] as number) < (keys[rows[at - 1] as number] as number)) return false;
  return true;
}
