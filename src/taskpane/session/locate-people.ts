import type { LiveHost } from '../../hosts/live-host.ts';
import type { Area } from '../../report/plan.ts';

export interface Located {
  readonly area: Area;
  /** How many of the people stand in it: the user may have sorted the sheet, and others stand between. */
  readonly people: number;
}

/** Where people stand on a sheet as it is now: the first rows that follow each other. Null: none of them is there. */
export async function locatePeople(host: LiveHost, sheet: string, ids: ReadonlySet<string>): Promise<Located | null> {
  let [first, last, width] = [-1, -1, 0];
  let ended = false;
  await host.read(sheet, ({ number, cells }) => {
    if (ended) return;
    const named = cells.some((cell) => typeof cell === 'string' && ids.has(cell));
    if (named && (first < 0 || number === last + 2)) {
      if (first < 0) first = number - 1;
      last = number - 1;
      width = Math.max(width, cells.length);
    } else if (first >= 0) ended = true;
  });
  return first < 0 ? null : { area: { row: first, column: 0, lastRow: last, lastColumn: width - 1 }, people: last - first + 1 };
}
