import { foldHeader } from './fold.ts';

/** What a header may be called when it means a field: exact names first, then patterns that are less sure. */
export interface Meaning<Field extends string> {
  readonly field: Field;
  readonly names: readonly string[];
  readonly like?: RegExp;
  readonly unlike?: RegExp;
}

export interface Found<Field extends string> {
  /** Column index by field. */
  readonly columns: ReadonlyMap<Field, number>;
  /** 1 for a name we know, less for one that only looks like it. */
  readonly confidence: ReadonlyMap<Field, number>;
}

const SURE = 1;
const LIKELY = 0.7;
/** Whose data it is: the person who receives a gift is not the customer. */
const RECIPIENT = /送付|送り先|配送|配達|届|発送|受取|宛|贈|(?<!member)ship|recipient|deliver/;

/**
 * Which column means which field. A header serves one field, a field has one column: the surest, then the leftmost.
 *
 * @example find([{ field: 'day', names: ['注文日'] }], ['Ｎｏ', '注文日']).columns.get('day') // 1
 */
export function find<Field extends string>(meanings: readonly Meaning<Field>[], headers: readonly string[]): Found<Field> {
  const folded = headers.map(foldHeader);
  const columns = new Map<Field, number>();
  const confidence = new Map<Field, number>();
  const taken = new Set<number>();
  const give = (field: Field, column: number, sure: number): void => {
    if (column < 0 || columns.has(field)) return;
    columns.set(field, column);
    confidence.set(field, sure);
    taken.add(column);
  };
  for (const { field, names } of meanings) {
    for (const name of names) give(field, folded.findIndex((header, at) => header === foldHeader(name) && !taken.has(at)), SURE);
  }
  for (const { field, like, unlike } of meanings) {
    if (!like) continue;
    give(field, folded.findIndex((header, at) => !taken.has(at) && header !== '' && !RECIPIENT.test(header) && like.test(header) && !(unlike?.test(header) ?? false)), LIKELY);
  }
  return { columns, confidence };
}
