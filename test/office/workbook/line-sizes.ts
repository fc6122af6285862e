/** Widths of columns or heights of rows in points, and which are hidden. */
export class LineSizes {
  #standard: number;
  #sizes = new Map<number, number>();
  #hidden = new Set<number>();

  constructor(standard: number) {
    this.#standard = standard;
  }

  get standard(): number {
    return this.#standard;
  }

  size(line: number): number {
    return this.#sizes.get(line) ?? this.#standard;
  }

  isStandard(line: number): boolean {
    return !this.#sizes.has(line);
  }

  isHidden(line: number): boolean {
    return this.#hidden.has(line);
  }

  setSize(from: number, count: number, size: number | null): void {
    for (let line = from; line < from + count; line++) {
      if (size === null) this.#sizes.delete(line);
      else this.#sizes.set(line, size);
    }
  }

  /** All lines of the sheet at once. */
  setStandard(size: number): void {
    this.#standard = size;
    this.#sizes.clear();
  }

  setHidden(from: number, count: number, hidden: boolean): void {
    for (let line = from; line < from + count; line++) {
      if (hidden) this.#hidden.add(line);
      else this.#hidden.delete(line);
    }
  }

  insert(at: number, count: number): void {
    this.#move((line) => line < at ? line : line + count);
    const before = this.#sizes.get(at - 1);
    if (before !== undefined) this.setSize(at, count, before);
  }

  remove(at: number, count: number): void {
    this.#move((line) => line < at ? line : line < at + count ? null : line - count);
  }

  /** Points from the edge of the sheet to the beginning of the line. */
  offset(line: number): number {
    let points = line * this.#standard;
    for (const [other, size] of this.#sizes) if (other < line && !this.#hidden.has(other)) points += size - this.#standard;
    for (const other of this.#hidden) if (other < line) points -= this.#standard;
    return points;
  }

  #move(to: (line: number) => number | null): void {
    this.#sizes = new Map([...this.#sizes].flatMap(([line, size]) => {
      const moved = to(line);
      return moved === null ? [] : [[moved, size] as const];
    }));
    this.#hidden = new Set([...this.#hidden].flatMap((line) => to(line) ?? []));
  }
}
