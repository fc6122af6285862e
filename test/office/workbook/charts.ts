import { Anchor } from './anchor.ts';
import { Chart, ChartSeries } from './chart.ts';
import { boundingRect, endColumn, endRow, rectOf, type Rect } from './rect.ts';
import { itemNotFound } from './refusal.ts';
import { plainValue } from './cell-value.ts';
import type { Worksheet } from './worksheet.ts';

/** The charts of one sheet. */
export class Charts {
  #items: Chart[] = [];
  #made = 0;
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    this.#sheet = sheet;
  }

  get items(): readonly Chart[] {
    return this.#items;
  }

  find(nameOrId: string): Chart | null {
    return this.#items.find(({ name, id }) => name.toLowerCase() === nameOrId.toLowerCase() || id === nameOrId) ?? null;
  }

  add(type: string, source: Anchor, seriesBy: string): Chart {
    this.#sheet.assertUnprotected();
    this.#made += 1;
    const chart = new Chart(this.#sheet, this.#sheet.workbook.newGuid(), `${this.#sheet.workbook.options.chartWord} ${this.#made}`, type);
    this.setData(chart, source, seriesBy);
    this.#items.push(chart);
    return chart;
  }

  setData(chart: Chart, source: Anchor, seriesBy: string): void {
    chart.release();
    chart.series = source.rect === null ? [] : readSeries(source.sheet, source.rect, seriesBy);
  }

  delete(chart: Chart): void {
    if (!this.#items.includes(chart)) throw itemNotFound(`the chart ${chart.name}`);
    this.#sheet.assertUnprotected();
    this.#items = this.#items.filter((other) => other !== chart);
    chart.release();
  }

  /** Puts the chart over the cells from one to the other. */
  place(chart: Chart, start: Rect, end: Rect | null): void {
    const { rows, columns } = this.#sheet;
    const area = end === null ? start : boundingRect(start, end);
    chart.left = columns.offset(area.column);
    chart.top = rows.offset(area.row);
    if (end === null) return;
    chart.width = columns.offset(endColumn(area)) - chart.left;
    chart.height = rows.offset(endRow(area)) - chart.top;
  }
}

/** Excel's way of reading series out of cells: a first row of texts names them, a first column of texts is their axis. */
function readSeries(sheet: Worksheet, rect: Rect, seriesBy: string): ChartSeries[] {
  const isText = (row: number, column: number): boolean => typeof plainValue(sheet.cells.value(row, column)) === 'string';
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rect.rows >= rect.columns);
  const head = rect.rows > 1 && (byColumns ? isText(rect.row, endColumn(rect) - 1) : isText(rect.row, rect.column)) ? 1 : 0;
  const side = rect.columns > 1 && isText(endRow(rect) - 1, rect.column) ? 1 : 0;
  const count = byColumns ? rect.columns - side : rect.rows - head;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const column = rect.column + side + index;
    const row = rect.row + head + index;
    const named = byColumns ? head === 1 : side === 1;
    const name = named ? sheet.cells.texts(byColumns ? rectOf(rect.row, column) : rectOf(row, rect.column))[0]?.[0] ?? '' : `${sheet.workbook.options.seriesWord}${index + 1}`;
    const series = new ChartSeries(name);
    const body = byColumns ? rectOf(rect.row + head, column, rect.rows - head, 1) : rectOf(row, rect.column + side, 1, rect.columns - side);
    series.values = new Anchor(sheet, body);
    if (byColumns ? side === 1 : head === 1) {
      series.categories = new Anchor(sheet, byColumns ? { ...body, column: rect.column } : { ...body, row: rect.row });
    }
    return series;
  });
}
