import type { HostObject } from '../protocol/host-object.ts';
import type { Chart, ChartAxis } from '../workbook/chart.ts';
import { invalidArgument } from '../workbook/refusal.ts';
import { flag, number, text } from './arguments.ts';
import { fontObject, lineObject } from './chart-font.ts';
import { hostObject, type Definition } from './definition.ts';

export function axesObject(chart: Chart): HostObject {
  return hostObject(axes, chart);
}

const axes: Definition<Chart> = {
  type: 'ChartAxes',
  navigations: {
    categoryAxis: ({ categoryAxis }) => hostObject(axis, categoryAxis),
    valueAxis: ({ valueAxis }) => hostObject(axis, valueAxis),
  },
};

/** A number, or empty text for "as Excel likes". */
const bound = (value: unknown): number | string => value === '' ? '' : number(value);

const axis: Definition<ChartAxis> = {
  type: 'ChartAxis',
  scalars: {
    type: { get: ({ kind }) => kind },
    visible: { get: ({ visible }) => visible, set: (of, value) => { of.visible = flag(value); } },
    numberFormat: {
      get: ({ numberFormat }) => numberFormat,
      set: (of, value) => {
        of.numberFormat = text(value);
        of.linkNumberFormat = false;
      },
    },
    linkNumberFormat: { get: ({ linkNumberFormat }) => linkNumberFormat, set: (of, value) => { of.linkNumberFormat = flag(value); } },
    reversePlotOrder: { get: ({ reversePlotOrder }) => reversePlotOrder, set: (of, value) => { of.reversePlotOrder = flag(value); } },
    minimum: { get: ({ minimum }) => minimum, set: (of, value) => { of.minimum = bound(value); } },
    maximum: { get: ({ maximum }) => maximum, set: (of, value) => { of.maximum = bound(value); } },
    tickLabelPosition: {
      get: ({ tickLabelPosition }) => tickLabelPosition,
      set: (of, value) => {
        if (!['NextToAxis', 'High', 'Low', 'None'].includes(text(value))) throw invalidArgument('No place for labels.');
        of.tickLabelPosition = text(value);
      },
    },
    tickLabelSpacing: {
      get: ({ tickLabelSpacing }) => tickLabelSpacing,
      set: (of, value) => {
        if (value !== '' && (number(value) < 1 || number(value) > 31_999)) throw invalidArgument('Every 1 to 31,999 categories can have a label.');
        of.tickLabelSpacing = bound(value);
      },
    },
  },
  navigations: {
    majorGridlines: (of) => hostObject(gridlines, of),
    format: (of) => hostObject(axisFormat, of),
    title: (of) => hostObject(axisTitle, of),
  },
};

const gridlines: Definition<ChartAxis> = {
  type: 'ChartGridlines',
  scalars: { visible: { get: ({ majorGridlines }) => majorGridlines, set: (of, value) => { of.majorGridlines = flag(value); } } },
  navigations: { format: (of) => hostObject(gridlinesFormat, of) },
};

const gridlinesFormat: Definition<ChartAxis> = {
  type: 'ChartGridlinesFormat',
  navigations: { line: (of) => lineObject({ color: () => of.gridlineColor, setColor: (color) => { of.gridlineColor = color ?? '#D9D9D9'; } }) },
};

const axisFormat: Definition<ChartAxis> = {
  type: 'ChartAxisFormat',
  navigations: {
    font: ({ font }) => fontObject(font),
    line: (of) => lineObject({ color: () => of.lineColor, setColor: (color) => { of.lineColor = color; } }),
  },
};

const axisTitle: Definition<ChartAxis> = {
  type: 'ChartAxisTitle',
  scalars: {
    text: {
      get: ({ title }) => title.text,
      set: ({ title }, value) => {
        title.text = text(value);
        title.visible = true;
      },
    },
    visible: { get: ({ title }) => title.visible, set: ({ title }, value) => { title.visible = flag(value); } },
  },
};
