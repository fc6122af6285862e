/** Numbers the distinct texts of a column 0, 1, 2 … in the order they first come. */
export class Dictionary {
  readonly texts: string[] = [];
  private readonly codes = new Map<string, number>();

  /** The text's code, given now if it is new. */
  code(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.texts.length;
    this.codes.set(text, code);
    this.texts.push(text);
    return code;
  }

  /** The text's code, or -1 if it never came. */
  find(text: string): number {
    return this.codes.get(text) ?? -1;
  }

  get size(): number {
    return this.texts.length;
  }
}
