import type { FileHost } from '../../../src/hosts/file/file-host.ts';
import type { CellValue } from '../../../src/shared/cell.ts';

/** A sheet's values by address-like key `row,column`, from 0; only what is not empty. */
export async function values(host: FileHost, sheet: string): Promise<Map<string, CellValue>> {
  const found = new Map<string, CellValue>();
  await host.read(sheet, ({ number, cells }) => {
    cells.forEach((value, column) => { if (value !== null) found.set(`${String(number - 1)},${String(column)}`, value); });
  });
  return found;
}

export async function rows(host: FileHost, sheet: string): Promise<Map<number, readonly CellValue[]>> {
  const found = new Map<number, readonly CellValue[]>();
  await host.read(sheet, ({ number, cells }) => { found.set(number, cells); });
  return found;
}

export async function bytesOf(host: FileHost): Promise<Uint8Array> {
  const bytes = await host.bytes();
  if (bytes === null) throw new Error('the host holds no workbook');
  return bytes;
}
