import { npsByProduct } from '../../../measures/loyalty/nps-by-product.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Context } from '../../context.ts';
import { look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import type { BlockColumn, Sheet } from '../../sheet.ts';
import { npsRow } from './nps-rows.ts';
import { shortName } from '../top-ten.ts';

const PRODUCTS = 10;
export const PRODUCT_WIDTH = 26;

/** The willingness to recommend of those who answered about a product, or had bought it last: the ten with the most answers. */
export function loyaltyProducts(sheet: Sheet, top: number, { analysis, say }: Context, columns: (first: BlockColumn) => readonly BlockColumn[]): void {
  const { customers } = analysis;
  const column = notedColumn(say);
  const products = npsByProduct(customers.writings.answers, () => customers.sales, customers.asOf);
  const rows = Array.from({ length: PRODUCTS }, (_, at): CellValue[] => {
    const product = products[at];
    return product === undefined ? Array.from({ length: 9 }, () => null) : [shortName(product.product, PRODUCT_WIDTH - 2), ...npsRow(say, product.counts)];
  });
  sheet.block(top, 0, say('loyalty.by-product'), columns(column('table.product', look.text, 'note.loyalty.product')), rows);
  sheet.cell(top + 2 + PRODUCTS, 0, products.length === 0 ? say('loyalty.no-products') : say('loyalty.about-products', { products: products.length }), look.note);
}
