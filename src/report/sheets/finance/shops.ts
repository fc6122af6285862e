import { exact } from '../../../inputs/orders/orders.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Analysis } from '../../../analyze.ts';
import type { Speaker } from '../../../text/say.ts';
import type { Context } from '../../context.ts';
import { look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { UNKNOWN, type Sheet } from '../../sheet.ts';
import { fitted, totalOf } from './places.ts';
import { shortName } from '../top-ten.ts';

const YEAR = 365;
const PLACES = 8;
const NAME = 24;
/** Names that are the same in every language. */
const BRANDS: Readonly<Record<string, string>> = {
  amazon: 'Amazon', shopify: 'Shopify', base: 'BASE', stores: 'STORES', makeshop: 'MakeShop', eccube: 'EC-CUBE', woocommerce: 'WooCommerce', square: 'Square', creema: 'Creema',
};

interface ShopSales {
  readonly name: string;
  now: number;
  before: number;
}

/** How much of the year's sales came by which shop or mall. */
export function shopBlock(sheet: Sheet, row: number, { analysis, say }: Context): void {
  const all = shopSales(analysis, say);
  const [now, before] = [totalOf(all, (shop) => shop.now), totalOf(all, (shop) => shop.before)];
  const shops = fitted(all, PLACES, (rest) => ({ name: say('finance.more', { count: rest.length }), now: totalOf(rest, (shop) => shop.now), before: totalOf(rest, (shop) => shop.before) }));
  const share = (yen: number, whole: number): CellValue => (whole > 0 ? yen / whole : UNKNOWN);
  const column = notedColumn(say);
  const name = column('finance.shop', look.text);
  sheet.block(row, 0, say('finance.shops'), [
    name, { ...name, header: '' }, column('finance.sales-now', look.yen), column('finance.share', look.percent), column('finance.sales-before', look.yen), column('finance.share', look.percent),
  ], Array.from({ length: PLACES }, (_, at): CellValue[] => {
    const shop = shops[at];
    return shop === undefined ? [null, null, null, null, null, null] : [shortName(shop.name, NAME), null, exact(shop.now), share(shop.now, now), exact(shop.before), share(shop.before, before)];
  }));
}

/** Every shop that sold something in the last two years, the one that sold most first. */
export function shopSales({ customers: { orders, asOf }, inputs: { orders: { sources } } }: Analysis, say: Speaker): ShopSales[] {
  const byShop = new Map<string, ShopSales>();
  const shops = sources.map(({ shop }): ShopSales => {
    const known = byShop.get(shop) ?? { name: shopName(shop, sources, say), now: 0, before: 0 };
    byShop.set(shop, known);
    return known;
  });
  const { count, day, reason, amount, source } = orders;
  for (let order = 0; order < count; order++) {
    const age = asOf - (day[order] as number);
    const shop = shops[source[order] as number];
    if (reason[order] !== 0 || age < 0 || age >= 2 * YEAR || shop === undefined) continue;
    if (age < YEAR) shop.now += amount[order] as number;
    else shop.before += amount[order] as number;
  }
  return [...byShop.values()].filter(({ now, before }) => now !== 0 || before !== 0).sort((a, b) => b.now - a.now || b.before - a.before);
}

/** As people call it; a file that was read by its headers goes by its own name. */
function shopName(shop: string, sources: Analysis['inputs']['orders']['sources'], say: Speaker): string {
  switch (shop) {
    case 'rakuten': return say('finance.shop-rakuten');
    case 'yahoo': return say('finance.shop-yahoo');
    case 'colorme': return say('finance.shop-colorme');
    case 'next-engine': return say('finance.shop-next-engine');
    default: break;
  }
  const brand = BRANDS[shop];
  if (brand !== undefined) return brand;
  const files = [...new Set(sources.filter((source) => source.shop === shop).map(({ file, sheet }) => sheet ?? file))];
  return files.length <= 1 ? (files[0] ?? shop) : say('finance.and-more', { name: files[0] ?? shop, count: files.length - 1 });
}
