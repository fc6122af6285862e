import type { CellValue } from '../../../shared/cell.ts';
import type { RowView } from '../../page/sheet-view.ts';
import type { Workbook } from '../workbook/reader.ts';
import { scanCells } from '../worksheet/cell-scan.ts';
import { cellValue, type CellContext } from '../worksheet/cell-value.ts';
import { walkRows } from '../worksheet/walk-rows.ts';
import { parseXml, type XmlElement } from '../xml/tree.ts';
import { CellFormulas } from './cell-formulas.ts';
import { countLooks } from './looks-of.ts';
import { bookSheet } from './book-sheet.ts';
import { numberOf } from './xml-values.ts';

type Formulas = RowView['formulas'];
const NO_FORMULAS: Formulas = [];

/**
 * Streams a sheet's rows as a grid shows them, from the top; rows with nothing to show are passed over.
 * A row that looks like the one before has the very same list of looks: sent to another thread, it goes once.
 * @returns the worksheet without its rows; null where a sheet has no cells, such as a chart sheet
 * @throws UnusableWorkbook when there is no such sheet, or its part cannot be read
 */
export async function readRowViews(workbook: Workbook, sheet: string, onRow: (row: RowView) => void): Promise<XmlElement | null> {
  const { part } = bookSheet(workbook, sheet);
  if (part === null) return null;
  const context = await workbook.cellContext(part);
  const lookCount = await countLooks(workbook);
  const formulasSeen = new CellFormulas(part);
  const within: CellContext & { prefix: string } = { ...context, prefix: '' };
  let lastLooks: readonly number[] = [];
  const { before, after } = await walkRows(workbook.base.pieces(part), part, ({ xml, row, hidden, openEnd, prefix }) => {
    within.prefix = prefix;
    const values: CellValue[] = [];
    const looks: number[] = [];
    const formulas: (Formulas[number])[] = [];
    scanCells(xml, openEnd, prefix, part, (cell) => {
      const { column, style } = cell;
      const value = cellValue(xml, cell, within);
      const look = style >= 0 && style < lookCount ? style : -1;
      const formula = cell.formulaStart < 0 ? null : formulasSeen.of(xml, cell, row);
      if (formula !== null) formulas.push([column, formula]);
      if (value === null && look < 0 && formula === null) return;
      while (values.length < column) {
        values.push(null);
        looks.push(-1);
      }
      values[column] = value;
      looks[column] = look;
    });
    const height = rowHeight(xml, openEnd);
    if (values.length === 0 && height === null && !hidden) return false;
    if (!isSame(looks, lastLooks)) lastLooks = looks;
    onRow({ row, height, hidden, values, looks: lastLooks, formulas: formulas.length === 0 ? NO_FORMULAS : formulas });
    return false;
  });
  return parseXml(before + after, part);
}

function rowHeight(xml: string, openEnd: number): number | null {
  const tag = xml.slice(0, openEnd);
  return tag.includes('ht') ? numberOf(/\sht\s*=\s*["']([^"']*)["']/.exec(tag)?.[1]) : null;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
