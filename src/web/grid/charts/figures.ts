import { numfmt } from '@univerjs/core';

/** What a chart shows, as read from the cells. */
export interface Figures {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

export interface Series {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
}

export const INK = '#1F2A44';
export const LINE = '#D9D5CC';
/** Indigo, ochre, moss, vermilion, grey-blue. */
const SERIES_COLORS = ['#2F5D8A', '#C9962B', '#5B8C5A', '#C2452D', '#8A94A6'] as const;

export function seriesColor(color: string | null, index: number): string {
  return color ?? SERIES_COLORS[index % SERIES_COLORS.length] ?? INK;
}

/**
 * A number in an Excel format.
 *
 * @example numberText(0.25, '0%') // '25%'
 */
export function numberText(value: number, format: string): string {
  try {
    return numfmt.format(format, value, { locale: 'ja' });
  } catch {
    // A format that only Excel understands.
    return String(value);
  }
}
