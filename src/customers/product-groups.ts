import type { OrderRows } from '../inputs/orders/order-rows.ts';
import type { ProductFact } from '../inputs/records/facts.ts';
import type { Settings } from '../settings/settings.ts';

/** Which group a line's product belongs to, and which products are trials. */
export interface ProductGroups {
  readonly names: readonly string[];
  /** Where the groups come from; none: stages that need groups are not given. */
  readonly from: 'list' | 'orders' | 'products' | 'none';
  /** For each line an index into `names`, or -1: none, or a trial. */
  readonly ofLine: Int32Array;
  /** By product code. */
  readonly trial: Uint8Array;
}

/** Groups in the order of their names, so that it does not matter which row came first: by the product list, else by the orders' category column, else each product its own while there are few. */
export function productGroups(rows: OrderRows, list: readonly ProductFact[], settings: Settings): ProductGroups {
  const products = rows.products.texts;
  const listed = new Map(list.map((fact) => [fact.name, fact]));
  const words = settings.orders.trialWords.map((word) => word.toLowerCase());
  const trial = Uint8Array.from(products, (name) => (listed.get(name)?.trial === true || words.some((word) => name.toLowerCase().includes(word)) ? 1 : 0));
  const [lineProduct, lineCategory] = [rows.lineProduct.view(), rows.lineCategory.view()];
  const groupNames = products.map((name) => listed.get(name)?.group ?? '');
  const fromList = groupNames.some((group) => group !== '');
  if (fromList || rows.categories.size > 0) {
    const names = inOrder([...groupNames, ...rows.categories.texts]);
    const groupOfProduct = Int32Array.from(groupNames, (group) => names.indexOf(group));
    const groupOfCategory = Int32Array.from(rows.categories.texts, (category) => names.indexOf(category));
    const ofLine = lineProduct.map((product, line) => {
      if (trial[product] === 1) return -1;
      const group = groupOfProduct[product] as number;
      const category = lineCategory[line] as number;
      return group >= 0 || category < 0 ? group : (groupOfCategory[category] as number);
    });
    return { names, from: fromList ? 'list' : 'orders', ofLine, trial };
  }
  const regular = products.filter((_, product) => trial[product] === 0);
  if (regular.length < 2 || regular.length > settings.orders.groupsFromProducts) return { names: [], from: 'none', ofLine: new Int32Array(lineProduct.length).fill(-1), trial };
  const names = inOrder(regular);
  const own = Int32Array.from(products, (name, product) => (trial[product] === 1 ? -1 : names.indexOf(name)));
  return { names, from: 'products', ofLine: lineProduct.map((product) => own[product] as number), trial };
}

function inOrder(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '').sort();
}
