import type { IStyleData } from '@univerjs/core';
import type { CellLook } from '../../hosts/page/sheet-view.ts';
import { cellStyle } from './cell-styles.ts';

/**
 * The workbook's styles. The list of looks may be another one after each change of the workbook, while sheets that did not change keep their cells:
 * so each look keeps the name it got first.
 */
export class StyleBook {
  readonly #ids = new Map<string, string>();
  #current: readonly string[] = [];

  /** For each look of the newest list, by its place, the name of its style. */
  get ids(): readonly string[] {
    return this.#current;
  }

  /** Takes a new list of looks over; returns the styles that were not there before. */
  turnTo(looks: readonly CellLook[]): Record<string, IStyleData> {
    const added: Record<string, IStyleData> = {};
    this.#current = looks.map((look) => {
      const key = JSON.stringify(look);
      const known = this.#ids.get(key);
      if (known !== undefined) return known;
      const id = String(this.#ids.size);
      this.#ids.set(key, id);
      added[id] = cellStyle(look);
      return id;
    });
    return added;
  }
}
