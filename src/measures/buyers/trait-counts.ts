import type { Arm } from '../arm.ts';

/** One value of a trait: how many of a product's buyers have it, and of everybody, the buyers among them. */
export interface TraitCounts {
  readonly part: Arm;
  readonly whole: Arm;
}

/**
 * The values of a trait among the buyers of a product and among everybody. Whose value is not known belongs to neither.
 *
 * @param bought by person 1: a buyer, 0: another, -1: not to be counted (`buyersAmong`)
 * @param value by person, from 0 to before `values`; -1: not known
 * @example traitCounts([1, 1, 0, -1], [0, 1, 1, 1], 2)[1] // { part: { people: 2, buyers: 1 }, whole: { people: 3, buyers: 2 } }
 */
export function traitCounts(bought: ArrayLike<number>, value: ArrayLike<number>, values: number): TraitCounts[] {
  const [part, whole] = [new Int32Array(values), new Int32Array(values)];
  let [partPeople, wholePeople] = [0, 0];
  for (let person = 0; person < bought.length; person++) {
    const at = value[person] as number;
    if ((bought[person] as number) < 0 || at < 0) continue;
    wholePeople++;
    whole[at]!++;
    if (bought[person] !== 1) continue;
    partPeople++;
    part[at]!++;
  }
  return Array.from(whole, (buyers, at) => ({ part: { people: partPeople, buyers: part[at] as number }, whole: { people: wholePeople, buyers } }));
}
