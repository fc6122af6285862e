import type { HostObject } from '../protocol/host-object.ts';
import { Anchor } from '../workbook/anchor.ts';
import type { Chart } from '../workbook/chart.ts';
import { invalidArgument, itemNotFound } from '../workbook/refusal.ts';
import type { Worksheet } from '../workbook/worksheet.ts';
import { areaArgument, optionalAreaArgument, rectOfArea } from './area.ts';
import { flag, number, oneOf, text } from './arguments.ts';
import { axesObject } from './chart-axes.ts';
import { fontObject } from './chart-font.ts';
import { seriesCollectionObject } from './chart-series.ts';
import { hostObject, type Definition, type Scalar } from './definition.ts';
import { assertSheetAlive, worksheetObject } from './worksheet.ts';

export function chartsObject(sheet: Worksheet): HostObject {
  return hostObject(charts, sheet);
}

/** Kinds the product or its user draws; Excel knows many more. */
const TYPES = [
  'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Line', 'LineMarkers', 'LineStacked', 'Pie', 'Doughnut',
  'Area', 'AreaStacked', 'XYScatter',
] as const;

const chartObject = (chart: Chart): HostObject => hostObject(chartDefinition, chart);

const charts: Definition<Worksheet> = {
  type: 'ChartCollection',
  assertAlive: (sheet) => { assertSheetAlive(sheet); },
  scalars: { count: { get: (sheet) => sheet.charts.items.length } },
  items: (sheet) => sheet.charts.items.map(chartObject),
  methods: {
    getItem: (sheet, args) => {
      const found = sheet.charts.find(args.text(0));
      if (found === null) throw itemNotFound(`the chart ${args.text(0)}`);
      return chartObject(found);
    },
    getItemOrNullObject: (sheet, args) => {
      const found = sheet.charts.find(args.text(0));
      return found === null ? null : chartObject(found);
    },
    getItemAt: (sheet, args) => {
      const found = sheet.charts.items[args.whole(0)];
      if (found === undefined) throw invalidArgument('There is no such chart.');
      return chartObject(found);
    },
    getCount: (sheet) => sheet.charts.items.length,
  },
  commands: {
    add: (sheet, args) => chartObject(sheet.charts.add(oneOf(args.at(0), TYPES), areaArgument(args.at(1), sheet), args.oneOf(2, ['Auto', 'Columns', 'Rows'], 'Auto'))),
  },
};

type Extent = 'left' | 'top' | 'width' | 'height';
const extent = (key: Extent): Scalar<Chart> => ({
  get: (chart) => chart[key],
  set: (chart, value) => {
    chart.sheet.assertUnprotected();
    if (number(value) < 0) throw invalidArgument('Points cannot be negative.');
    chart[key] = number(value);
  },
});

const chartDefinition: Definition<Chart> = {
  type: 'Chart',
  assertAlive: (chart) => { if (chart.sheet.deleted || !chart.sheet.charts.items.includes(chart)) throw itemNotFound(`the chart ${chart.name}`); },
  scalars: {
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: (chart, value) => { chart.name = text(value); } },
    chartType: { get: ({ type }) => type, set: (chart, value) => { chart.type = oneOf(value, TYPES); } },
    left: extent('left'),
    top: extent('top'),
    width: extent('width'),
    height: extent('height'),
  },
  navigations: {
    worksheet: ({ sheet }) => worksheetObject(sheet),
    title: (chart) => hostObject(title, chart),
    legend: (chart) => hostObject(legend, chart),
    series: (chart) => seriesCollectionObject(chart),
    axes: (chart) => axesObject(chart),
  },
  commands: {
    delete: (chart) => { chart.sheet.charts.delete(chart); },
    setPosition: (chart, args) => {
      const start = rectOfArea(areaArgument(args.at(0), chart.sheet));
      const end = optionalAreaArgument(args.at(1), chart.sheet);
      chart.sheet.charts.place(chart, start, end === null ? null : rectOfArea(end));
    },
    setData: (chart, args) => {
      const area = areaArgument(args.at(0), chart.sheet);
      chart.sheet.charts.setData(chart, new Anchor(area.sheet, rectOfArea(area)), args.oneOf(1, ['Auto', 'Columns', 'Rows'], 'Auto'));
    },
  },
};

const title: Definition<Chart> = {
  type: 'ChartTitle',
  scalars: {
    // A text makes the title visible.
    text: {
      get: (chart) => chart.title.text,
      set: (chart, value) => {
        chart.title.text = text(value);
        chart.title.visible = true;
      },
    },
    visible: { get: (chart) => chart.title.visible, set: (chart, value) => { chart.title.visible = flag(value); } },
  },
  navigations: { format: (chart) => hostObject(titleFormat, chart) },
};

const titleFormat: Definition<Chart> = {
  type: 'ChartTitleFormat',
  navigations: { font: (chart) => fontObject(chart.title.font) },
};

const legend: Definition<Chart> = {
  type: 'ChartLegend',
  scalars: {
    visible: { get: (chart) => chart.legend.visible, set: (chart, value) => { chart.legend.visible = flag(value); } },
    overlay: { get: (chart) => chart.legend.overlay, set: (chart, value) => { chart.legend.overlay = flag(value); } },
    position: {
      get: (chart) => chart.legend.position,
      set: (chart, value) => { chart.legend.position = oneOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']); },
    },
  },
  navigations: { format: (chart) => hostObject(legendFormat, chart) },
};

const legendFormat: Definition<Chart> = {
  type: 'ChartLegendFormat',
  navigations: { font: (chart) => fontObject(chart.legend.font) },
};
