import { gridSegments, type GridSegment, type SegmentGrid } from '../../settings/segment-grid.ts';
import type { RfmMethod } from '../../settings/settings.ts';

/** The ten boxes of the R package `rfm`, under its own names, and what falls between them. */
export const boxSegments = [
  'Champions', 'Potential Loyalist', 'Loyal Customers', 'Promising', 'New Customers', "Can't Lose Them", 'At Risk', 'Need Attention', 'About To Sleep', 'Lost', 'Others',
] as const;
export type Segment = GridSegment | (typeof boxSegments)[number];

/**
 * The segment of method A's grid; 優良 with F5 and M5 is 最優良.
 *
 * @example gridSegment(1, 5, 5, defaultGrid) // 'lost-best'
 */
export function gridSegment(r: number, f: number, m: number, grid: SegmentGrid): GridSegment {
  const segment = grid[(5 - r) * 5 + f - 1] ?? 'lost';
  return segment === 'best' && f === 5 && m === 5 ? 'top' : segment;
}

type Range = readonly [number, number];
const BOXES: readonly (readonly [Segment, Range, Range, Range])[] = [
  ['Champions', [5, 5], [5, 5], [5, 5]],
  ['Potential Loyalist', [3, 5], [3, 5], [2, 5]],
  ['Loyal Customers', [2, 4], [2, 4], [2, 4]],
  ['Promising', [3, 4], [1, 3], [3, 5]],
  ['New Customers', [4, 5], [1, 3], [1, 5]],
  ["Can't Lose Them", [1, 2], [3, 4], [4, 5]],
  ['At Risk', [1, 2], [2, 5], [4, 5]],
  ['Need Attention', [1, 3], [3, 5], [3, 5]],
  ['About To Sleep', [2, 3], [1, 3], [1, 4]],
  ['Lost', [1, 1], [1, 5], [1, 5]],
];

/** The R package's box: the first that fits (rfm 0.3, article "rfm-introduction"). */
export function boxSegment(r: number, f: number, m: number): Segment {
  const within = (score: number, [low, high]: Range): boolean => score >= low && score <= high;
  return BOXES.find(([, rs, fs, ms]) => within(r, rs) && within(f, fs) && within(m, ms))?.[0] ?? 'Others';
}

/** With method A the grid; else the boxes. */
export function segmentOf(method: RfmMethod, r: number, f: number, m: number, grid: SegmentGrid): Segment {
  return method === 'A' ? gridSegment(r, f, m, grid) : boxSegment(r, f, m);
}

export function segmentsOf(method: RfmMethod): readonly Segment[] {
  return method === 'A' ? gridSegments : boxSegments;
}
