/** Numbers the distinct texts of a column 0, 1, 2 … in the order they first come. */
export class Dictionary {
  readonly texts: string[] = [];
  private readonly codes = new Map<string, number>();
  /** The lines of an order repeat who ordered: comparing with the line before is cheaper than looking a text up. */
  private lastText: string | null = null;
  private lastCode = -1;

  /** The text's code, given now if it is new. */
  code(text: string): number {
    if (text === this.lastText) return this.lastCode;
    this.lastText = text;
    this.lastCode = this.codes.get(text) ?? this.add(text);
    return this.lastCode;
  }

  /** The text's code, or -1 if it never came. */
  find(text: string): number {
    return this.codes.get(text) ?? -1;
  }

  private add(text: string): number {
    const code = this.texts.length;
    this.codes.set(text, code);
    this.texts.push(text);
    return code;
  }

  get size(): number {
    return this.texts.length;
  }
}
