/** One request and its answer. */
export interface Exchange {
  readonly actions: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** What the client was told, if not what it asked for. */
  readonly error: string | null;
  /** What the client does for itself: giving references back after an `Excel.run`, reporting to its own services. */
  readonly housekeeping: boolean;
}

/** What went over the wire. */
export class Traffic {
  #exchanges: Exchange[] = [];

  record(exchange: Exchange): void {
    this.#exchanges.push(exchange);
  }

  reset(): void {
    this.#exchanges = [];
  }

  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  /** Requests of the add-in; the client's own housekeeping is none. */
  get syncs(): number {
    return this.#exchanges.filter(({ housekeeping }) => !housekeeping).length;
  }

  get requests(): number {
    return this.#exchanges.length;
  }

  get bytesUp(): number {
    return this.#exchanges.reduce((sum, { bytesUp }) => sum + bytesUp, 0);
  }

  get bytesDown(): number {
    return this.#exchanges.reduce((sum, { bytesDown }) => sum + bytesDown, 0);
  }

  /** The biggest single message, either way. */
  get largest(): number {
    return this.#exchanges.reduce((most, { bytesUp, bytesDown }) => Math.max(most, bytesUp, bytesDown), 0);
  }
}
