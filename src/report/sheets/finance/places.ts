/**
 * As many entries as there are places: where they do not fit, the last place holds the rest together.
 *
 * @example fitted([5, 3, 2], 2, (rest) => rest.length) // [5, 2]
 */
export function fitted<Entry>(entries: readonly Entry[], places: number, together: (rest: readonly Entry[]) => Entry): readonly Entry[] {
  return entries.length <= places ? entries : [...entries.slice(0, places - 1), together(entries.slice(places - 1))];
}

/** What a figure of all of them comes to. */
export function totalOf<Entry>(entries: readonly Entry[], of: (entry: Entry) => number): number {
  return entries.reduce((total, entry) => total + of(entry), 0);
}
