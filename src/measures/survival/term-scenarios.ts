import { besides, shareOf, type Cliff } from './cliff.ts';
import type { DeliveryRisks } from './delivery-risks.ts';
import { reached } from './expected-deliveries.ts';

/** The first so many deliveries, after each of which so many points fewer might leave. */
export const EARLY_DELIVERIES = 3;
export const EARLY_POINTS = 0.02;

/**
 * What might be changed:
 * 'now': nothing;
 * 'softer': only half of those leave who leave at the cliff more than around it;
 * 'early': `EARLY_POINTS` fewer leave after each of the first `EARLY_DELIVERIES`;
 * 'free': no minimum term, and after each delivery of it as many leave as after the two that follow it;
 * 'sooner': no minimum term, and the same people leave as by its end, only sooner, evenly spread;
 * 'shorter', 'longer': the minimum term is a delivery shorter or longer, and those who leave at its end move with it.
 */
export const scenarioCodes = ['now', 'softer', 'early', 'free', 'sooner', 'shorter', 'longer'] as const;
export type ScenarioCode = (typeof scenarioCodes)[number];

/**
 * The shares leaving after each delivery if something were changed; null: it does not apply, or too few people tell.
 *
 * @param now the share that leaves before the first delivery, after the first, after the second, …
 * @param term deliveries a subscriber must take; less than 2: no such term
 */
export function leavingIf(code: ScenarioCode, now: readonly number[], risks: DeliveryRisks, cliff: Cliff | null, term: number): number[] | null {
  const replaced = (by: (n: number, share: number) => number): number[] => now.map((share, n) => by(n, share));
  if (code === 'now') return [...now];
  if (code === 'early') return now.length < 2 ? null : replaced((n, share) => (n >= 1 && n <= EARLY_DELIVERIES ? Math.max(0, share - EARLY_POINTS) : share));
  if (code === 'softer') return cliff?.found === true && cliff.delivery < now.length ? replaced((n, share) => (n === cliff.delivery ? share - cliff.difference / 2 : share)) : null;
  const atEnd = now[term];
  if (term < 2 || atEnd === undefined) return null;
  if (code === 'sooner') {
    const [started = 1, ...through] = reached(now.slice(0, term + 1));
    const even = 1 - ((through.at(-1) as number) / started) ** (1 / term);
    return replaced((n, share) => (n >= 1 && n <= term ? even : share));
  }
  const [held, free] = besides(risks, term).map(shareOf) as [number, number];
  if (code === 'longer') return now.length > term + 1 && !Number.isNaN(held) ? replaced((n, share) => (n === term ? held : n === term + 1 ? atEnd : share)) : null;
  if (Number.isNaN(free)) return null;
  if (code === 'free') return replaced((n, share) => (n >= 1 && n <= term ? free : share));
  return term > 2 ? replaced((n, share) => (n === term - 1 ? atEnd : n === term ? free : share)) : null;
}
