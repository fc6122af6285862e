import { fold } from '../fold.ts';
import { amountOf } from '../money-text.ts';
import type { LayoutPicks } from './layout-picks.ts';
import type { OrderLayout } from './layout.ts';
import { BLANK, type OrderRows, type OrderSource } from './order-rows.ts';
import { packedValues, type Cells } from './pick.ts';

const isPacked = (text: string): boolean => text.startsWith('L') && /^L\d+=/.test(text);

/** Writes down which products a row sells: one, several packed together, or none where it is a fee or an option. */
export class ProductLines {
  private readonly rows: OrderRows;
  private readonly layout: OrderLayout;
  private readonly picks: LayoutPicks;
  private readonly from: number;
  private readonly sourceIndex: number;
  private readonly tellsQuantity: boolean;
  private readonly tellsAmount: boolean;
  private readonly codes = new Map<string, number>();

  constructor(rows: OrderRows, sourceIndex: number, layout: OrderLayout, picks: LayoutPicks) {
    this.rows = rows;
    this.sourceIndex = sourceIndex;
    this.layout = layout;
    this.picks = picks;
    this.from = rows.lineRow.length;
    this.tellsQuantity = picks.has('quantity');
    this.tellsAmount = layout.lineAmount !== undefined;
  }

  add(cells: Cells, row: number): void {
    const { layout, picks } = this;
    if (layout.productKinds && !layout.productKinds.includes(picks.text('lineKind', cells))) return;
    const code = picks.text('productCode', cells);
    const name = picks.text('productName', cells);
    if (code === '' && (name === '' || layout.optionRows === true)) return;
    const category = picks.text('category', cells);
    const quantity = this.tellsQuantity ? picks.text('quantity', cells) : '';
    if (!isPacked(code) && !isPacked(name)) return this.line(row, code, name, category, quantity, this.amount(cells, 0));
    const codes = packedValues(code);
    const quantities = packedValues(quantity);
    packedValues(name).forEach((one, at) => this.line(row, codes[at] ?? '', one, category, quantities[at] ?? '', this.amount(cells, at)));
  }

  /** Where each row tells its own amount, the row's is its product's. A row that sells several tells no one's. */
  settle({ per }: OrderSource): void {
    if (per !== 'line') return;
    const [lineRow, lineAmount, goods, source] = [this.rows.lineRow.view(), this.rows.lineAmount.view(), this.rows.goods.view(), this.rows.source.view()];
    for (let line = this.from; line < lineRow.length; line++) {
      const row = lineRow[line] as number;
      if (source[row] !== this.sourceIndex) continue;
      lineAmount[line] = lineRow[line - 1] === row || lineRow[line + 1] === row ? BLANK : (goods[row] as number);
    }
  }

  private line(row: number, code: string, name: string, category: string, quantity: string, amount: number): void {
    const { rows } = this;
    rows.lineRow.push(row);
    rows.lineProduct.push(this.product(code, name));
    rows.lineCategory.push(category === '' ? -1 : rows.categories.code(fold(category)));
    rows.lineQuantity.push(quantity === '' ? 1 : countOf(quantity));
    rows.lineAmount.push(amount);
  }

  private amount(cells: Cells, at: number): number {
    return this.tellsAmount ? this.picks.lineAmount(cells, at) : BLANK;
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

/** 「2個」 is two. What cannot be read counts as one: something was sold. */
function countOf(text: string): number {
  const count = amountOf(text);
  if (count !== null && !Number.isNaN(count)) return count;
  const digits = /^\d+/.exec(fold(text))?.[0];
  return digits === undefined ? 1 : Number(digits);
}
