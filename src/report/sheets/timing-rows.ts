import type { TimedKind } from '../../campaigns/coverage/timing.ts';
import type { CellValue } from '../../shared/cell.ts';
import { UNKNOWN } from '../sheet.ts';
import { figure } from './figure-cells.ts';

/** Its name, messages, in time, too early, never; the share of the last two; both rates of purchase, their difference, low, high, and what it cost. */
export function timingRow(name: string, { outcomes, difference, cost }: TimedKind): CellValue[] {
  const [inTime, early, never] = outcomes;
  const messages = inTime.messages + early.messages + never.messages;
  const rate = ({ observed, bought }: typeof inTime): CellValue => (observed === 0 ? UNKNOWN : bought / observed);
  return [
    name, messages, inTime.messages, early.messages, never.messages, messages === 0 ? UNKNOWN : (early.messages + never.messages) / messages,
    rate(inTime), rate(early), difference?.difference ?? UNKNOWN, difference?.low ?? UNKNOWN, difference?.high ?? UNKNOWN, figure(Math.round(cost)),
  ];
}
