import { describe, expect, it } from 'vitest';
import { cpmGroup } from '../../../src/measures/rfm/cpm.ts';
import { rankOf } from '../../../src/measures/rfm/rank.ts';
import { boxSegment, boxSegments, gridSegment, segmentOf, segmentsOf } from '../../../src/measures/rfm/segments.ts';
import { defaultGrid, gridSegments } from '../../../src/settings/segment-grid.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';

const scores = [1, 2, 3, 4, 5];
const all = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => [r, f, m] as const)));

describe('the grid', () => {
  it('has a segment for each of the 25 cells', () => {
    expect(defaultGrid).toHaveLength(25);
    for (const segment of defaultGrid) expect(gridSegments).toContain(segment);
  });

  it.each([
    [[5, 4], [1], 'new'], [[3], [1], 'pre-dormant'], [[2], [1], 'dormant'], [[1], [1], 'lost'],
    [[5, 4], [2, 3], 'promising'], [[3], [2, 3], 'watch'], [[2], [2, 3], 'pre-dormant'], [[1], [2, 3], 'lost'],
    [[5, 4], [4, 5], 'best'], [[3], [4, 5], 'at-risk'], [[2], [4, 5], 'cant-lose'], [[1], [4, 5], 'lost-best'],
  ] as const)('gives R %j, F %j the segment %s', (rs, fs, segment) => {
    for (const r of rs) for (const f of fs) expect(gridSegment(r, f, 4, defaultGrid)).toBe(segment);
  });

  it('makes 最優良 of 優良 with F5 and M5 alone', () => {
    expect(all.filter(([r, f, m]) => gridSegment(r, f, m, defaultGrid) === 'top')).toEqual([[4, 5, 5], [5, 5, 5]]);
  });

  it('is the one the shop painted', () => {
    expect(gridSegment(5, 1, 1, defaultGrid.with(0, 'watch'))).toBe('watch');
    expect(gridSegment(1, 5, 1, defaultGrid.with(24, 'watch'))).toBe('watch');
  });
});

describe('the boxes of the R package', () => {
  it.each([
    [5, 5, 5, 'Champions'], [4, 5, 5, 'Potential Loyalist'], [3, 3, 2, 'Potential Loyalist'], [2, 3, 3, 'Loyal Customers'], [3, 2, 4, 'Loyal Customers'], [3, 1, 5, 'Promising'],
    [4, 1, 1, 'New Customers'], [1, 3, 4, "Can't Lose Them"], [1, 5, 5, 'At Risk'], [2, 5, 3, 'Need Attention'], [2, 1, 1, 'About To Sleep'], [1, 1, 3, 'Lost'], [5, 4, 1, 'Others'],
  ])('puts R%i F%i M%i into %s', (r, f, m, segment) => {
    expect(boxSegment(r, f, m)).toBe(segment);
  });
});

describe('a segment', () => {
  it.each(['A', 'B', 'C', 'D'] as const)('is there for every R, F and M with method %s, and is one of those listed', (method) => {
    for (const [r, f, m] of all) expect(segmentsOf(method)).toContain(segmentOf(method, r, f, m, defaultGrid));
    expect(segmentsOf(method)).toBe(method === 'A' ? gridSegments : boxSegments);
  });
});

describe('the list rank', () => {
  it.each([[5, 5, 5, 'A'], [5, 4, 2, 'A'], [5, 3, 3, 'B'], [4, 3, 2, 'B'], [3, 4, 2, 'C'], [3, 2, 2, 'C'], [3, 2, 1, 'D'], [2, 1, 2, 'D'], [2, 1, 1, 'E'], [1, 1, 1, 'E']] as const)('of R%i F%i M%i is %s: S = 3R + 2F + M', (r, f, m, rank) => {
    expect(rankOf(r, f, m, defaultSettings.rank)).toBe(rank);
  });
});

describe('CPM', () => {
  const { cpm } = defaultSettings;
  it.each([
    [1, 0, 0, 100_000, 'first'], [1, 0, 240, 1, 'first'], [1, 0, 241, 1, 'left-first'],
    [2, 89, 0, 69_999, 'early'], [2, 90, 0, 69_999, 'steady'], [9, 900, 0, 69_999, 'steady'],
    [2, 0, 0, 70_000, 'rising'], [2, 209, 240, 70_000, 'rising'], [2, 210, 240, 70_000, 'best'],
    [2, 89, 241, 69_999, 'left-early'], [2, 90, 241, 69_999, 'left-steady'], [2, 209, 241, 70_000, 'left-rising'], [2, 210, 241, 70_000, 'left-best'],
  ] as const)('of %i purchases over %i days, %i days ago, %i yen is %s', (purchases, span, recency, amount, group) => {
    expect(cpmGroup(purchases, span, recency, amount, cpm)).toBe(group);
  });
});
