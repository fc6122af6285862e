import { describe, expect, it } from 'vitest';
import { orderLayouts } from '../../../../src/inputs/orders/layouts/all.ts';
import { counted, type Counted } from '../../counted.ts';
import { takenIn, takenInFiles } from '../../taken-in.ts';
import { fixture } from './fixture.ts';

interface Written {
  readonly layout: string;
  /** As the platform's own documentation or source lists them. */
  readonly headers: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly orders: readonly string[];
  readonly read: number;
  readonly leftOut: Counted['leftOut'];
  readonly names: readonly string[];
}

const BASE_ORDER = { 注文日時: '2025-04-03 10:11:12', '氏(請求先)': '髙橋', '名(請求先)': '美咲', '氏(配送先)': '佐藤', '名(配送先)': '葵', 合計金額: '4880', 送料: '500', 代引き手数料: '330', 発送状況: '発送済み' };
const SHIPMENT = { 'purchase-date': '2025-05-11T21:40:01+09:00', 'shipment-date': '2025-05-13T09:00:00+09:00', 'buyer-name': '﨑山健太', 'recipient-name': '佐藤 葵' };
const SELLER = { 'purchase-date': '2025-05-11T12:40:01+00:00', 'buyer-email': 'fict0ccccccccc3@marketplace.amazon.co.jp', 'buyer-name': '﨑山健太', sku: 'TEA-100', 'product-name': '深蒸し煎茶 100g', 'quantity-purchased': '1', currency: 'JPY', 'recipient-name': '佐藤 葵', 'ship-state': '大阪府' };
const SLIP = { 受注日: '2025/06/01 12:00:00', 購入者名: '鈴木さくら', 商品計: '3300', 総合計: '3930', 発送代: '500', 手数料: '100', 他費用: '30' };
const CREEMA = { 購入日: '2025-07-01', ステータス: '発送済み', 取引相手: 'sakura-s', 氏名: '鈴木 さくら', 作品合計: '4000', '送料・ラッピング': '370', '(-)作家クーポン': '400', 合計金額: '3970', 'ご注文金額': '3970' };
const CUBE2 = { '会員ID': '11', 'お名前(姓)': '田中', 'お名前(名)': '実', 小計: '2160', 値引き: '160', 送料: '500', 手数料: '300', 使用ポイント: '100', 合計: '2800', お支払い合計: '2700', 対応状況: '5', 注文日時: '2025-08-01 09:00:00' };

