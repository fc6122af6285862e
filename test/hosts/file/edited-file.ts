import { writeXlsx } from 'hucre/xlsx';
import type { OpenedHost, UserSheet } from '../contract.ts';
import { openInExcelize } from './excelize.ts';
import { text, typeInto } from './user-edits.ts';
import { editPart, editParts } from './zip-parts.ts';

/** The workbook that a test begins with. */
export async function userFile(sheets: readonly UserSheet[]): Promise<Uint8Array | null> {
  if (sheets.length === 0) return null;
  return writeXlsx({ sheets: sheets.map(({ name, rows, hidden }) => ({ name, rows: rows.map((row) => [...row]), ...(hidden === true ? { hidden } : {}) })) });
}

/** The user's hands on a workbook between two runs: they change its XML. */
export function editedFile(bytes: () => Promise<Uint8Array>, reopen: (bytes: Uint8Array) => Promise<void>): Omit<OpenedHost, 'host'> {
  const edit = async (change: (parts: Map<string, string>) => void): Promise<void> => reopen(await editParts(await bytes(), change));
  return {
    type: (sheet, address, value) => edit((parts) => editPart(parts, partOf(parts, sheet), (xml) => typeInto(xml, address, typeof value === 'string' ? text(value) : `><v>${String(value)}</v>`))),
    rename: (sheet, name) => edit((parts) => editPart(parts, 'xl/workbook.xml', (xml) => xml.replace(`name="${sheet}"`, `name="${name}"`).replaceAll(`'${sheet}'!`, `'${name.replaceAll("'", "''")}'!`))),
    remove: (sheet) => edit((parts) => editPart(parts, 'xl/workbook.xml', (xml) => xml.replace(new RegExp(`<sheet [^>]*name="${sheet}"[^>]*/>`), '').replaceAll(`'${sheet}'!$A$1`, '#REF!$A$1'))),
    formulas: async (sheet) => formulasOf(await bytes(), sheet),
    lockStructure: () => edit((parts) => editPart(parts, 'xl/workbook.xml', (xml) => xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'))),
  };
}

/** Of the first cells of a sheet, by a reader that shares no code with us. */
function formulasOf(bytes: Uint8Array, sheet: string): (readonly [string, string])[] {
  const file = openInExcelize(bytes);
  const addresses = [1, 2, 3, 4].flatMap((row) => ['A', 'B', 'C'].map((column) => `${column}${String(row)}`));
  return addresses.map((address) => [address, file.GetCellFormula(sheet, address).formula.replaceAll("'", '')] as const).filter(([, formula]) => formula !== '');
}

function partOf(parts: ReadonlyMap<string, string>, sheet: string): string {
  const id = new RegExp(`name="${sheet.replace(/[()']/g, '\\$&').replaceAll("'", '(?:\'|&apos;)')}"[^>]*r:id="([^"]+)"`).exec(parts.get('xl/workbook.xml') ?? '')?.[1];
  const target = new RegExp(`<Relationship [^>]*Id="${id ?? ''}"[^>]*>`).exec(parts.get('xl/_rels/workbook.xml.rels') ?? '')?.[0] ?? '';
  return `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(target)?.[1] ?? ''}`;
}
