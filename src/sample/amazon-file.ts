import { goodsOf, type Order } from './order.ts';
import { randomStream } from './random-stream.ts';
import type { SampleFile } from './sample-file.ts';
import { clock } from './time-text.ts';
import { isoDay } from '../shared/day.ts';

const header = [
  'amazon-order-id', 'merchant-order-id', 'shipment-id', 'shipment-item-id', 'amazon-order-item-id', 'merchant-order-item-id', 'purchase-date', 'payments-date', 'shipment-date', 'reporting-date', 'buyer-email',
  'sku', 'product-name', 'quantity-shipped', 'currency', 'item-price', 'item-tax', 'shipping-price', 'shipping-tax', 'gift-wrap-price', 'gift-wrap-tax', 'ship-service-level', 'ship-city', 'ship-state', 'ship-postal-code',
  'ship-country', 'item-promotion-discount', 'ship-promotion-discount', 'carrier', 'estimated-arrival-date', 'fulfillment-center-id', 'fulfillment-channel', 'sales-channel', 'points-granted',
];

/**
 * The same orders as if they had been sold on Amazon: its shipments report, which knows the buyer by a masked address alone.
 *
 * @example amazonFile(1, []).rows // []
 */
export function amazonFile(seed: number, orders: readonly Order[]): SampleFile {
  const alias = aliases(seed);
  const sent = orders.filter(({ shipDay, state }) => shipDay !== null && state === 'sent').sort((a, b) => a.day - b.day || a.second - b.second);
  return { name: 'Amazon_出荷.csv', header: [...header], rows: sent.flatMap((order, at) => rowsOf(order, at, alias(order.person.number))), encoding: 'utf-8', delimiter: ',', newline: '\n', quoted: false };
}

function rowsOf(order: Order, at: number, mail: string): string[][] {
  const { person, shipDay } = order;
  const number = `250-${String(7_000_000 + (at * 7919) % 999_983)}-${String(1_000_000 + at)}`;
  const time = (day: number, second: number): string => `${isoDay(day)}T${clock(second)}+09:00`;
  const bought = time(order.day, order.second);
  const sent = time(shipDay ?? order.day, 36_000);
  return order.lines.map(({ product, quantity }, line) => {
    const item = String(80_000_000_000_000 + at * 10 + line);
    const price = goodsOf({ lines: [{ product, quantity }] });
    return [
      number, '', `D${String(100_000_000 + at)}`, `S${item}`, item, '', bought, bought, sent, sent, mail,
      product.code, product.name, String(quantity), 'JPY', price.toFixed(2), '0.00', line === 0 ? order.shipping.toFixed(2) : '0.00', '0.00', '0.00', '0.00', 'Expedited', person.home.place.city, person.home.place.prefecture, person.home.place.zip,
      'JP', '0.00', '0.00', 'AMZN_JP', sent, 'NRT1', 'AFN', 'Amazon.co.jp', '0',
    ];
  });
}

/** The address that Amazon shows instead of a buyer's own, one a person. */
function aliases(seed: number): (person: number) => string {
  const known = new Map<number, string>();
  return (person) => {
    let alias = known.get(person);
    if (alias === undefined) {
      const random = randomStream(seed, `amazon/${String(person)}`);
      const letters = Array.from({ length: 14 }, () => random.between(0, 35).toString(36)).join('');
      known.set(person, (alias = `${letters}@marketplace.amazon.co.jp`));
    }
    return alias;
  };
}
