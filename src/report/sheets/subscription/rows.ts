import { monthEnd } from '../../../shared/day.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Subscribers } from '../../../measures/survival/subscribers.ts';
import { wilsonInterval } from '../../../measures/wilson.ts';
import type { Speaker } from '../../../text/say.ts';
import { UNKNOWN } from '../../sheet.ts';

const COLUMNS = 10;

/** A row a delivery, from before the first on. What is not known is empty: a chart would draw a dash as 0. */
export function riskRows({ risks: { atRisk, left }, staying, model }: Subscribers, rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, n): CellValue[] => {
    const foretold = model?.survival[n - model.from] ?? null;
    const people = atRisk[n] ?? 0;
    if (people === 0) return [n, ...Array.from({ length: COLUMNS - 2 }, () => null), foretold];
    const [buyers, stay] = [left[n] ?? 0, staying[n]];
    const shares = stay === undefined ? [null, null, null, null, null, null] : [buyers / people, ...range({ people, buyers }), stay.share, stay.low, stay.high];
    return [n, people, buyers, ...shares, foretold];
  });
}

export function range(arm: Parameters<typeof wilsonInterval>[0]): [low: number, high: number] {
  const { low, high } = wilsonInterval(arm);
  return [low, high];
}

/** Who is a subscriber now, who came and went, and who stands where most leave. */
export function nowRows(say: Speaker, { lives, active, started, left, median, riskiest, atRiskiest, beforeRiskiest }: Subscribers): CellValue[][] {
  const known = (value: number): CellValue => (lives.person.length === 0 ? UNKNOWN : value);
  return [
    [say('subscription.now-active'), known(active)],
    [say('subscription.now-started'), known(started)],
    [say('subscription.now-left'), known(left)],
    [say('subscription.now-median'), median ?? UNKNOWN],
    ...(riskiest === null
      ? [[say('subscription.now-at-unknown'), UNKNOWN], [say('subscription.now-before-unknown'), UNKNOWN]]
      : [[say('subscription.now-at', { delivery: riskiest }), atRiskiest], [say('subscription.now-before', { delivery: riskiest }), beforeRiskiest]]),
  ];
}

export function monthRows({ lives, months }: Subscribers): CellValue[][] {
  return months.map(({ month, started, left, active }) => [monthEnd(month), ...(lives.person.length === 0 ? [UNKNOWN, UNKNOWN, UNKNOWN] : [started, left, active])]);
}
