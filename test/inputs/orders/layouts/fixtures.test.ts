import { describe, expect, it } from 'vitest';
import { counted, type Counted } from '../../counted.ts';
import { problemCodes, takenInFiles } from '../../taken-in.ts';
import { fixture } from './fixture.ts';

/** Read off the files by eye: amount = goods − discounts − coupons − refunds; points pay, shipping and fees stay out. */
interface Expected {
  readonly file: string;
  readonly layout: string;
  readonly encoding: 'utf-8' | 'cp932';
  readonly rows: number;
  readonly used: number;
  readonly read: number;
  readonly leftOut: Counted['leftOut'];
  readonly orders: readonly string[];
}

const AMAZON_ORDERS = ['249-0000001-0000001 2025-04-02 4380', '249-0000002-0000002 2025-05-11 2160', '503-0000004-0000004 2025-06-16 1196'];
const AMAZON = { layout: 'amazon-all-orders', rows: 6, used: 4, read: 8086, leftOut: { cancelled: [1, 0], pending: [1, 0], shipping: [0, 350] }, orders: AMAZON_ORDERS } as const;

const EXPECTED: readonly Expected[] = [
  { file: 'amazon_all_orders.tsv', encoding: 'utf-8', ...AMAZON },
  { file: 'amazon_all_orders_cp932_until_2021-10.tsv', encoding: 'cp932', ...AMAZON },
  {
    file: 'amazon_unshipped_orders_jp.tsv', layout: 'amazon-unshipped', encoding: 'utf-8', rows: 5, used: 5, read: 0, leftOut: {},
    orders: ['249-0000002-0000002 2025-05-11 0', '250-0000008-0000008 2025-05-12 0', '250-0000009-0000009 2025-06-01 0', '250-0000010-0000010 2025-06-02 0'],
  },
  {
    file: 'rakuten_rms.csv', layout: 'rakuten', encoding: 'cp932', rows: 6, used: 5, read: 14354, leftOut: { cancelled: [1, 1630], shipping: [0, 1100] },
    orders: ['999999-20250403-0000000001 2025-04-03 5460', '999999-20250510-0000000002 2025-05-10 1196', '999999-20250620-0000000004 2025-06-20 3888', '999999-20250701-0000000005 2025-07-01 1080'],
  },
  {
    file: 'yahoo_shopping.csv', layout: 'yahoo', encoding: 'cp932', rows: 5, used: 4, read: 16764, leftOut: { cancelled: [1, 3900], shipping: [0, 1200] },
    orders: ['fictshop-10000001 2025-04-05 3672', 'fictshop-10000003 2025-06-07 5400', 'fictshop-10000004 2025-07-08 1296', 'fictshop-10000005 2025-07-09 1296'],
  },
  {
    file: 'shopify_orders_export.csv', layout: 'shopify', encoding: 'utf-8', rows: 7, used: 6, read: 17632, leftOut: { cancelled: [1, 3800], refund: [0, 1080], shipping: [0, 2000] },
    orders: ['#1001 2025-04-10 4380', '#1002 2025-05-01 1296', '#1003 2025-05-20 1080', '#1005 2025-07-07 2916', '#1006 2025-07-15 1080'],
  },
  {
    file: 'stores_orders.csv', layout: 'stores', encoding: 'cp932', rows: 5, used: 3, read: 10828, leftOut: { cancelled: [1, 1666], pending: [1, 2962], shipping: [0, 740] },
    orders: ['1000000001 2025-04-15 1080', '1000000002 2025-05-16 3300', '1000000005 2025-08-19 1080'],
  },
  {
    file: 'colorme_sales_all.csv', layout: 'colorme', encoding: 'cp932', rows: 5, used: 4, read: 11532, leftOut: { pending: [1, 1896], shipping: [0, 1800] },
    orders: ['90000001 2025-04-20 4380', '90000002 2025-05-21 2160', '90000003 2025-06-22 1296'],
  },
  {
    file: 'eccube4_order.csv', layout: 'eccube4', encoding: 'cp932', rows: 9, used: 5, read: 10416, leftOut: { cancelled: [2, 1796], returned: [2, 1580], shipping: [0, 500] },
    orders: ['101 2025-04-25 1080', '102 2025-05-26 5460'],
  },
  {
    file: 'makeshop.csv', layout: 'makeshop', encoding: 'cp932', rows: 5, used: 3, read: 11564, leftOut: { cancelled: [1, 1796], returned: [1, 3092], shipping: [0, 1000] },
    orders: ['P900000000000000001 2025-04-09 1080', 'P900000000000000002 2025-05-10 3300', 'P900000000000000005 2025-07-13 1296'],
  },
  {
    file: 'woocommerce_analytics_orders.csv', layout: 'woocommerce-analytics', encoding: 'utf-8', rows: 5, used: 3, read: 7836, leftOut: { cancelled: [1, 0], returned: [1, 2160] },
    orders: ['3001 2025-04-01 1080', '3002 2025-05-02 3300', '3005 2025-08-05 1296'],
  },
  {
    file: 'woocommerce_order_csv_export.csv', layout: 'woocommerce-export', encoding: 'utf-8', rows: 5, used: 3, read: 11632, leftOut: { cancelled: [1, 1796], returned: [1, 2660], shipping: [0, 1500] },
    orders: ['3001 2025-04-01 1080', '3002 2025-05-02 3300', '3005 2025-08-05 1296'],
  },
  {
    file: 'square_transactions.csv', layout: 'square', encoding: 'utf-8', rows: 5, used: 5, read: 8976, leftOut: {},
    orders: ['TX001 2025-04-18 1080', 'TX002 2025-05-19 4380', 'TX003 2025-05-20 -1080', 'TX004 2025-06-20 1296', 'TX005 2025-07-21 3300'],
  },
  {
    file: 'next_engine_hanyo_orders.csv', layout: 'next-engine', encoding: 'cp932', rows: 5, used: 5, read: 10348, leftOut: { shipping: [0, 1000] },
    orders: ['HANYO-0001 2025-04-22 1080', 'HANYO-0002 2025-05-23 4596', 'HANYO-0003 2025-06-24 2592', 'HANYO-0004 2025-07-25 1080'],
  },
];

