import { MAX_ROWS } from './rect.ts';

/** Numbers by row, where long stretches hold the same one: formats of a column in a handful of runs. 0 until set. */
export class RunList {
  /** Where each run begins; the last one has no end. */
  #starts: number[] = [0];
  #ids: number[] = [0];

  at(row: number): number {
    return this.#ids[this.#find(row)] as number;
  }

  set(row: number, rows: number, id: number): void {
    this.map(row, rows, () => id);
  }

  /** Replaces each number among these rows. */
  map(row: number, rows: number, change: (id: number) => number): void {
    const first = this.#cut(row);
    const last = this.#cut(row + rows);
    for (let index = first; index < last; index++) this.#ids[index] = change(this.#ids[index] as number);
    this.#join(Math.max(0, first - 1), Math.min(this.#ids.length - 1, last));
  }

  /** New rows take the number of the row above, as cells take its format. */
  insert(row: number, rows: number): void {
    if (this.#starts.length === 1) return;
    const index = row === 0 ? -1 : this.#find(row - 1);
    if (row === 0 && this.#ids[0] !== 0) {
      this.#starts = [0, ...this.#starts.map((start) => start + rows)];
      this.#ids = [0, ...this.#ids];
      return;
    }
    for (let later = Math.max(index, 0) + 1; later < this.#starts.length; later++) this.#starts[later] = (this.#starts[later] as number) + rows;
    while ((this.#starts.at(-1) ?? 0) >= MAX_ROWS) {
      this.#starts.pop();
      this.#ids.pop();
    }
  }

  remove(row: number, rows: number): void {
    const first = this.#cut(row);
    const last = this.#cut(row + rows);
    this.#starts.splice(first, last - first);
    this.#ids.splice(first, last - first);
    for (let later = first; later < this.#starts.length; later++) this.#starts[later] = (this.#starts[later] as number) - rows;
    this.#join(Math.max(0, first - 1), Math.min(this.#ids.length - 1, first));
  }

  /** Each stretch of equal numbers among these rows. */
  forEach(row: number, rows: number, use: (from: number, rows: number, id: number) => void): void {
    const end = row + rows;
    for (let index = this.#find(row); index < this.#starts.length; index++) {
      const from = Math.max(row, this.#starts[index] as number);
      if (from >= end) return;
      const to = Math.min(end, this.#starts[index + 1] ?? end);
      use(from, to - from, this.#ids[index] as number);
    }
  }

  /** The last row of a stretch that ends; -1: none. A format of the whole column makes no cell used. */
  lastRow(): number {
    for (let index = this.#ids.length - 2; index >= 0; index--) if (this.#ids[index] !== 0) return (this.#starts[index + 1] as number) - 1;
    return -1;
  }

  firstRow(): number {
    const index = this.#ids.findIndex((id, at) => id !== 0 && at < this.#ids.length - 1);
    return index < 0 ? -1 : this.#starts[index] as number;
  }

  #find(row: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    if ((this.#starts[high] as number) <= row) return high;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The index of the run that begins at this row, which is made to begin there. */
  #cut(row: number): number {
    if (row >= MAX_ROWS) return this.#starts.length;
    const index = this.#find(row);
    if (this.#starts[index] === row) return index;
    this.#starts.splice(index + 1, 0, row);
    this.#ids.splice(index + 1, 0, this.#ids[index] as number);
    return index + 1;
  }

  #join(first: number, last: number): void {
    for (let index = last; index > first; index--) {
      if (this.#ids[index] !== this.#ids[index - 1]) continue;
      this.#starts.splice(index, 1);
      this.#ids.splice(index, 1);
    }
  }
}
