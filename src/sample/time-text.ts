import { isoDay } from '../shared/day.ts';

/** @example clock(75723) // '21:02:03' */
export function clock(second: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(second / 3600)}:${two((second / 60) % 60)}:${two(second % 60)}`;
}

/** @example slashDay(45662) // '2025/01/05' */
export function slashDay(day: number): string {
  return isoDay(day).replaceAll('-', '/');
}
