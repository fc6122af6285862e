/**
 * Which spellings the user has told apart. A split holds for every key the two have in common: who is not the same person by
 * mail is not the same person by phone either.
 */
export class Sides {
  /** By spelling: its part in each split. */
  private readonly parts = new Map<number, Map<number, number>>();
  private splits = 0;

  /** Tells the members of each part from those of the others. */
  split(parts: Iterable<readonly number[]>): void {
    const split = this.splits++;
    let part = 0;
    for (const members of parts) {
      for (const member of members) {
        const known = this.parts.get(member);
        if (known) known.set(split, part);
        else this.parts.set(member, new Map([[split, part]]));
      }
      part++;
    }
  }

  /** The members in parts of which nobody was told from another. */
  partsOf(members: readonly number[]): readonly (readonly number[])[] {
    if (this.splits === 0) return [members];
    const found: number[][] = [];
    for (const member of members) {
      const fits = found.find((part) => part.every((other) => !this.apart(member, other)));
      if (fits) fits.push(member);
      else found.push([member]);
    }
    return found;
  }

  private apart(a: number, b: number): boolean {
    const [mine, theirs] = [this.parts.get(a), this.parts.get(b)];
    if (!mine || !theirs) return false;
    for (const [split, part] of mine) if ((theirs.get(split) ?? part) !== part) return true;
    return false;
  }
}
