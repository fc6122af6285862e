import type { ChartView, SheetArea } from '../../../hosts/page/sheet-view.ts';
import type { GridCore } from '../grid-core.ts';
import { cellValue } from '../row-cells.ts';
import { type Figures, numberText, seriesColor } from './figures.ts';

/** The charts that stand on sheets, and their figures as the cells have them now. */
export class ChartStore {
  readonly #core: GridCore;
  readonly #charts = new Map<string, ChartView>();
  readonly #figures = new Map<string, Figures>();
  readonly #listeners = new Set<() => void>();

  constructor(core: GridCore) {
    this.#core = core;
  }

  set(id: string, chart: ChartView): void {
    this.#charts.set(id, chart);
    this.#figures.delete(id);
  }

  delete(id: string): void {
    this.#charts.delete(id);
    this.#figures.delete(id);
  }

  chart(id: string): ChartView | null {
    return this.#charts.get(id) ?? null;
  }

  /** Read from the cells once after each change of them. */
  figures(id: string): Figures | null {
    const chart = this.#charts.get(id);
    if (chart === undefined) return null;
    const known = this.#figures.get(id);
    if (known !== undefined) return known;
    const figures = this.#read(chart);
    this.#figures.set(id, figures);
    return figures;
  }

  /** Cells have changed: charts that are in sight are drawn anew. */
  refresh(): void {
    this.#figures.clear();
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get zoom(): number {
    return this.#core.workbook?.getActiveSheet(true)?.getZoomRatio() ?? 1;
  }

  #read(chart: ChartView): Figures {
    const series = chart.series.map(({ name, color, values }, index) => ({
      name, color: seriesColor(color, index),
      values: this.#cells(values, (value) => typeof value === 'number' ? value : null),
    }));
    const length = Math.max(0, ...series.map(({ values }) => values.length));
    const names = chart.categories === null ? [] : this.#cells(chart.categories, (value, format) => typeof value === 'number' ? numberText(value, format) : String(value ?? ''));
    return { series, categories: Array.from({ length }, (_, at) => names[at] ?? String(at + 1)) };
  }

  #cells<T>({ sheet: name, area }: SheetArea, read: (value: ReturnType<typeof cellValue>, format: string) => T): T[] {
    const sheet = this.#core.sheets.named(name);
    const worksheet = sheet === null ? null : this.#core.worksheet(sheet);
    const cells: T[] = [];
    if (worksheet === null) return cells;
    for (let row = area.row; row <= area.lastRow; row++) {
      for (let column = area.column; column <= area.lastColumn; column++) cells.push(read(cellValue(worksheet.getCellRaw(row, column)), worksheet.getComposedCellStyle(row, column).n?.pattern ?? 'General'));
    }
    return cells;
  }
}
