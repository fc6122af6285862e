import type { OrderRows } from '../inputs/orders/order-rows.ts';
import type { ProductFact } from '../inputs/records/facts.ts';
import type { Settings } from '../settings/settings.ts';

/** Which group a line's product belongs to, and which products are trials. */
export interface ProductGroups {
  readonly names: readonly string[];
  /** Where the groups come from; none: stages that need groups are not given. */
  readonly from: 'list' | 'orders' | 'products' | 'none';
  /** By product code an index into `names`, or -1: told by the line's category, or none, or a trial. */
  readonly ofProduct: Int32Array;
  /** By category code. */
  readonly ofCategory: Int32Array;
  /** By product code. */
  readonly trial: Uint8Array;
}

/** Groups in the order of their names, so that it does not matter which row came first: by the product list, else by the orders' category column, else each product its own while there are few. */
export function productGroups(rows: OrderRows, list: readonly ProductFact[], settings: Settings): ProductGroups {
  const products = rows.products.texts;
  const listed = new Map(list.map((fact) => [fact.name, fact]));
  const words = settings.orders.trialWords.map((word) => word.toLowerCase());
  const trial = Uint8Array.from(products, (name) => (listed.get(name)?.trial === true || words.some((word) => name.toLowerCase().includes(word)) ? 1 : 0));
  const groupNames = products.map((name) => listed.get(name)?.group ?? '');
  const fromList = groupNames.some((group) => group !== '');
  if (fromList || rows.categories.size > 0) {
    const names = inOrder([...groupNames, ...rows.categories.texts]);
    return { names, from: fromList ? 'list' : 'orders', ofProduct: Int32Array.from(groupNames, (group) => names.indexOf(group)), ofCategory: Int32Array.from(rows.categories.texts, (category) => names.indexOf(category)), trial };
  }
  const regular = products.filter((_, product) => trial[product] === 0);
  const few = regular.length >= 2 && regular.length <= settings.orders.groupsFromProducts;
  const names = few ? inOrder(regular) : [];
  return { names, from: few ? 'products' : 'none', ofProduct: Int32Array.from(products, (name) => names.indexOf(name)), ofCategory: new Int32Array(0), trial };
}

function inOrder(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '').sort();
}
