/** Segments of the R×F grid that method A fills without gap or overlap. */
export const gridSegments = ['new', 'promising', 'best', 'top', 'watch', 'at-risk', 'pre-dormant', 'dormant', 'cant-lose', 'lost', 'lost-best'] as const;
export type GridSegment = (typeof gridSegments)[number];

/** A segment for each R and F: 25 cells, R 5 to 1, each F 1 to 5. Nobody falls between. */
export type SegmentGrid = readonly GridSegment[];

export const defaultGrid: SegmentGrid = [
  'new', 'promising', 'promising', 'best', 'best',
  'new', 'promising', 'promising', 'best', 'best',
  'pre-dormant', 'watch', 'watch', 'at-risk', 'at-risk',
  'dormant', 'pre-dormant', 'pre-dormant', 'cant-lose', 'cant-lose',
  'lost', 'lost', 'lost', 'lost-best', 'lost-best',
];
