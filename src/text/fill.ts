import type { CellValue } from '../shared/cell.ts';

export type Values = Readonly<Record<string, CellValue>>;

/** Made once: making one takes far longer than using it. */
const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/**
 * A sentence with its blanks filled: `{name}`, and `{count|order|orders}` for one and for many. Numbers get their thousands marked.
 *
 * @example fill('{people}人', { people: 1234 }) // '1,234人'
 */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one: string | undefined, many: string | undefined) => {
    const value = values[name] ?? '';
    const shown = typeof value === 'number' ? figures.format(value) : String(value);
    return one === undefined ? shown : `${shown} ${value === 1 ? one : (many ?? '')}`;
  });
}
