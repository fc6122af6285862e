import { cellName, parseRange, rangeName } from '../../sheet/address.ts';
import type { Area } from '../../../report/plan.ts';
import { UnusableWorkbook } from '../../unusable-workbook.ts';
import { applyAcross, setAttribute, type Splice } from '../xml/edit.ts';
import { childNamed, descendants, isTrue, parseXml, type XmlElement } from '../xml/tree.ts';
import type { SheetShell } from '../worksheet/walk-rows.ts';
import type { GrownTable } from '../../refresh/table-comparison.ts';

/**
 * The worksheet around its rows, after its tables grew: the formats and validations that reached to
 * the last row of a table reach to its new last row.
 * @throws UnusableWorkbook when the sheet is protected, or merged cells stand where rows must go
 */
export function extendShell(shell: SheetShell, part: string, sheet: string, tables: readonly GrownTable[], lastEdit: Area): SheetShell {
  const source = shell.before + shell.after;
  const root = parseXml(source, part);
  if (isTrue(childNamed(root, 'sheetProtection')?.attributes.get('sheet'))) {
    throw new UnusableWorkbook('workbook-protected', { sheet });
  }
  const grown = tables.filter((table) => table.lastRow > table.oldLastRow);
  refuseMerged(root, grown, sheet);
  const splices: Splice[] = [];
  for (const element of descendants(root)) {
    const written = element.attributes.get('sqref');
    if (['conditionalFormatting', 'dataValidation'].includes(element.local) && written !== undefined) {
      const extended = extendAll(written, grown);
      if (extended !== written) splices.push(setAttribute(source, element, 'sqref', extended));
    } else if (element.local === 'sqref') {
      const extended = extendAll(element.text, grown);
      if (extended !== element.text) splices.push({ start: element.openEnd, end: element.closeStart, text: extended });
    } else if (element.local === 'dimension') splices.push(...widenDimension(source, element, lastEdit));
  }
  return applyAcross(shell, splices);
}

function extendAll(written: string, grown: readonly GrownTable[]): string {
  return written.split(/\s+/).map((text) => {
    const range = parseRange(text);
    const table = range === null ? undefined : grown.find((candidate) => reachesEnd(range, candidate));
    return range === null || table === undefined ? text : rangeName({ ...range, lastRow: table.lastRow });
  }).join(' ');
}

function reachesEnd(range: Area, { table, oldLastRow }: GrownTable): boolean {
  const firstRow = table.headerRow >= 0 ? table.headerRow : table.firstRow;
  return range.lastRow === oldLastRow && range.row >= firstRow && range.column >= table.left && range.lastColumn <= table.right;
}

function refuseMerged(root: XmlElement, grown: readonly GrownTable[], sheet: string): void {
  for (const { attributes } of childNamed(root, 'mergeCells')?.children ?? []) {
    const merged = parseRange(attributes.get('ref') ?? '');
    if (merged === null) continue;
    const blocked = grown.find(({ table, oldLastRow, lastRow, right }) => merged.lastRow > oldLastRow && merged.row <= lastRow
      && merged.column <= right && merged.lastColumn >= table.left);
    if (blocked !== undefined) {
      throw new UnusableWorkbook('table-blocked', { sheet, table: blocked.table.spec.name, cell: cellName(merged.row, merged.column) });
    }
  }
}

function widenDimension(source: string, element: XmlElement, edited: Area): Splice[] {
  const range = parseRange(element.attributes.get('ref') ?? '');
  if (range === null) return [];
  const wide: Area = {
    row: Math.min(range.row, edited.row), column: Math.min(range.column, edited.column),
    lastRow: Math.max(range.lastRow, edited.lastRow), lastColumn: Math.max(range.lastColumn, edited.lastColumn),
  };
  return rangeName(wide) === rangeName(range) ? [] : [setAttribute(source, element, 'ref', rangeName(wide))];
}
