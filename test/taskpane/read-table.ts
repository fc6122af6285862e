import type { SheetId } from '../../src/report/plan.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import type { FileLiveHost } from './file-live-host.ts';

/** The rows of one of our sheets, as cells; none where it is not there. */
export async function rowsOf(host: FileLiveHost, own: SheetId): Promise<readonly (readonly CellValue[])[]> {
  const rows: (readonly CellValue[])[] = [];
  const name = (await host.sheets()).find((sheet) => sheet.own === own)?.name;
  if (name !== undefined) await host.read(name, ({ cells }) => void rows.push(cells));
  return rows;
}

/**
 * The rows of the table on one of our sheets, as values by header.
 *
 * @param header one of its headers
 */
export async function tableOf(host: FileLiveHost, sheet: SheetId, header: string): Promise<readonly Readonly<Record<string, CellValue>>[]> {
  const rows = await rowsOf(host, sheet);
  const at = rows.findIndex((row) => row.includes(header));
  return at < 0 ? [] : rows.slice(at + 1).map((row) => Object.fromEntries((rows[at] ?? []).map((each, column) => [String(each), row[column] ?? null])));
}
