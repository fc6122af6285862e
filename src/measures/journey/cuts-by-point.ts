import type { Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { cutsFrom, type DormancyCuts } from './dormancy-cuts.ts';
import { GapCounts, longestGap } from './gap-counts.ts';

/** The dormancy's cuts as of each of several days, in one pass over the purchases. Days ascend. */
export function cutsByPoint({ purchases, people }: Ledger, settings: Settings, points: Int32Array): readonly DormancyCuts[] {
  if (settings.dormancy.preset !== 'auto') {
    const same = cutsFrom(null, settings);
    return Array.from(points, () => same);
  }
  const gapsByPoint: number[][] = Array.from(points, () => []);
  for (let person = 0; person < people; person += 1) {
    const end = purchases.start[person + 1] ?? 0;
    let point = 0;
    for (let i = (purchases.start[person] ?? 0) + 1; i < end; i += 1) {
      const day = purchases.day[i] ?? 0;
      while (point < points.length && (points[point] ?? 0) < day) point += 1;
      gapsByPoint[point]?.push(day - (purchases.day[i - 1] ?? 0));
    }
  }
  const counts = new GapCounts(longestGap(purchases));
  return gapsByPoint.map((gaps) => {
    for (const gap of gaps) counts.add(gap);
    return cutsFrom(counts, settings);
  });
}
