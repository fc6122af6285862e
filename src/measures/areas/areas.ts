import type { Sales } from '../../customers/sales.ts';
import { sortByPerson } from '../../customers/sort-by-person.ts';

const YEAR = 365;

/** Sales by area, as of one day: one entry more than there are areas, the last for orders that do not tell theirs. */
export interface Areas {
  readonly orders: Int32Array;
  readonly amount: Float64Array;
  /** Whoever had something sent there; somebody may stand in several. */
  readonly customers: Int32Array;
  /** Yen of the 365 days up to the day, and of the 365 before. */
  readonly lastYear: Float64Array;
  readonly yearBefore: Float64Array;
}

export function areasOf({ people, orders: sold }: Sales, asOf: number): Areas {
  const unknown = sold.areas.length;
  const [orders, customers] = [new Int32Array(unknown + 1), new Int32Array(unknown + 1)];
  const [amount, lastYear, yearBefore] = [new Float64Array(unknown + 1), new Float64Array(unknown + 1), new Float64Array(unknown + 1)];
  const { start, index } = sortByPerson(unknown + 1, sold.area.map((area) => (area < 0 ? unknown : area)), sold.day);
  const seenIn = new Int32Array(people).fill(-1);
  for (let area = 0; area <= unknown; area++) {
    for (let at = start[area] as number; at < (start[area + 1] as number); at++) {
      const order = index[at] as number;
      const day = sold.day[order] as number;
      if (day > asOf) break;
      const yen = sold.amount[order] as number;
      const person = sold.person[order] as number;
      orders[area]!++;
      amount[area]! += yen;
      if (day > asOf - YEAR) lastYear[area]! += yen;
      else if (day > asOf - 2 * YEAR) yearBefore[area]! += yen;
      if (person < 0 || seenIn[person] === area) continue;
      seenIn[person] = area;
      customers[area]!++;
    }
  }
  return { orders, amount, customers, lastYear, yearBefore };
}
