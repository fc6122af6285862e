import { writeXlsx } from 'hucre/xlsx';
import { FileHost } from '../../../src/hosts/file/file-host.ts';
import { hostContract, type OpenedHost, type UserSheet } from '../contract.ts';
import { bytesOf } from './grid.ts';
import { text, typeInto } from './user-edits.ts';
import { editPart, editParts } from './zip-parts.ts';

hostContract('a file', async (sheets) => openedFile(sheets.length === 0 ? null : await userFile(sheets)));

async function userFile(sheets: readonly UserSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(({ name, rows, hidden }) => ({ name, rows: rows.map((row) => [...row]), ...(hidden === true ? { hidden } : {}) })) });
}

/** A workbook on disk: each run opens it anew, and the user's hands change its XML. */
function openedFile(start: Uint8Array | null): OpenedHost {
  let current = new FileHost(start);
  const edit = async (change: (parts: Map<string, string>) => void): Promise<void> => {
    current = new FileHost(await editParts(bytesOf(current), change));
  };
  const partOf = (parts: ReadonlyMap<string, string>, sheet: string): string => {
    const id = new RegExp(`name="${sheet.replace(/[()']/g, '\\$&').replaceAll("'", '(?:\'|&apos;)')}"[^>]*r:id="([^"]+)"`).exec(parts.get('xl/workbook.xml') ?? '')?.[1];
    const target = new RegExp(`<Relationship [^>]*Id="${id ?? ''}"[^>]*>`).exec(parts.get('xl/_rels/workbook.xml.rels') ?? '')?.[0] ?? '';
    return `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(target)?.[1] ?? ''}`;
  };
  return {
    host() {
      current = new FileHost(current.bytes);
      return Promise.resolve(current);
    },
    type: (sheet, address, value) => edit((parts) => editPart(parts, partOf(parts, sheet), (xml) => typeInto(xml, address, typeof value === 'string' ? text(value) : `><v>${String(value)}</v>`))),
    rename: (sheet, name) => edit((parts) => editPart(parts, 'xl/workbook.xml', (xml) => xml.replace(`name="${sheet}"`, `name="${name}"`).replaceAll(`'${sheet}'!`, `'${name.replaceAll("'", "''")}'!`))),
    remove: (sheet) => edit((parts) => editPart(parts, 'xl/workbook.xml', (xml) => xml.replace(new RegExp(`<sheet [^>]*name="${sheet}"[^>]*/>`), '').replaceAll(`'${sheet}'!$A$1`, '#REF!$A$1'))),
    lockStructure: () => edit((parts) => editPart(parts, 'xl/workbook.xml', (xml) => xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'))),
  };
}
