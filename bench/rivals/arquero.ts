import { op, table } from 'arquero';
import type { OrderColumns } from '../order-columns.ts';
import type { RivalResult } from './rival-result.ts';

interface Line {
  readonly person: number;
  readonly order: number;
  readonly day: number;
  readonly amount: number;
}

/**
 * RFM by arquero: group by person, then quintiles by `ntile` over three orderings. The table wraps our columns without
 * copying; grouping and scoring are timed.
 */
export function arqueroRfm(columns: OrderColumns, runs = 5): RivalResult {
  const lines = table({ person: columns.personCode, order: columns.orderCode, day: columns.day, amount: columns.amount });
  const score = (): number =>
    lines
      .groupby('person')
      .rollup({ last: (d: Line) => op.max(d.day), frequency: (d: Line) => op.distinct(d.order), monetary: (d: Line) => op.sum(d.amount) })
      .orderby('last')
      .derive({ r: () => op.ntile(5) })
      .orderby('frequency')
      .derive({ f: () => op.ntile(5) })
      .orderby('monetary')
      .derive({ m: () => op.ntile(5) })
      .numRows();
  let people = score();
  const milliseconds: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    people = score();
    milliseconds.push(performance.now() - start);
  }
  return { rival: 'Arquero', loading: [0], milliseconds, people };
}
