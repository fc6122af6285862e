import { anonymise, type AnonymousCopy } from '../../src/anonymise/anonymise.ts';
import type { SourceTable } from '../../src/anonymise/source.ts';
import { FileHost } from '../../src/hosts/file/file-host.ts';
import { copyFile } from '../../src/hosts/file/copy/copy-file.ts';
import { ownSheets } from '../../src/hosts/own-sheets.ts';
import { keptFrom, type Kept } from '../../src/report/kept.ts';
import type { SheetRow } from '../../src/inputs/sheet-row.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker } from '../../src/text/say.ts';

/** Copies of a few rows, of the sample shop, and of whole workbooks. */

const AUTOMATIC = { layout: null, columns: {}, dayOrder: null };
export const NOTHING_KEPT: Kept = keptFrom('', new Map());

export function sourceTable(sheet: string, cells: readonly (readonly CellValue[])[], options: SourceTable['options'] = AUTOMATIC): SourceTable {
  return { name: { file: 'お店.xlsx', sheet, encoding: null }, options, rows: cells.map((row, at) => ({ number: at + 1, hidden: false, cells: row })) };
}

export const sampleTables = (seed = 1): SourceTable[] => sampleShop(seed).map(({ name, header, rows }) => sourceTable(name.replace('.csv', ''), [header, ...rows]));

export function copyOf(tables: readonly SourceTable[], kept: Kept = NOTHING_KEPT, name = 'お店'): AnonymousCopy {
  return anonymise({ name, tables, kept }, speaker('ja'));
}

export function fileOf(tables: readonly SourceTable[], kept: Kept = NOTHING_KEPT): Promise<Uint8Array> {
  return copyFile(copyOf(tables, kept));
}

/** What stands in a workbook: its input sheets, and what our sheets keep. */
export async function sourceIn(bytes: Uint8Array): Promise<{ readonly tables: SourceTable[]; readonly kept: Kept }> {
  const host = new FileHost(bytes);
  const tables: SourceTable[] = [];
  for (const { name, own } of await host.sheets()) {
    if (own !== null) continue;
    const rows: SheetRow[] = [];
    await host.read(name, (row) => void rows.push(row));
    tables.push({ name: { file: 'お店.xlsx', sheet: name, encoding: null }, options: AUTOMATIC, rows });
  }
  return { tables, kept: keptFrom('', await ownSheets(host)) };
}
