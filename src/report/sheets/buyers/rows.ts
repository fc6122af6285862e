import type { Neighbour } from '../../../measures/buyers/bought-around.ts';
import { traitCounts, type TraitCounts } from '../../../measures/buyers/trait-counts.ts';
import { standsOut, traitIndex } from '../../../measures/buyers/trait-index.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import { UNKNOWN } from '../../sheet.ts';
import type { Trait } from './traits.ts';

/** The index of those who are alike. */
const POINTS = 100;

/** A value of a trait that the buyers of a product surely have more often, or less, than everybody. */
export interface Standout {
  readonly trait: string;
  readonly value: string;
  readonly index: number;
  readonly verdict: 'more' | 'less';
}

export interface TraitRows {
  readonly rows: readonly CellValue[][];
  /** Of the traits that say who somebody is the value that stands out most, of those that are more frequent before the others; null: none. */
  readonly first: Standout | null;
}

/**
 * A row a value: trait (on its first row), value, buyers, their share, everybody's, index, low, high, more or less.
 *
 * @param bought by person; null: there is no product to speak of
 */
export function traitRows(say: Speaker, traits: readonly Trait[], bought: Int8Array | null): TraitRows {
  const counted = traits.map((trait) => ({ trait, counts: bought === null ? [] : traitCounts(bought, trait.of, trait.values.length) }));
  const comparisons = counted.reduce((sum, { counts }) => sum + counts.filter((each) => traitIndex(each) !== null).length, 0);
  const standouts: Standout[] = [];
  const rows = counted.flatMap(({ trait, counts }) => Array.from({ length: trait.rows }, (_, at): CellValue[] => {
    const label = at === 0 ? say(trait.name) : null;
    const value = trait.values[at];
    const found = counts[at];
    // A trait without values keeps its first row, to say that nothing is known of it.
    if (value === undefined) return at === 0 ? [label, UNKNOWN, ...unknown(7)] : new Array<CellValue>(9).fill(null);
    if (found === undefined || found.whole.people === 0) return [label, value, ...unknown(7)];
    const verdict = standsOut(found, comparisons);
    if (trait.person && verdict !== null) standouts.push({ trait: say(trait.name), value, index: points(traitIndex(found)?.index ?? 0), verdict });
    return [label, value, found.part.buyers, ...weighed(found), verdict === null ? null : say(verdict === 'more' ? 'buyers.more' : 'buyers.less')];
  }));
  const rank = ({ verdict, index }: Standout): number => (verdict === 'more' ? index : -index - POINTS);
  const [first = null] = standouts.sort((a, b) => rank(b) - rank(a));
  return { rows, first };
}

/** A row a product: name, people, their share, everybody's, index, low, high. */
export function neighbourRows(neighbours: readonly Neighbour[], nameOf: (product: number) => string, rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, at): CellValue[] => {
    const found = neighbours[at];
    if (found === undefined) return new Array<CellValue>(7).fill(at === 0 ? UNKNOWN : null);
    return [nameOf(found.product), found.people, ...weighed(found)];
  });
}

/** Share of the part, share of the whole, index, low, high; an index of 100 is alike. */
function weighed(counts: TraitCounts): CellValue[] {
  const { part, whole } = counts;
  const found = traitIndex(counts);
  const share = ({ people, buyers }: TraitCounts['part']): CellValue => (people === 0 ? UNKNOWN : buyers / people);
  return [share(part), share(whole), ...(found === null ? unknown(3) : [points(found.index), points(found.low), points(found.high)])];
}

function points(index: number): number {
  return Math.round(index * POINTS);
}

function unknown(cells: number): CellValue[] {
  return new Array<CellValue>(cells).fill(UNKNOWN);
}
