import type { OrderRows } from '../inputs/orders/order-rows.ts';
import type { ProductFact } from '../inputs/records/facts.ts';
import type { Settings } from '../settings/settings.ts';
import { Dictionary } from '../shared/dictionary.ts';

/** Which group a line's product belongs to, and which products are trials. */
export interface ProductGroups {
  readonly names: readonly string[];
  /** Where the groups come from; none: stages that need groups are not given. */
  readonly from: 'list' | 'orders' | 'products' | 'none';
  /** Index into `names`, or -1: none, or a trial. */
  readonly ofLine: (line: number) => number;
  /** By product code. */
  readonly trial: Uint8Array;
}

/** Groups by the product list, else by the orders' category column, else each product its own while there are few. */
export function productGroups(rows: OrderRows, list: readonly ProductFact[], settings: Settings): ProductGroups {
  const products = rows.products.texts;
  const listed = new Map(list.map((fact) => [fact.name, fact]));
  const words = settings.orders.trialWords.map((word) => word.toLowerCase());
  const trial = Uint8Array.from(products, (name) => (listed.get(name)?.trial === true || words.some((word) => name.toLowerCase().includes(word)) ? 1 : 0));
  const [lineProduct, lineCategory] = [rows.lineProduct.view(), rows.lineCategory.view()];
  const names = new Dictionary();
  const unless = (product: number, group: () => number): number => (trial[product] === 1 ? -1 : group());
  const groupOfProduct = Int32Array.from(products, (name) => {
    const group = listed.get(name)?.group ?? '';
    return group === '' ? -1 : names.code(group);
  });
  const fromList = names.size > 0;
  if (fromList || rows.categories.size > 0) {
    const groupOfCategory = Int32Array.from(rows.categories.texts, (category) => names.code(category));
    const ofLine = (line: number): number =>
      unless(lineProduct[line] as number, () => {
        const product = groupOfProduct[lineProduct[line] as number] as number;
        const category = lineCategory[line] as number;
        return product >= 0 ? product : category >= 0 ? (groupOfCategory[category] as number) : -1;
      });
    return { names: names.texts, from: fromList ? 'list' : 'orders', ofLine, trial };
  }
  const regular = products.filter((_, product) => trial[product] === 0).length;
  if (regular < 2 || regular > settings.orders.groupsFromProducts) return { names: [], from: 'none', ofLine: () => -1, trial };
  const own = Int32Array.from(products, (name, product) => (trial[product] === 1 ? -1 : names.code(name)));
  return { names: names.texts, from: 'products', ofLine: (line) => own[lineProduct[line] as number] as number, trial };
}
