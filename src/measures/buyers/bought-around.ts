import type { TraitCounts } from './trait-counts.ts';
import { mostPeople } from './most-people.ts';
import type { PersonLines } from './person-lines.ts';

/** Another product, and how many bought it before, with or after the chosen one. */
export interface Neighbour extends TraitCounts {
  readonly product: number;
  readonly people: number;
}

export type Side = 'before' | 'after';

/**
 * The products bought on an earlier day than the chosen one was first bought, or on a later day, by how many people. The part
 * are its buyers who bought anything on such a day. They are weighed against those who never bought it and came at least
 * twice: of these counts what they bought before their last day, or after their first. Both had a day to buy on.
 *
 * @param products how many there are
 * @param most how many to give: those with the most people first, then as they came
 */
export function boughtAround({ people, start, day, product }: PersonLines, chosen: number, side: Side, products: number, most: number): Neighbour[] {
  const [part, rest] = [new Int32Array(products), new Int32Array(products)];
  const seenBy = new Int32Array(products).fill(-1);
  let [partPeople, restPeople] = [0, 0];
  for (let person = 0; person < people; person++) {
    const [from, to] = [start[person] as number, start[person + 1] as number];
    if (from === to) continue;
    let met = from;
    while (met < to && product[met] !== chosen) met++;
    const bought = met < to;
    const [first, last] = [day[from] as number, day[to - 1] as number];
    const limit = bought ? (day[met] as number) : side === 'before' ? last : first;
    if (side === 'before' ? first >= limit : last <= limit) continue;
    if (bought) partPeople++;
    else restPeople++;
    const counts = bought ? part : rest;
    const step = side === 'before' ? 1 : -1;
    for (let line = side === 'before' ? from : to - 1; ((day[line] as number) - limit) * step < 0; line += step) {
      const of = product[line] as number;
      if (of === chosen || seenBy[of] === person) continue;
      seenBy[of] = person;
      counts[of]!++;
    }
  }
  return mostPeople(part, most).map((of) => {
    const [buyers, others] = [part[of] as number, rest[of] as number];
    return { product: of, people: buyers, part: { people: partPeople, buyers }, whole: { people: partPeople + restPeople, buyers: buyers + others } };
  });
}
