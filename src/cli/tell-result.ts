import { basename } from 'node:path';
import type { Analysis } from '../analyze.ts';
import { candidateLinks, mergedSpellings } from '../customers/links.ts';
import { dayText } from '../report/day-words.ts';
import { reconcile } from '../report/reconciliation.ts';
import { readyToday, waitingForSecond } from '../report/today.ts';
import type { Speaker } from '../text/say.ts';

/** What was found, what was left out and why, and what to do today, in plain words. */
export function resultLines(analysis: Analysis, say: Speaker): string[] {
  const { customers, inputs, measures } = analysis;
  const { rows, amount } = reconcile(customers, inputs.orders.source.view(), null);
  let [orders, anonymous] = [0, 0];
  customers.orders.reason.forEach((reason, order) => {
    if (reason !== 0) return;
    orders++;
    if ((customers.people.ofOrder[order] as number) < 0) anonymous++;
  });
  const lines = [`${say('cli.found', { orders, customers: customers.ids.length })} ${say('cli.as-of', { day: dayText(customers.asOf) })}`];
  if (anonymous > 0) lines.push(say('cli.anonymous', { orders: anonymous }));
  const merged = mergedSpellings(customers);
  if (merged > 0) lines.push(say('cli.merged', { count: merged }));
  const candidates = candidateLinks(customers).length;
  if (candidates > 0) lines.push(say('cli.candidates', { count: candidates, sheet: say('sheet.matching') }));
  const left = rows.leftOut.filter((entry) => entry.rows > 0);
  const words = (key: 'cli.left-out-one' | 'cli.left-out-amount', entries: typeof left): string =>
    entries.map(({ reason, rows: count, amount: yen }) => say(key, { reason: say(`reason.${reason}`), rows: count, amount: yen })).join(say('list.joint'));
  if (left.length > 0) lines.push(say('cli.left-out', { rows: rows.read - rows.used, reasons: words('cli.left-out-one', left) }));
  const parts = rows.leftOut.filter((entry) => entry.amount !== 0);
  lines.push(parts.length === 0 ? say('cli.amounts-whole', { read: amount.read }) : say('cli.amounts', { ...amount, reasons: words('cli.left-out-amount', parts) }));
  lines.push('');
  lines.push(say('cli.today', { people: readyToday(analysis).length }));
  lines.push(say('cli.second', { people: waitingForSecond(analysis).length }));
  const { lostBest } = measures.rfm;
  lines.push(say('cli.lost-best', { people: lostBest.person.length, yen: Math.round(lostBest.yen) }));
  return lines;
}

export function writtenLine(path: string, cells: number, say: Speaker): string {
  return cells === 0 ? say('cli.unchanged', { file: basename(path) }) : `${say('cli.written', { file: path })} ${say('cli.cells', { cells })}`;
}
