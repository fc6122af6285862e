import type { ChartData, ChartSpec } from '../../report/plan.ts';
import type { SheetId } from '../../report/plan.ts';
import { webColor } from './looks.ts';
import { rangeOf } from './range-of.ts';

const INK = '#1F2A44';
const LINE = '#D9D5CC';
const SMALL = 9;
const TYPES = { columns: 'ColumnClustered', stacked: 'ColumnStacked', bars: 'BarClustered', line: 'LineMarkers' } as const;

/** A native chart: flat, quiet, no title (the finding stands in a cell above), a legend only to tell series apart. */
export function addChart(sheet: Excel.Worksheet, spec: ChartSpec, sheetOf: (id: SheetId) => Excel.Worksheet): void {
  const data = ({ sheet: id, area }: ChartData): Excel.Range => rangeOf(sheetOf(id), area);
  const [first] = spec.series;
  if (first === undefined) return;
  const { area } = first.values;
  const chart = sheet.charts.add(TYPES[spec.kind], data(first.values), area.row === area.lastRow ? 'Rows' : 'Columns');
  spec.series.forEach(({ name, color, values }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (index === 0) series.name = name;
    else series.setValues(data(values));
    series.setXAxisValues(data(spec.categories));
    if (spec.kind === 'line') {
      series.format.line.color = webColor(color);
      series.markerForegroundColor = webColor(color);
      series.markerBackgroundColor = webColor(color);
    } else {
      series.format.fill.setSolidColor(webColor(color));
      series.gapWidth = 60;
    }
    if (spec.kind === 'bars') series.hasDataLabels = true;
  });
  chart.title.visible = false;
  chart.legend.visible = spec.series.length > 1;
  if (spec.series.length > 1) chart.legend.position = 'Bottom';
  const { valueAxis, categoryAxis } = chart.axes;
  for (const { font } of [chart.legend.format, valueAxis.format, categoryAxis.format]) {
    font.size = SMALL;
    font.color = INK;
  }
  valueAxis.numberFormat = spec.format;
  // At the edge, where no column below 0 covers them.
  categoryAxis.tickLabelPosition = 'Low';
  if (spec.kind === 'bars') {
    valueAxis.visible = false;
    valueAxis.minimum = 0;
    valueAxis.majorGridlines.visible = false;
    // Bars are read from the top down, as the table below them is.
    categoryAxis.reversePlotOrder = true;
  } else valueAxis.majorGridlines.format.line.color = LINE;
  if (spec.labelEvery > 1) categoryAxis.tickLabelSpacing = spec.labelEvery;
  const { row, column, lastRow, lastColumn } = spec.anchor;
  chart.setPosition(sheet.getRangeByIndexes(row, column, 1, 1), sheet.getRangeByIndexes(lastRow, lastColumn, 1, 1));
}
