import type { RowView, SheetView } from '../../page/sheet-view.ts';
import type { Workbook } from '../workbook/reader.ts';
import { childNamed, isTrue, type XmlElement } from '../xml/tree.ts';
import { colorOf } from './color.ts';
import { columnWidths, standardSizes } from './columns.ts';
import { chartViews } from './drawing.ts';
import { linkViews } from './links.ts';
import { ruleViews } from './rules.ts';
import { areaOf } from './sheet-area.ts';
import { bookSheet } from './book-sheet.ts';
import { pictureViews } from './pictures.ts';
import { readRowViews } from './row-views.ts';
import { styleSheetOf } from './style-sheet.ts';
import { childAt, listed, numberOf } from './xml-values.ts';

/**
 * A sheet as a grid shows it. One without cells, such as a chart sheet, is empty and locked.
 * @param onRow is given the rows while the sheet is read (see `readRowViews`): once through it tells everything
 * @throws UnusableWorkbook when there is no such sheet, or its part cannot be read
 */
export async function sheetView(workbook: Workbook, sheet: string, onRow: (row: RowView) => void = () => undefined): Promise<SheetView> {
  const { part, hidden } = bookSheet(workbook, sheet);
  const infos = workbook.sheets();
  const own = infos.find(({ name }) => name === sheet)?.own ?? null;
  const root = await readRowViews(workbook, sheet, onRow);
  if (part === null || root === null) return { name: sheet, own, hidden, ...NO_CELLS };
  const styles = await styleSheetOf(workbook);
  const sheets = infos.map(({ name }) => name);
  const sizes = standardSizes(root);
  const pictures = await pictureViews(workbook.base, part, root);
  return {
    name: sheet, own, hidden, ...sizes,
    locked: isTrue(childNamed(root, 'sheetProtection')?.attributes.get('sheet')),
    tabColor: colorOf(childAt(root, 'sheetPr', 'tabColor'), styles.palette),
    ...windowOf(root),
    widths: columnWidths(root, sizes.defaultWidth),
    merges: listed(root, 'mergeCells', 'mergeCell').map(({ attributes }) => areaOf(attributes.get('ref') ?? '')).filter((area) => area !== null),
    rules: ruleViews(root, styles),
    charts: await chartViews(workbook.base, part, root, { palette: styles.palette, sheets }),
    links: linkViews(root, sheet, sheets),
    ...(pictures.length > 0 ? { pictures } : {}),
  };
}

const NO_CELLS = {
  locked: true, tabColor: null, gridlines: false, freeze: { rows: 0, columns: 0 }, widths: [], defaultWidth: 64 / 7, defaultHeight: 15,
  merges: [], rules: [], charts: [], links: [],
} as const;

/** What the sheet's first window shows. */
function windowOf(root: XmlElement): Pick<SheetView, 'gridlines' | 'freeze'> {
  const view = childAt(root, 'sheetViews', 'sheetView');
  const pane = view === undefined ? undefined : childNamed(view, 'pane');
  const frozen = /^frozen/.test(pane?.attributes.get('state') ?? '');
  const split = (name: string): number => frozen ? Math.max(0, Math.trunc(numberOf(pane?.attributes.get(name)) ?? 0)) : 0;
  return {
    gridlines: isTrue(view?.attributes.get('showGridLines') ?? '1'),
    freeze: { rows: split('ySplit'), columns: split('xSplit') },
  };
}
