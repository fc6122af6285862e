import type { Anchor } from './anchor.ts';
import type { Worksheet } from './worksheet.ts';

export interface ChartText {
  text: string;
  visible: boolean;
  readonly font: ChartFont;
}

export interface ChartFont {
  bold: boolean;
  italic: boolean;
  color: string;
  name: string;
  size: number;
  underline: string;
}

const newChartFont = (): ChartFont => ({ bold: false, italic: false, color: '#595959', name: 'Yu Gothic', size: 9, underline: 'None' });

export class ChartSeries {
  name: string;
  values: Anchor | null = null;
  categories: Anchor | null = null;
  fillColor: string | null = null;
  lineColor: string | null = null;
  lineWeight = 2.25;
  gapWidth = 150;
  overlap = 0;
  hasDataLabels = false;
  smooth = false;
  markerStyle = 'Automatic';
  markerBackgroundColor = '';
  markerForegroundColor = '';

  constructor(name: string) {
    this.name = name;
  }

  release(): void {
    this.values?.release();
    this.categories?.release();
  }
}

export class ChartAxis {
  readonly kind: 'Category' | 'Value';
  visible = true;
  numberFormat = 'General';
  linkNumberFormat = true;
  majorGridlines: boolean;
  gridlineColor = '#D9D9D9';
  lineColor: string | null = null;
  tickLabelSpacing: number | string = 'Automatic';
  tickLabelPosition = 'NextToAxis';
  reversePlotOrder = false;
  minimum: number | string = '';
  maximum: number | string = '';
  readonly font = newChartFont();
  readonly title: ChartText = { text: '', visible: false, font: newChartFont() };

  constructor(kind: 'Category' | 'Value') {
    this.kind = kind;
    this.majorGridlines = kind === 'Value';
  }
}

export class Chart {
  readonly sheet: Worksheet;
  readonly id: string;
  name: string;
  type: string;
  left = 0;
  top = 0;
  width = 360;
  height = 216;
  readonly title: ChartText = { text: '', visible: true, font: { ...newChartFont(), size: 14 } };
  readonly legend = { visible: true, position: 'Bottom', overlay: false, font: newChartFont() };
  readonly categoryAxis = new ChartAxis('Category');
  readonly valueAxis = new ChartAxis('Value');
  series: ChartSeries[] = [];

  constructor(sheet: Worksheet, id: string, name: string, type: string) {
    this.sheet = sheet;
    this.id = id;
    this.name = name;
    this.type = type;
  }

  release(): void {
    for (const series of this.series) series.release();
  }
}
