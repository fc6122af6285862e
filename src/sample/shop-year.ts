import { calendarOf, monthEnd } from '../shared/day.ts';
import type { RandomStream } from './random-stream.ts';

/** 2024-11-01, the first day of the sample's 24 months. */
export const FIRST_DAY = monthEnd(2024 * 12 + 9) + 1;
/** 2026-10-31, their last. */
export const LAST_DAY: number = monthEnd(2026 * 12 + 9);

/** How much is bought, by month: 新茶 in May, お中元 in July, お歳暮 in December. */
const season: readonly number[] = [0.75, 0.7, 0.85, 0.95, 1.7, 0.95, 1.65, 0.7, 0.8, 0.9, 1.1, 2.1];

export const BUSIEST = 2.1;

/** @example seasonOf(46000) // 2.1, a day in December 2025 */
export function seasonOf(day: number): number {
  return season[monthOf(day) - 1] ?? 1;
}

/** 1 to 12. */
export function monthOf(day: number): number {
  return calendarOf(day).month;
}

/** A day from `from` to `to`, as likely as its season to the power of `sharpness`. */
export function drawSeasonalDay(random: RandomStream, from: number, to: number, sharpness: number): number {
  for (;;) {
    const day = random.between(from, to);
    if (random.chance((seasonOf(day) / BUSIEST) ** sharpness)) return day;
  }
}