describe.each(EXPECTED)('the export $file', ({ file, layout, encoding, rows, used, read, leftOut, orders }) => {
  const inputs = takenInFiles([fixture(file)]);

  it(`is recognised as ${layout}, in ${encoding}`, () => {
    expect(inputs.orders.sources).toMatchObject([{ file, layout, encoding, confidence: 1, rows }]);
  });

  it('is read to the row and the yen', () => {
    const result = counted(inputs);
    expect(result.orders.map(({ number, day, amount }) => `${number} ${day} ${amount}`)).toEqual(orders);
    expect(result).toMatchObject({ rowsRead: rows, rowsUsed: used, amountRead: read });
    expect(result.leftOut).toEqual(leftOut);
  });

  it('has no problem but prices that are not in it', () => {
    expect(problemCodes(inputs)).toEqual(layout === 'amazon-unshipped' ? ['no-prices'] : []);
  });
});

describe('all exports together', () => {
  const result = counted(takenInFiles(EXPECTED.map(({ file }) => fixture(file))));

  it('count each order once', () => {
    const distinct = new Set(EXPECTED.flatMap(({ orders }) => orders.map((line) => line.split(' ')[0])));
    expect(result.orders).toHaveLength(42);
    expect(result.orders).toHaveLength(distinct.size);
    expect(result.amountUsed).toBe(91288);
  });

  it('tell which rows repeat an order of another file', () => {
    // Amazon twice in two encodings, one unshipped order of the same, WooCommerce in two reports.
    expect(result.leftOut.duplicate?.[0]).toBe(6 + 1 + 5);
  });
});