const WRITTEN: readonly Written[] = [
  {
    layout: 'base',
    headers: '注文ID | 注文日時 | 氏(請求先) | 名(請求先) | 郵便番号(請求先) | 都道府県(請求先) | 住所(請求先) | 住所2(請求先) | 電話番号(請求先) | メールアドレス(請求先) | 氏(配送先) | 名(配送先) | 郵便番号(配送先) | 都道府県(配送先) | 住所(配送先) | 住所2(配送先) | 電話番号(配送先) | 備考 | 商品名 | バリエーション | 価格 | 税率 | 数量 | 合計金額 | 送料 | 支払い方法 | 代引き手数料 | 発送状況 | 商品ID | 種類ID | 購入元 | 配送日 | 配送時間帯 | 注文メモ | 調整金額',
    rows: [
      { ...BASE_ORDER, 注文ID: 'BASE0001', 商品名: '煎茶', 商品ID: '1' },
      { ...BASE_ORDER, 注文ID: 'BASE0001', 商品名: '商品オプション「のし」', 商品ID: '' },
      { ...BASE_ORDER, 注文ID: 'BASE0002', 商品名: '急須', 商品ID: '2', 合計金額: '1830', 代引き手数料: '', 発送状況: 'キャンセル' },
    ],
    orders: ['BASE0001 2025-04-03 4050'], read: 4880 + 1830, leftOut: { cancelled: [1, 1830], shipping: [0, 830] }, names: ['髙橋 美咲'],
  },
  {
    layout: 'amazon-shipments',
    headers: 'amazon-order-id | merchant-order-id | shipment-id | shipment-item-id | amazon-order-item-id | merchant-order-item-id | purchase-date | payments-date | shipment-date | reporting-date | buyer-email | buyer-name | buyer-phone-number | sku | product-name | quantity-shipped | currency | item-price | item-tax | shipping-price | shipping-tax | gift-wrap-price | gift-wrap-tax | ship-service-level | recipient-name | ship-address-1 | ship-address-2 | ship-address-3 | ship-city | ship-state | ship-postal-code | ship-country | ship-phone-number | bill-address-1 | bill-address-2 | bill-address-3 | bill-city | bill-state | bill-postal-code | bill-country | item-promotion-discount | ship-promotion-discount | carrier | tracking-number | estimated-arrival-date | fulfillment-center-id | fulfillment-channel | sales-channel | points-granted',
    rows: [
      { ...SHIPMENT, 'amazon-order-id': '250-1111111-1111111', 'item-price': '1080.00', 'shipping-price': '350', 'item-promotion-discount': '-80' },
      { ...SHIPMENT, 'amazon-order-id': '250-1111111-1111111', 'item-price': '2160.00', 'gift-wrap-price': '100' },
      { ...SHIPMENT, 'amazon-order-id': '250-2222222-2222222', 'item-price': '1296.00', 'purchase-date': '2025-05-31T23:59:59+09:00' },
    ],
    orders: ['250-1111111-1111111 2025-05-11 3160', '250-2222222-2222222 2025-05-31 1296'], read: 3160 + 450 + 1296, leftOut: { shipping: [0, 450] }, names: ['﨑山健太', '﨑山健太'],
  },
  {
    layout: 'amazon-seller-orders',
    headers: 'order-id | order-item-id | purchase-date | payments-date | buyer-email | buyer-name | buyer-phone-number | sku | product-name | quantity-purchased | currency | item-price | item-tax | shipping-price | shipping-tax | ship-service-level | recipient-name | ship-address-1 | ship-address-2 | ship-address-3 | ship-city | ship-state | ship-postal-code | ship-country | ship-phone-number | item-promotion-discount | item-promotion-id | ship-promotion-discount | ship-promotion-id | delivery-start-date | delivery-end-date | delivery-time-zone | delivery-Instructions | sales-channel',
    rows: [
      { ...SELLER, 'order-id': '503-1111111-1111111', 'order-item-id': '10000000000001', 'item-price': '1080', 'shipping-price': '350', 'item-promotion-discount': '-80' },
      { ...SELLER, 'order-id': '503-1111111-1111111', 'order-item-id': '10000000000002', 'item-price': '2160' },
      // Where several promotions were used the report goes on in a row of its own, without prices.
      { ...SELLER, 'order-id': '503-1111111-1111111', 'order-item-id': '10000000000002', 'item-promotion-id': 'PROMO' },
      { ...SELLER, 'order-id': '503-2222222-2222222', 'order-item-id': '10000000000003', 'item-price': '1296', 'purchase-date': '2025-05-31T15:00:00+00:00' },
    ],
    orders: ['503-1111111-1111111 2025-05-11 3160', '503-2222222-2222222 2025-06-01 1296'], read: 3160 + 350 + 1296, leftOut: { duplicate: [1, 0], shipping: [0, 350] }, names: ['﨑山健太', '﨑山健太'],
  },
  {
    layout: 'next-engine-slips',
    headers: '伝票番号 | 受注番号 | 出荷予定日 | 受注日 | 購入者名 | 支払方法 | 総合計 | 商品計 | 税金 | 発送代 | 手数料 | 他費用 | ポイント数 | 発送伝票番号 | 支払区分 | 同梱先伝票番号 | 複数配送親伝票番号 | 分割元伝票番号 | 複写元伝票番号 | 複数配送親フラグ | 受注キャンセル区分 | 受注キャンセル名 | 受注キャンセル日 | 受注状態区分 | 受注状態名',
    rows: [
      { ...SLIP, 伝票番号: '1', 受注番号: 'fictshop-10000011', 受注キャンセル区分: '0', 受注キャンセル名: '有効な受注です。' },
      { ...SLIP, 伝票番号: '2', 受注番号: 'fictshop-10000012', 受注キャンセル区分: '1', 受注キャンセル名: '' },
      { ...SLIP, 伝票番号: '3', 受注番号: 'fictshop-10000013', 受注キャンセル区分: '4', 受注キャンセル名: 'お客様都合' },
      { ...SLIP, 伝票番号: '4', 受注番号: 'fictshop-10000014', 受注キャンセル区分: '' },
    ],
    orders: ['fictshop-10000011 2025-06-01 3300', 'fictshop-10000014 2025-06-01 3300'], read: 4 * 3930, leftOut: { cancelled: [2, 7860], shipping: [0, 1260] }, names: ['鈴木さくら', '鈴木さくら'],
  },
  {
    layout: 'creema',
    headers: '注文ID | 購入日 | ステータス | 支払い日 | 発送予定日 | 発送日 | 作品タイトル | 種類 | 作品単価 | オプション1 | オプション1価格 | オプション2 | オプション2価格 | オプション3 | オプション3価格 | オプション4 | オプション4価格 | オプション5 | オプション5価格 | 作品価格 | 数量 | ギフトラッピング | 備考 | 取引相手 | 購入回数 | 配送方法 | 配送料 | 作品合計 | 送料・ラッピング | (-)作家クーポン | 合計金額 | (-)お買い物券・ポイント・キャンペーン分 | ご注文金額 | 氏名 | 郵便番号 | 住所 | TEL | ナビURL | メモ | 最終更新日',
    rows: [
      { ...CREEMA, 注文ID: '7000001', 作品タイトル: '一輪挿し' },
      { ...CREEMA, 注文ID: '7000001', 作品タイトル: '箸置き' },
      { ...CREEMA, 注文ID: '7000002', 作品タイトル: '湯呑', ステータス: 'キャンセル', '(-)作家クーポン': '' },
    ],
    orders: ['7000001 2025-07-01 3600'], read: 3970 + 4370, leftOut: { cancelled: [1, 4370], shipping: [0, 370] }, names: [''],
  },
  {
    layout: 'eccube2',
    headers: '注文番号 | 会員ID | 要望等 | お名前(姓) | お名前(名) | お名前(フリガナ・姓) | お名前(フリガナ名) | 会社名 | メールアドレス | 電話番号1 | 電話番号2 | 電話番号3 | FAX1 | FAX2 | FAX3 | 郵便番号1 | 郵便番号2 | 都道府県 | 住所1 | 住所2 | 性別 | 生年月日 | 職種 | 小計 | 値引き | 送料 | 手数料 | 使用ポイント | 加算ポイント | 税金 | 合計 | お支払い合計 | 配送業者ID | 支払い方法 | SHOPメモ | 対応状況 | 注文日時 | 更新日時 | 発送完了日時 | 端末種別ID | 配送情報ID',
    rows: [
      { ...CUBE2, 注文番号: '201' },
      { ...CUBE2, 注文番号: '202', 対応状況: '3' },
      { ...CUBE2, 注文番号: '203', 対応状況: '2' },
      { ...CUBE2, 注文番号: '204', 対応状況: '入金待ち' },
    ],
    orders: ['201 2025-08-01 2000'], read: 4 * 2800, leftOut: { cancelled: [1, 2800], pending: [2, 5600], shipping: [0, 800] }, names: ['田中 実'],
  },
];

