type Numbers = Int32Array | Float64Array | Uint8Array | Uint16Array;

/** A typed array that grows as values come, for input whose length nobody knows beforehand. */
export class Growing<T extends Numbers> {
  length = 0;
  private values: T;
  private readonly allocate: (length: number) => T;

  constructor(allocate: (length: number) => T) {
    this.allocate = allocate;
    this.values = allocate(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = this.allocate(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  /** Adds this value until the column is so long: for a column that few inputs fill. */
  padTo(length: number, value: number): void {
    while (this.length < length) this.push(value);
  }

  get(index: number): number {
    return this.values[index] ?? NaN;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }

  /** The values so far, sharing memory with this column. */
  view(): T {
    return this.values.subarray(0, this.length) as T;
  }
}

export const int32 = (length: number): Int32Array => new Int32Array(length);
export const uint8 = (length: number): Uint8Array => new Uint8Array(length);
export const uint16 = (length: number): Uint16Array => new Uint16Array(length);
export const float64 = (length: number): Float64Array => new Float64Array(length);
