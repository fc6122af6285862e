import type { HostObject } from '../protocol/host-object.ts';
import type { ChartFont } from '../workbook/chart.ts';
import { color, flag, number, oneOf, text } from './arguments.ts';
import { hostObject, type Definition, type Scalar } from './definition.ts';

export function fontObject(font: ChartFont): HostObject {
  return hostObject(chartFont, font);
}

/** A line's colour and weight, wherever the chart keeps them. */
export interface Line {
  readonly color: () => string | null;
  readonly setColor: (color: string | null) => void;
}

export function lineObject(line: Line): HostObject {
  return hostObject(chartLine, line);
}

export function fillObject(line: Line): HostObject {
  return hostObject(chartFill, line);
}

function scalar<K extends keyof ChartFont>(key: K, read: (value: unknown) => ChartFont[K]): Scalar<ChartFont> {
  return { get: (font) => font[key], set: (font, value) => { font[key] = read(value); } };
}

const chartFont: Definition<ChartFont> = {
  type: 'ChartFont',
  scalars: {
    bold: scalar('bold', flag),
    italic: scalar('italic', flag),
    color: scalar('color', color),
    name: scalar('name', text),
    size: scalar('size', number),
    underline: scalar('underline', (value) => oneOf(value, ['None', 'Single'])),
  },
};

const chartLine: Definition<Line> = {
  type: 'ChartLineFormat',
  scalars: { color: { get: (line) => line.color() ?? '', set: (line, value) => { line.setColor(color(value)); } } },
  commands: { clear: (line) => { line.setColor(null); } },
};

const chartFill: Definition<Line> = {
  type: 'ChartFill',
  commands: {
    setSolidColor: (fill, args) => { fill.setColor(color(args.at(0))); },
    clear: (fill) => { fill.setColor(null); },
  },
};
