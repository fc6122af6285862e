import { overlapChance } from '../overlap-chance.ts';
import { shareIndex, type ShareIndex } from '../share-index.ts';
import type { TraitCounts } from './trait-counts.ts';

/** With fewer in the part, or with the trait at all, an index would say more about them than about the product. */
export const FEWEST_FOR_AN_INDEX = 10;
/** Of twenty tables one at most has anything stand out that came about by chance. */
const MISTAKEN = 0.05;

/**
 * How much larger the trait's share is in the part than in the whole: `shareIndex`. Null: too few, or nobody to compare with.
 *
 * @example traitIndex({ part: { people: 9, buyers: 9 }, whole: { people: 99, buyers: 10 } }) // null
 */
export function traitIndex({ part, whole }: TraitCounts): ShareIndex | null {
  return part.people < FEWEST_FOR_AN_INDEX || whole.buyers < FEWEST_FOR_AN_INDEX ? null : shareIndex(part, whole);
}

/**
 * Whether the part is surely unlike the whole: the 95% interval of the index leaves 1 out, and the exact chance of so many
 * (`overlapChance`, both ways) is below 5% for all comparisons of a table at once (Bonferroni).
 *
 * @param comparisons rows of the table that have an index
 * @example standsOut({ part: { people: 50, buyers: 40 }, whole: { people: 200, buyers: 80 } }, 20) // 'more'
 */
export function standsOut(counts: TraitCounts, comparisons: number): 'more' | 'less' | null {
  const found = traitIndex(counts);
  if (found === null || (found.low <= 1 && found.high >= 1)) return null;
  const { part, whole } = counts;
  const more = found.low > 1;
  const [other, both] = more ? [whole.buyers, part.buyers] : [whole.people - whole.buyers, part.people - part.buyers];
  if (overlapChance({ all: whole.people, one: part.people, other, both }) * 2 * comparisons >= MISTAKEN) return null;
  return more ? 'more' : 'less';
}
