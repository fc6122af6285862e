import type { Area } from '../../../report/plan.ts';
import type { ChartView } from '../../page/sheet-view.ts';
import type { Package } from '../package/open-package.ts';
import { childNamed, childrenNamed, descendants, isTrue, parseXml, type XmlElement } from '../xml/tree.ts';
import { chartView } from './chart.ts';
import type { ChartContext } from './chart-series.ts';
import { relatedPart } from './related-part.ts';
import { understood } from './understood.ts';
import { numberOf, relationshipIdOf } from './xml-values.ts';

/** The charts that stand on a sheet and that a grid can draw; what cannot be understood is left out. */
export async function chartViews(base: Package, sheetPart: string, sheet: XmlElement, context: ChartContext): Promise<readonly ChartView[]> {
  const drawing = childNamed(sheet, 'drawing');
  if (drawing === undefined) return [];
  const charts = await understood(async () => {
    const part = await relatedPart(base, sheetPart, relationshipIdOf(drawing));
    if (part === null) return [];
    const anchors = childrenNamed(parseXml(await base.text(part), part), 'twoCellAnchor');
    return Promise.all(anchors.map((anchor) => understood(() => anchoredChart(base, part, anchor, context))));
  });
  return (charts ?? []).filter((chart) => chart !== null);
}

async function anchoredChart(base: Package, drawingPart: string, element: XmlElement, context: ChartContext): Promise<ChartView | null> {
  const frame = childNamed(element, 'graphicFrame');
  if (frame === undefined) return null;
  const inside = [...descendants(frame)];
  const chart = inside.find(({ local }) => local === 'chart');
  const named = inside.find(({ local }) => local === 'cNvPr')?.attributes;
  const anchor = anchorArea(element);
  const part = chart === undefined ? null : await relatedPart(base, drawingPart, relationshipIdOf(chart));
  if (part === null || anchor === null || isTrue(named?.get('hidden'))) return null;
  const description = named?.get('descr') || named?.get('name') || '';
  return chartView(parseXml(await base.text(part), part), { description, anchor }, context);
}

function anchorArea(element: XmlElement): Area | null {
  const [from, to] = ['from', 'to'].map((name) => childNamed(element, name));
  const [row, column] = [numberIn(from, 'row'), numberIn(from, 'col')];
  const [endRow, endColumn] = [numberIn(to, 'row'), numberIn(to, 'col')];
  if (row === null || column === null || endRow === null || endColumn === null) return null;
  // A chart that ends where a cell begins does not lie over that cell.
  const lastRow = numberIn(to, 'rowOff') === 0 ? endRow - 1 : endRow;
  const lastColumn = numberIn(to, 'colOff') === 0 ? endColumn - 1 : endColumn;
  return { row, column, lastRow: Math.max(row, lastRow), lastColumn: Math.max(column, lastColumn) };
}

function numberIn(place: XmlElement | undefined, name: string): number | null {
  return place === undefined ? null : numberOf(childNamed(place, name)?.text);
}
