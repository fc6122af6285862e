/** Long enough that somebody who types is not asked about every letter, short enough to seem at once. */
const PAUSE = 250;

/** Asks a while after the last change, one question at a time; only the latest answer counts. */
export class Settled {
  private readonly pause: number;
  private last = 0;
  private asking: Promise<unknown> = Promise.resolve();

  constructor(pause = PAUSE) {
    this.pause = pause;
  }

  /** Undefined: something newer has come. */
  async ask<Value>(question: () => Promise<Value>): Promise<Value | undefined> {
    const turn = ++this.last;
    await new Promise((resolve) => setTimeout(resolve, this.pause));
    await this.asking.catch(() => undefined);
    if (turn !== this.last) return undefined;
    const asked = question();
    this.asking = asked;
    const value = await asked;
    return turn === this.last ? value : undefined;
  }

  /** What is being asked no longer matters. */
  forget(): void {
    this.last++;
  }
}
