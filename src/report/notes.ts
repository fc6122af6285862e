import type { Analysis } from '../analyze.ts';
import { AMAZON } from '../campaigns/reach/reach.ts';
import { reasonCode } from '../inputs/orders/order-rows.ts';
import type { Problem } from '../shared/problem.ts';

/** Everything worth knowing about the inputs: what reading them showed, and what only all of them together show. */
export function notesOf({ inputs, customers }: Analysis): readonly Problem[] {
  return once([...worthSaying(inputs.problems), ...withoutCustomers(inputs, customers), ...twice(inputs, customers), ...unreadableRecords(customers), ...sharedKeys(customers)]);
}

/** What the files of one stitched sheet have in common is said once. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** A sheet of a workbook that waits for its first rows is nobody's mistake, once others have given orders. */
function worthSaying(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code, place }) => code !== 'only-examples' && !(code === 'no-rows' && place.sheet !== null));
}

/** Sources whose orders say nothing about who bought. */
function withoutCustomers(inputs: Analysis['inputs'], { orders, people }: Analysis['customers']): Problem[] {
  const [used, named] = [new Float64Array(inputs.orders.sources.length), new Float64Array(inputs.orders.sources.length)];
  for (let order = 0; order < orders.count; order++) {
    if (orders.reason[order] !== 0) continue;
    used[orders.source[order] as number]!++;
    if ((people.ofOrder[order] as number) >= 0) named[orders.source[order] as number]!++;
  }
  return inputs.orders.sources.flatMap(({ file, sheet, shop }, source) => ((used[source] as number) > 0 && named[source] === 0 ? [{ code: shop === AMAZON ? 'no-customers-amazon' : 'no-customers', place: { file, sheet, row: null, column: null }, values: {} }] : []));
}

/** Orders that another file holds too. */
function twice(inputs: Analysis['inputs'], { account }: Analysis['customers']): Problem[] {
  const duplicate = reasonCode('duplicate');
  const orders = inputs.orders.sources.map(() => new Set<number>());
  for (let row = 0; row < account.reason.length; row++) {
    if (account.reason[row] === duplicate) orders[inputs.orders.source.get(row)]?.add(inputs.orders.order.get(row));
  }
  return inputs.orders.sources.flatMap(({ file, sheet, part }, source) => {
    const count = orders[source]?.size ?? 0;
    const place = part === undefined || part === '' ? { file, sheet } : { file: part, sheet: null };
    return count === 0 ? [] : [{ code: 'duplicate-orders', place: { ...place, row: null, column: null }, values: { count } }];
  });
}

function unreadableRecords({ facts }: Analysis['customers']): Problem[] {
  return facts.accounts.flatMap(({ table: { file, sheet, records }, outcome }) => (['unreadable-day', 'unreadable-amount'] as const).flatMap((reason) => {
    const rows = records.filter((_, at) => outcome[at] === reason).map(({ row }) => row);
    const [row] = rows;
    return row === undefined ? [] : [{ code: reason === 'unreadable-day' ? 'unreadable-records' : 'unreadable-spend', place: { file, sheet, row, column: null }, values: { count: rows.length } }];
  }));
}

function sharedKeys({ matching }: Analysis['customers']): Problem[] {
  const count = matching.shared.length;
  return count === 0 ? [] : [{ code: 'shared-key', place: { file: '', sheet: null, row: null, column: null }, values: { count } }];
}
