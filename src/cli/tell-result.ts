import { basename } from 'node:path';
import type { Analysis } from '../analyze.ts';
import { dayText } from '../words/day-words.ts';
import { nobodyText } from '../report/nobody.ts';
import { summaryOf } from '../report/summary.ts';
import { readyToday, waitingForSecond } from '../campaigns/today.ts';
import type { Speaker } from '../text/say.ts';

/** What was found, what was left out and why, and what to do today, in plain words. */
export function resultLines(analysis: Analysis, say: Speaker): string[] {
  const { orders, customers, anonymousOrders, merges, candidates, rows, amount } = summaryOf(analysis);
  const nobody = nobodyText(analysis, say);
  const found = nobody === null ? say('cli.found', { orders, customers }) : say('cli.found-nobody', { orders });
  const day = say('cli.as-of', { day: dayText(analysis.customers.asOf) });
  const lines = nobody === null ? [`${found} ${day}`] : [`${found} ${nobody}`, day];
  if (nobody === null && anonymousOrders > 0) lines.push(say('cli.anonymous', { orders: anonymousOrders }));
  if (merges > 0) lines.push(say('cli.merged', { count: merges }));
  if (candidates > 0) lines.push(say('cli.candidates', { count: candidates, sheet: say('sheet.matching') }));
  const left = rows.leftOut.filter((entry) => entry.rows > 0);
  const words = (key: 'cli.left-out-one' | 'cli.left-out-amount', entries: typeof left): string =>
    entries.map(({ reason, rows: count, amount: yen }) => say(key, { reason: say(`reason.${reason}`), rows: count, amount: yen })).join(say('list.joint'));
  if (left.length > 0) lines.push(say('cli.left-out', { rows: rows.read - rows.used, reasons: words('cli.left-out-one', left) }));
  const parts = rows.leftOut.filter((entry) => entry.amount !== 0);
  lines.push(parts.length === 0 ? say('cli.amounts-whole', { read: amount.read }) : say('cli.amounts', { ...amount, reasons: words('cli.left-out-amount', parts) }));
  if (nobody !== null) return lines;
  lines.push('');
  lines.push(say('cli.today', { people: readyToday(analysis).length }));
  lines.push(say('cli.second', { people: waitingForSecond(analysis).length }));
  const { lostBest } = analysis.measures.rfm;
  lines.push(say('cli.lost-best', { people: lostBest.person.length, yen: Math.round(lostBest.yen) }));
  return lines;
}

export function writtenLine(path: string, cells: number, say: Speaker): string {
  return cells === 0 ? say('cli.unchanged', { file: basename(path) }) : `${say('cli.written', { file: path })} ${say('cli.cells', { cells })}`;
}
