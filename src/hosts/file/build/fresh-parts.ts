import { writeXlsx } from 'hucre/xlsx';
import type { SheetSpec, TableSpec } from '../../../report/plan.ts';
import { parseCell, rangeName } from '../../sheet/address.ts';
import { ZippedPackage, type Package } from '../package/open-package.ts';
import { parseRelationships, relationshipsPath } from '../package/relationships.ts';
import { scanCells } from '../worksheet/cell-scan.ts';
import { walkRows } from '../worksheet/walk-rows.ts';
import { applySplices, setAttribute } from '../xml/edit.ts';
import { childNamed, childrenNamed, parseXml } from '../xml/tree.ts';
import { quietChart } from './charts.ts';
import type { Locations } from '../../sheet/locations.ts';
import { BODY_FONT } from './looks.ts';
import { withOwnSizes } from './pictures.ts';
import { notesVml, sheetNotes } from './notes.ts';
import { sheetShell } from './sheet-shell.ts';
import { tableArea } from '../../sheet/table-area.ts';

/** A worksheet without its rows, and which style each sample cell has. */
export interface FreshSheet {
  readonly spec: SheetSpec;
  readonly name: string;
  readonly part: string;
  /** Where the sheets are that its formulas speak of. */
  readonly locations: Locations;
  /** Up to and with `<sheetData>`. */
  readonly before: string;
  /** From `</sheetData>` on. */
  readonly after: string;
  readonly styles: ReadonlyMap<string, number>;
}

/** New sheets as the parts of a package of their own, in which only the rows are missing. */
export interface FreshParts {
  readonly base: Package;
  readonly sheets: readonly FreshSheet[];
  /** Every other part of the package that is text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

export const FRESH_WORKBOOK = 'xl/workbook.xml';
export const FRESH_STYLES = 'xl/styles.xml';
const MEDIA = 'xl/media/';
const CORE_PROPERTIES = 'docProps/core.xml';

export async function freshParts(
  specs: readonly SheetSpec[], tableNames: ReadonlyMap<TableSpec, string>, locations: Locations, title: string,
): Promise<FreshParts> {
  const nameOf = (spec: SheetSpec): string => locations.get(spec.id)?.name ?? spec.name;
  const bytes = await writeXlsx({
    sheets: specs.map((spec) => sheetShell(spec, nameOf(spec), tableNames, locations)),
    defaultFont: BODY_FONT,
    properties: { title },
    activeSheet: 0,
    stringMode: 'inline',
  });
  const base = await ZippedPackage.open(bytes);
  const texts = new Map<string, string>();
  const pictures = new Map<string, Uint8Array>();
  for (const path of base.paths()) {
    if (path.startsWith(MEDIA)) {
      pictures.set(path, await base.bytes(path));
      continue;
    }
    const text = await base.text(path);
    texts.set(path, path.startsWith('xl/charts/chart') ? quietChart(text) : path.startsWith('xl/drawings/drawing') ? withOwnSizes(text) : path === CORE_PROPERTIES ? withoutTime(text) : text);
  }
  const sheets: FreshSheet[] = [];
  for (const [index, spec] of specs.entries()) {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    texts.delete(part);
    sheets.push(await freshSheet(base, spec, nameOf(spec), part, locations));
    const relations = texts.get(relationshipsPath(part));
    const vml = relations === undefined ? undefined : parseRelationships(relations, part).find(({ kind }) => kind === 'vmlDrawing');
    if (vml !== undefined) texts.set(vml.target, notesVml(sheetNotes(spec)));
  }
  return { base, sheets, texts, pictures };
}

/** The same plan gives the same bytes whenever it is written; when that was, the disk knows. */
function withoutTime(properties: string): string {
  return properties.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, '');
}

async function freshSheet(base: Package, spec: SheetSpec, name: string, part: string, locations: Locations): Promise<FreshSheet> {
  const styles = new Map<string, number>();
  const { before, after } = await walkRows(base.pieces(part), part, ({ xml, row, openEnd }) => {
    scanCells(xml, openEnd, '', part, (cell) => { styles.set(`${String(row)},${String(cell.column)}`, Math.max(cell.style, 0)); });
    return false;
  });
  return { spec, name, part, locations, before: corrected(before, after, spec, styles), after, styles };
}

/** Rows of Japanese text at 11 points need this much; less cuts the tops off. */
const ROW_HEIGHT = '18.75';

/** The library saw only sample cells: the sheet's claimed extent must be that of its rows, a row as high as its text, and a column that waits for entries looks as they will. */
function corrected(before: string, after: string, spec: SheetSpec, styles: ReadonlyMap<string, number>): string {
  const sheet = parseXml(before + after, spec.name);
  const dimension = childNamed(sheet, 'dimension');
  const format = childNamed(sheet, 'sheetFormatPr');
  const columns = childrenNamed(childNamed(sheet, 'cols') ?? sheet, 'col');
  const waiting = (spec.fields ?? []).flatMap(({ row, column }) => {
    const element = columns.find(({ attributes }) => Number(attributes.get('min')) === column + 1);
    const style = styles.get(`${String(row)},${String(column)}`);
    return element === undefined || style === undefined ? [] : [setAttribute(before, element, 'style', String(style))];
  });
  const heights = format === undefined ? waiting : [...waiting, setAttribute(before, format, 'defaultRowHeight', ROW_HEIGHT), setAttribute(before, format, 'customHeight', '1')];
  const cell = dimension === undefined ? null : parseCell(dimension.attributes.get('ref')?.split(':')[0] ?? '');
  if (dimension === undefined || cell === null) return applySplices(before, heights);
  const areas = [
    ...spec.cells.map(({ row, column }) => ({ lastRow: row, lastColumn: column })),
    ...(spec.fills ?? []).map(({ row, column, rows }) => ({ lastRow: row + rows - 1, lastColumn: column })),
    ...spec.tables.map(tableArea),
  ];
  const lastRow = areas.reduce((last, area) => Math.max(last, area.lastRow), cell.row);
  const lastColumn = areas.reduce((last, area) => Math.max(last, area.lastColumn), cell.column);
  return applySplices(before, [setAttribute(before, dimension, 'ref', rangeName({ ...cell, lastRow, lastColumn })), ...heights]);
}
