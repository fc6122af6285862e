import type { Cancel, SheetRow } from '../../hosts/host.ts';
import type { LiveHost } from '../../hosts/live-host.ts';

class Enough extends Error {}

/** The first rows of a sheet; the host may stop as soon as they are there. */
export async function readHead(host: LiveHost, sheet: string, most: number): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  const cancel: Cancel = {
    get aborted() {
      return rows.length >= most;
    },
    throwIfAborted() {
      if (rows.length >= most) throw new Enough();
    },
  };
  try {
    await host.read(sheet, (row) => {
      if (rows.length < most) rows.push(row);
    }, { cancel });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return rows;
}
