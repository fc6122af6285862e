import type { Analysis } from '../../../analyze.ts';
import type { Speaker, TextKey } from '../../../text/say.ts';

/** Shops whose exports we know, by `OrderSource.shop`. */
const SHOPS: Readonly<Record<string, TextKey>> = {
  rakuten: 'buyers.shop-rakuten', yahoo: 'buyers.shop-yahoo', amazon: 'buyers.shop-amazon', shopify: 'buyers.shop-shopify', base: 'buyers.shop-base',
  stores: 'buyers.shop-stores', colorme: 'buyers.shop-colorme', makeshop: 'buyers.shop-makeshop', eccube: 'buyers.shop-eccube',
  woocommerce: 'buyers.shop-woocommerce', square: 'buyers.shop-square', creema: 'buyers.shop-creema', 'next-engine': 'buyers.shop-next-engine',
};

/** What each order source is called: the shop it comes from; any other sheet by its own name. */
export function shopNames({ inputs }: Analysis, say: Speaker): string[] {
  return inputs.orders.sources.map(({ shop, sheet, file }) => {
    const key = SHOPS[shop];
    return key === undefined ? (sheet ?? file) : say(key);
  });
}

/** The shop of each order that counts, as an index into the names; the order is that of the sales. */
export function shopOfSold({ customers: { orders } }: Analysis): Int32Array {
  const shop = new Int32Array(orders.count);
  let count = 0;
  for (let order = 0; order < orders.count; order++) if (orders.reason[order] === 0) shop[count++] = orders.source[order] as number;
  return shop.subarray(0, count);
}
