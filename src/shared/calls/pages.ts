/** A piece of a long list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next piece begins; null: this was the last. */
  readonly next: number | null;
}

/** Piece after piece of a long list; the next one is asked for before this one is worked on. */
export async function* pages<Item>(ask: (from: number) => Promise<Page<Item>>): AsyncGenerator<readonly Item[]> {
  let page = ask(0);
  for (;;) {
    const { items, next } = await page;
    if (next !== null) {
      page = ask(next);
      // Whoever stops here asks no more: nobody minds how the last one ends.
      page.catch(() => undefined);
    }
    yield items;
    if (next === null) return;
  }
}
