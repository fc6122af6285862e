/** Rows of Amazon's reports for the tests, in the words of a test. Everything is fictitious. */

export interface AnItem {
  readonly order: string;
  readonly day: string;
  /** Of the masked address; blank: Amazon does not say. */
  readonly buyer?: string;
  readonly product?: string;
  readonly quantity?: number;
  readonly yen?: number;
  readonly state?: string;
  readonly status?: string;
}

interface TableFile {
  readonly name: string;
  readonly header: string[];
  readonly rows: string[][];
}

const ALL = ['amazon-order-id', 'purchase-date', 'order-status', 'item-status', 'product-name', 'sku', 'quantity', 'currency', 'item-price', 'item-tax', 'shipping-price', 'gift-wrap-price', 'item-promotion-discount', 'ship-state'];
const SHIPPED = ['amazon-order-id', 'shipment-id', 'shipment-item-id', 'purchase-date', 'shipment-date', 'buyer-email', 'buyer-name', 'buyer-phone-number', 'sku', 'product-name', 'quantity-shipped', 'currency', 'item-price', 'item-tax', 'shipping-price', 'gift-wrap-price', 'item-promotion-discount', 'ship-state'];

export const maskedMail = (buyer: string): string => `${buyer}@marketplace.amazon.co.jp`;

/** 全注文レポート: nobody in it. */
export function allOrders(items: readonly AnItem[], name = '全注文.txt'): TableFile {
  const rows = items.map(({ order, day, product = '煎茶 100g', quantity = 1, yen = 1000, state = '東京都', status = 'Shipped' }) =>
    [order, `${day}T03:00:00+00:00`, status, status, product, `SKU-${product}`, String(quantity), 'JPY', String(yen), '0', '0', '0', '', state]);
  return { name, header: ALL, rows };
}

/** FBA shipments: masked buyers. */
export function shipments(items: readonly AnItem[], name = 'FBA出荷.txt'): TableFile {
  const rows = items.map(({ order, day, buyer = '', product = '煎茶 100g', quantity = 1, yen = 1000, state = '東京都' }, at) =>
    [order, `D${order}`, `S${at}`, `${day}T12:00:00+09:00`, `${day}T18:00:00+09:00`, buyer === '' ? '' : maskedMail(buyer), '', '', `SKU-${product}`, product, String(quantity), 'JPY', String(yen), '0', '0', '0', '', state]);
  return { name, header: SHIPPED, rows };
}
