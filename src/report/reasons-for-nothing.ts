import type { Analysis } from '../analyze.ts';
import { fileProblem, type Problem } from '../shared/problem.ts';
import { reconcile } from './reconciliation.ts';

/**
 * Why nothing can be worked out; empty: something can. Orders there must be; without customers the sales still count.
 *
 * @param file what to name where no order was read
 */
export function reasonsForNothing({ customers, inputs }: Analysis, file: string): readonly Problem[] {
  if (customers.orders.reason.includes(0)) return [];
  const fatal = inputs.problems.filter(({ code }) => code === 'no-rows' || code === 'only-examples' || code === 'date-ambiguous' || code === 'date');
  if (fatal.length > 0) return fatal;
  const { rows } = reconcile(customers, inputs.orders.source.view(), null);
  const [only, ...others] = rows.leftOut.filter(({ rows: count }) => count > 0);
  const code = only !== undefined && others.length === 0 ? `all-${only.reason}` : 'no-usable-orders';
  return [fileProblem(code, inputs.orders.sources[0]?.file ?? file)];
}
