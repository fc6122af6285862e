import type { SheetRow } from '../inputs/sheet-row.ts';
import { keptSheets, type OwnSheet } from '../report/kept-sheets.ts';
import type { SheetId } from '../report/plan.ts';
import type { Host } from './host.ts';

/** Our sheets of an earlier run, by mark, with the rows of those that a run reads again. */
export async function ownSheets(host: Host, wanted: readonly SheetId[] = keptSheets): Promise<ReadonlyMap<SheetId, OwnSheet>> {
  const found = new Map<SheetId, OwnSheet>();
  for (const { name, own } of await host.sheets()) {
    if (own === null) continue;
    const rows: SheetRow[] = [];
    found.set(own, { name, rows });
    if (wanted.includes(own)) await host.read(name, (row) => void rows.push(row));
  }
  return found;
}
