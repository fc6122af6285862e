import { deliveryRisks, type DeliveryRisks } from '../../../src/measures/survival/delivery-risks.ts';
import { NEVER } from '../../../src/customers/ledger.ts';
import { randomStream } from '../../../src/sample/random-stream.ts';

/** The chance of leaving before the first delivery, after the first, after the second, …; the last goes on for ever. */
export type Leaving = readonly number[];

export function chanceAfter(leaving: Leaving, delivery: number): number {
  return leaving[Math.min(delivery, leaving.length - 1)] ?? 0;
}

/** Who left when in a shop whose subscribers leave by these chances, each watched up to a delivery from 1 to `longest`. */
export function simulatedRisks(seed: number, people: number, leaving: Leaving, longest = 16): DeliveryRisks {
  const random = randomStream(seed, 'lives');
  const [watched, received, endDay] = [new Int32Array(people), new Int32Array(people), new Int32Array(people)];
  for (let life = 0; life < people; life++) {
    const until = random.between(1, longest);
    let n = 0;
    while (n <= until && !random.chance(chanceAfter(leaving, n))) n++;
    watched[life] = Math.min(n, until);
    received[life] = n > until ? n : (watched[life] as number);
    endDay[life] = n > until ? NEVER : 1;
  }
  return deliveryRisks({ watched, received, endDay });
}

/** A table of these people and leavers, written out. */
export function aTable(...rows: readonly (readonly [atRisk: number, left: number])[]): DeliveryRisks {
  return { atRisk: Int32Array.from(rows, ([people]) => people), left: Int32Array.from(rows, ([, leavers]) => leavers), last: rows.findLastIndex(([people]) => people >= 10) };
}
