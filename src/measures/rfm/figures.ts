import type { Ledger } from '../../customers/ledger.ts';

/** R, F and M of everybody with a purchase, as of a day. */
export interface RfmFigures {
  /** The people, by their number in the ledger. */
  readonly person: Int32Array;
  /** Days since the last purchase. */
  readonly recency: Float64Array;
  /** Purchases. */
  readonly frequency: Float64Array;
  /** Sum of purchases, returns off. */
  readonly monetary: Float64Array;
}

/** @param asOf the day the figures are of; later purchases do not count */
export function rfmFigures(ledger: Ledger, asOf: number): RfmFigures {
  const { people, purchases, credits } = ledger;
  const person = new Int32Array(people);
  const [recency, frequency, monetary] = [new Float64Array(people), new Float64Array(people), new Float64Array(people)];
  let count = 0;
  for (let p = 0; p < people; p++) {
    let last = -1;
    let times = 0;
    let sum = 0;
    for (let at = purchases.start[p] as number; at < (purchases.start[p + 1] as number); at++) {
      if ((purchases.day[at] as number) > asOf) break;
      last = purchases.day[at] as number;
      times++;
      sum += purchases.amount[at] as number;
    }
    if (times === 0) continue;
    for (let at = credits.start[p] as number; at < (credits.start[p + 1] as number); at++) {
      if ((credits.day[at] as number) <= asOf) sum += credits.amount[at] as number;
    }
    person[count] = p;
    recency[count] = asOf - last;
    frequency[count] = times;
    monetary[count++] = Number.isInteger(sum) ? sum : Math.round(sum * 1000) / 1000;
  }
  return { person: person.subarray(0, count), recency: recency.subarray(0, count), frequency: frequency.subarray(0, count), monetary: monetary.subarray(0, count) };
}
