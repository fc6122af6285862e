import type { ChartSpec } from '../../../report/plan.ts';
import type { SheetChart } from 'hucre/xlsx';
import { chartReference, type Locations } from '../../sheet/locations.ts';
import { BODY_FONT, hex } from './looks.ts';

const INK = '1F2A44';
const LINE = 'D9D5CC';
const SMALL = 9;

/** A native chart: flat, quiet, no title (the finding stands in a cell above), a legend only to tell series apart. */
export function sheetChart(chart: ChartSpec, locations: Locations): SheetChart {
  const several = chart.series.length > 1;
  const family = BODY_FONT.name ?? '';
  const label = { labelFontSize: SMALL, labelColor: INK, labelFontFamily: family };
  const numberFormat = { formatCode: chart.format, sourceLinked: false };
  const bars = chart.kind === 'bars';
  return {
    type: chart.kind === 'line' ? 'line' : bars ? 'bar' : 'column',
    ...(chart.kind === 'stacked' ? { barGrouping: 'stacked' as const, overlap: 100 } : {}),
    ...(chart.kind === 'line' ? { showLineMarkers: true } : { gapWidth: 60 }),
    series: chart.series.map((series) => ({
      name: series.name,
      values: chartReference(series.values, locations),
      categories: chartReference(chart.categories, locations),
      color: hex(series.color),
      ...(chart.kind === 'line' ? { stroke: { width: 2.25 }, marker: { symbol: 'circle' as const, size: 5 } } : {}),
    })),
    anchor: {
      from: { row: chart.anchor.row, col: chart.anchor.column },
      to: { row: chart.anchor.lastRow + 1, col: chart.anchor.lastColumn + 1 },
    },
    legend: several ? 'bottom' : false,
    ...(several ? { legendFontSize: SMALL, legendFontColor: INK, legendFontFamily: family } : {}),
    altText: chart.description,
    showTitle: false,
    autoTitleDeleted: true,
    roundedCorners: false,
    chartSpaceBorderColor: LINE,
    chartSpaceFillColor: 'FFFFFF',
    ...(bars ? { dataLabels: { showValue: true, numberFormat, fontSize: SMALL, fontColor: INK } } : {}),
    axes: {
      // Bars are read from the top down, as the table below them is. Labels stay at the edge, where no column below 0 covers them.
      x: { ...label, tickLblPos: 'low', majorTickMark: 'none', minorTickMark: 'none', ...(chart.labelEvery > 1 ? { tickLblSkip: chart.labelEvery } : {}), ...(bars ? { reverse: true } : {}) },
      y: {
        ...label, numberFormat, majorTickMark: 'none', minorTickMark: 'none',
        ...(bars ? { hidden: true, scale: { min: 0 } } : { gridlines: { major: true } }),
      },
    },
  };
}

/** What the library cannot say: a font for Japanese letters, and grid lines that stay in the background. */
export function quietChart(xml: string): string {
  return xml
    .replace(/<a:latin typeface="([^"]*)"\/>/g, '<a:latin typeface="$1"/><a:ea typeface="$1"/>')
    .replaceAll('<c:majorGridlines/>', `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${LINE}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`);
}
