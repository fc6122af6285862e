import type { HostObject } from '../protocol/host-object.ts';
import { Anchor } from '../workbook/anchor.ts';
import { ChartSeries, type Chart } from '../workbook/chart.ts';
import { invalidArgument, itemNotFound } from '../workbook/refusal.ts';
import { areaArgument, rectOfArea } from './area.ts';
import { color, flag, number, text } from './arguments.ts';
import { fillObject, lineObject } from './chart-font.ts';
import { hostObject, type Definition } from './definition.ts';

interface SeriesOf {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

export function seriesCollectionObject(chart: Chart): HostObject {
  return hostObject(seriesCollection, chart);
}

const seriesCollection: Definition<Chart> = {
  type: 'ChartSeriesCollection',
  scalars: { count: { get: (chart) => chart.series.length } },
  items: (chart) => chart.series.map((series) => hostObject(seriesDefinition, { chart, series })),
  methods: {
    getItemAt: (chart, args) => {
      const series = chart.series[args.whole(0)];
      if (series === undefined) throw invalidArgument('There is no such series.');
      return hostObject(seriesDefinition, { chart, series });
    },
    getCount: (chart) => chart.series.length,
  },
  commands: {
    add: (chart, args) => {
      const series = new ChartSeries(args.optionalText(0) ?? `${chart.sheet.workbook.options.seriesWord}${chart.series.length + 1}`);
      chart.series.splice(args.optionalWhole(1) ?? chart.series.length, 0, series);
      return hostObject(seriesDefinition, { chart, series });
    },
  },
};

const seriesDefinition: Definition<SeriesOf> = {
  type: 'ChartSeries',
  assertAlive: ({ chart, series }) => { if (chart.sheet.deleted || !chart.series.includes(series)) throw itemNotFound(`the series ${series.name}`); },
  scalars: {
    name: { get: ({ series }) => series.name, set: ({ series }, value) => { series.name = text(value); } },
    gapWidth: { get: ({ series }) => series.gapWidth, set: ({ series }, value) => { series.gapWidth = within(value, 0, 500); } },
    overlap: { get: ({ series }) => series.overlap, set: ({ series }, value) => { series.overlap = within(value, -100, 100); } },
    hasDataLabels: { get: ({ series }) => series.hasDataLabels, set: ({ series }, value) => { series.hasDataLabels = flag(value); } },
    smooth: { get: ({ series }) => series.smooth, set: ({ series }, value) => { series.smooth = flag(value); } },
    markerBackgroundColor: { get: ({ series }) => series.markerBackgroundColor, set: ({ series }, value) => { series.markerBackgroundColor = color(value); } },
    markerForegroundColor: { get: ({ series }) => series.markerForegroundColor, set: ({ series }, value) => { series.markerForegroundColor = color(value); } },
    markerStyle: { get: ({ series }) => series.markerStyle, set: ({ series }, value) => { series.markerStyle = text(value); } },
  },
  navigations: { format: (of) => hostObject(seriesFormat, of) },
  commands: {
    setValues: ({ chart, series }, args) => { series.values = replaced(series.values, areaArgument(args.at(0), chart.sheet)); },
    setXAxisValues: ({ chart, series }, args) => { series.categories = replaced(series.categories, areaArgument(args.at(0), chart.sheet)); },
    delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
      series.release();
    },
  },
};

function replaced(before: Anchor | null, area: Anchor): Anchor {
  before?.release();
  return new Anchor(area.sheet, rectOfArea(area));
}

function within(value: unknown, least: number, most: number): number {
  const given = number(value);
  if (given < least || given > most) throw invalidArgument(`A number of ${least} to ${most} was expected.`);
  return given;
}

const seriesFormat: Definition<SeriesOf> = {
  type: 'ChartSeriesFormat',
  navigations: {
    fill: ({ series }) => fillObject({ color: () => series.fillColor, setColor: (color) => { series.fillColor = color; } }),
    line: ({ series }) => lineObject({ color: () => series.lineColor, setColor: (color) => { series.lineColor = color; } }),
  },
};
