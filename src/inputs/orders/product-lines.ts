import { fold } from '../fold.ts';
import type { LayoutPicks } from './layout-picks.ts';
import type { OrderLayout } from './layout.ts';
import type { OrderRows } from './order-rows.ts';
import { packedValues, type Cells } from './pick.ts';

const isPacked = (text: string): boolean => text.startsWith('L') && /^L\d+=/.test(text);

/** Writes down which products a row sells: one, several packed together, or none where it is a fee or an option. */
export class ProductLines {
  private readonly rows: OrderRows;
  private readonly layout: OrderLayout;
  private readonly picks: LayoutPicks;
  private readonly codes = new Map<string, number>();

  constructor(rows: OrderRows, layout: OrderLayout, picks: LayoutPicks) {
    this.rows = rows;
    this.layout = layout;
    this.picks = picks;
  }

  add(cells: Cells, row: number): void {
    const { layout, picks } = this;
    if (layout.productKinds && !layout.productKinds.includes(picks.text('lineKind', cells))) return;
    const code = picks.text('productCode', cells);
    const name = picks.text('productName', cells);
    if (code === '' && (name === '' || layout.optionRows === true)) return;
    const category = picks.text('category', cells);
    if (!isPacked(code) && !isPacked(name)) return this.line(row, code, name, category);
    const codes = packedValues(code);
    packedValues(name).forEach((one, at) => this.line(row, codes[at] ?? '', one, category));
  }

  private line(row: number, code: string, name: string, category: string): void {
    const { rows } = this;
    rows.lineRow.push(row);
    rows.lineProduct.push(this.product(code, name));
    rows.lineCategory.push(category === '' ? -1 : rows.categories.code(fold(category)));
  }

  /** A product is told by its name: malls give the same article different codes. */
  private product(code: string, name: string): number {
    const text = name === '' ? code : name;
    let product = this.codes.get(text);
    if (product === undefined) {
      product = this.rows.products.code(fold(text));
      this.codes.set(text, product);
    }
    return product;
  }
}
