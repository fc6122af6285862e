import type { Area } from '../../../report/plan.ts';
import type { LinkView, SheetArea } from '../../page/sheet-view.ts';
import type { XmlElement } from '../xml/tree.ts';
import { areaOf, sheetAreaOf } from './sheet-area.ts';
import { listed, relationshipIdOf } from './xml-values.ts';

/** More cells than anybody clicks on: of a link that lies over more, only the first leads anywhere. */
const MOST_CELLS = 1000;

/** The cells that lead to another place of this workbook; what leads outside or to a defined name is left out. */
export function linkViews(root: XmlElement, sheet: string, sheets: readonly string[]): readonly LinkView[] {
  return listed(root, 'hyperlinks', 'hyperlink').flatMap((element) => {
    const area = areaOf(element.attributes.get('ref') ?? '');
    const target = relationshipIdOf(element) === null ? targetOf(element.attributes.get('location') ?? '', sheet, sheets) : null;
    return area === null || target === null ? [] : cellsOf(area).map((cell) => ({ ...cell, target }));
  });
}

function targetOf(location: string, sheet: string, sheets: readonly string[]): SheetArea | null {
  const written = location.replace(/^#/, '');
  const area = areaOf(written);
  return area === null ? sheetAreaOf(written, sheets) : { sheet, area };
}

function cellsOf({ row, column, lastRow, lastColumn }: Area): { row: number; column: number }[] {
  const width = lastColumn - column + 1;
  const count = (lastRow - row + 1) * width;
  return Array.from({ length: count > MOST_CELLS ? 1 : count }, (_, index) => ({ row: row + Math.floor(index / width), column: column + (index % width) }));
}
