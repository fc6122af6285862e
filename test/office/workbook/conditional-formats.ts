import { Anchor } from './anchor.ts';
import { ConditionalFormat, type ConditionalFormatType } from './conditional-format.ts';
import { overlaps, subtract, type Rect } from './rect.ts';
import { itemNotFound } from './refusal.ts';
import type { Worksheet } from './worksheet.ts';

/** The conditional formats of a sheet, the one that wins first. */
export class ConditionalFormats {
  #items: ConditionalFormat[] = [];
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    this.#sheet = sheet;
  }

  /** All of the sheet, or those that touch these cells. */
  within(rect?: Rect): readonly ConditionalFormat[] {
    this.#items = this.#items.filter(({ areas }) => areas.some(({ lost }) => !lost));
    return rect === undefined ? this.#items : this.#items.filter(({ areas }) => areas.some((area) => area.rect !== null && overlaps(area.rect, rect)));
  }

  get(id: string, rect: Rect): ConditionalFormat {
    const found = this.within(rect).find((item) => item.id === id);
    if (found === undefined) throw itemNotFound(`the conditional format ${id}`);
    return found;
  }

  /** A new one goes before all others. */
  add(rect: Rect, type: ConditionalFormatType): ConditionalFormat {
    this.#sheet.cells.assertWritable(rect);
    const item = new ConditionalFormat(this.#sheet.workbook.newGuid(), new Anchor(this.#sheet, rect), type);
    this.#items.unshift(item);
    return item;
  }

  delete(item: ConditionalFormat): void {
    if (!this.#items.includes(item)) throw itemNotFound('the conditional format');
    this.#items = this.#items.filter((other) => other !== item);
    item.release();
  }

  priority(item: ConditionalFormat): number {
    return this.#items.indexOf(item);
  }

  setPriority(item: ConditionalFormat, priority: number): void {
    this.#items = this.#items.filter((other) => other !== item);
    this.#items.splice(priority, 0, item);
  }

  /** Takes these cells out of all of them. */
  clear(rect: Rect): void {
    for (const item of this.within(rect)) {
      item.areas = item.areas.flatMap((area) => {
        if (area.rect === null || !overlaps(area.rect, rect)) return [area];
        const left = subtract(area.rect, rect).map((rest) => new Anchor(this.#sheet, rest));
        area.release();
        return left;
      });
    }
    this.within();
  }
}
