import { fold } from '../fold.ts';
import type { LayoutPicks } from './layout-picks.ts';
import type { OrderLayout } from './layout.ts';
import type { OrderRows } from './order-rows.ts';
import type { Cells } from './pick.ts';

/** Writes down what few exports tell: which item of its order a row is, when it was last changed, and by which code goods come back. */
export class RareColumns {
  private readonly rows: OrderRows;
  private readonly picks: LayoutPicks;
  private readonly tellsCodes: boolean;
  private readonly tellsAny: boolean;
  private itemless: boolean;

  constructor(rows: OrderRows, layout: OrderLayout, picks: LayoutPicks) {
    this.rows = rows;
    this.picks = picks;
    this.itemless = !picks.has('item');
    this.tellsCodes = layout.returnable === true;
    this.tellsAny = picks.has('item') || picks.has('updated') || this.tellsCodes;
  }

  /** @param used whether the row counts */
  add(cells: Cells, row: number, used: boolean): void {
    if (!this.tellsAny) return;
    const { rows, picks } = this;
    const item = picks.text('item', cells);
    if (item === '' && used) this.itemless = true;
    if (item !== '') {
      rows.item.padTo(row, -1);
      rows.item.push(rows.items.code(item));
    }
    const updated = picks.moment('updated', cells);
    if (!Number.isNaN(updated)) {
      rows.updated.padTo(row, NaN);
      rows.updated.push(updated);
    }
    const code = this.tellsCodes ? fold(picks.text('productCode', cells)) : '';
    if (code === '') return;
    rows.productCode.padTo(row, -1);
    rows.productCode.push(rows.productCodes.code(code));
  }

  /** Whether each used row has the number of an item. */
  get itemised(): boolean {
    return !this.itemless;
  }
}
