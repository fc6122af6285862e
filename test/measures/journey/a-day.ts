import type { SerialDay } from '../../../src/shared/brand.ts';

/** 2025-01-01: tests count their days from here. */
export const START = 45658;

/** The day so many days after 2025-01-01. */
export function day(n: number): SerialDay {
  return (START + n) as SerialDay;
}