function tableOf(headers: readonly string[], rows: Written['rows']): string[][] {
  return [[...headers], ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
}

describe.each(WRITTEN)('an export of $layout', ({ layout, headers, rows, orders, read, leftOut, names }) => {
  const columns = headers.split(' | ');

  it('is recognised and read to the row and the yen', () => {
    const inputs = takenIn([{ cells: tableOf(columns, rows) }]);
    const result = counted(inputs);
    expect(inputs.orders.sources).toMatchObject([{ layout, rows: rows.length }]);
    expect(result.orders.map(({ number, day, amount }) => `${number} ${day} ${amount}`)).toEqual(orders);
    expect(result.amountRead).toBe(read);
    expect(result.leftOut).toEqual(leftOut);
  });

  it('never takes the recipient for the customer', () => {
    expect(counted(takenIn([{ cells: tableOf(columns, rows) }])).orders.map(({ name }) => name)).toEqual(names);
  });

  it('is told by its set of headers, in any order and with columns of the shop beside them', () => {
    const shuffled = ['店舗メモ', ...[...columns].reverse(), '自由項目'];
    const inputs = takenIn([{ cells: tableOf(shuffled, rows) }]);
    expect(inputs.orders.sources).toMatchObject([{ layout }]);
    expect(counted(inputs).orders.map(({ number, day, amount }) => `${number} ${day} ${amount}`)).toEqual(orders);
  });
});

describe('every platform', () => {
  it('is known by headers that no other platform has all of', () => {
    const covered = orderLayouts.filter((one) => orderLayouts.some((other) => other !== one && one.headers.every((header) => other.headers.includes(header))));
    expect(covered.map(({ name }) => name)).toEqual([]);
  });
});

describe('an older export of STORES', () => {
  it('says オーダー日 and 配送料, and reads the same', () => {
    const inputs = takenIn([{
      cells: [
        ['オーダー番号', 'オーダー日', 'ステータス', 'アイテム名', '個数', '小計', '配送料', '合計', '内消費税', '氏(購入者)', '名(購入者)', 'メールアドレス'],
        ['1000000009', '2019-04-15', '発送済み', '煎茶', '1', '1080', '370', '1450', '107', '田中', '実', 'minoru.t@example.com'],
      ],
    }]);
    expect(inputs.orders.sources).toMatchObject([{ layout: 'stores' }]);
    expect(counted(inputs)).toMatchObject({ orders: [{ number: '1000000009', day: '2019-04-15', amount: 1080, name: '田中 実' }], leftOut: { shipping: [0, 370] } });
  });
});

describe('a transaction of Square', () => {
  it('is the sum of its payments and refunds', () => {
    const inputs = takenIn([{
      cells: [
        ['Date', 'Time', 'Tip', 'Total Collected', 'Transaction ID', 'Event Type', 'Customer ID'],
        ['2025-04-18', '14:05:06', '¥0', '¥1,000', 'TX100', 'Payment', 'C1'],
        ['2025-04-18', '14:05:06', '¥50', '¥550', 'TX100', 'Payment', 'C1'],
        ['2025-04-20', '10:00:00', '-¥50', '-¥350', 'TX100', 'Refund', 'C1'],
      ],
    }]);
    expect(counted(inputs)).toMatchObject({ orders: [{ number: 'TX100', day: '2025-04-18', amount: 1200 }], rowsUsed: 3 });
  });
});

describe('the fixtures and this file', () => {
  it('together show every platform we name', () => {
    const shown = [...WRITTEN.map(({ layout }) => layout), ...['amazon_all_orders.tsv', 'amazon_unshipped_orders_jp.tsv', 'rakuten_rms.csv', 'yahoo_shopping.csv', 'shopify_orders_export.csv', 'stores_orders.csv', 'colorme_sales_all.csv', 'makeshop.csv', 'eccube4_order.csv', 'woocommerce_analytics_orders.csv', 'woocommerce_order_csv_export.csv', 'square_transactions.csv', 'next_engine_hanyo_orders.csv'].map((file) => takenInFiles([fixture(file)]).orders.sources[0]?.layout)];
    expect(orderLayouts.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
  });
});
