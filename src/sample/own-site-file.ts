import { goodsOf, totalOf, type Order, type OrderState } from './order.ts';
import type { SampleFile } from './sample-file.ts';
import { clock, slashDay } from './time-text.ts';
import { addressLine } from './writing.ts';

const header = [
  '注文番号', '注文日', '出荷日', '注文状況', '会員ID', 'お名前', 'フリガナ', 'メールアドレス', '電話番号', '郵便番号', '住所', '商品コード', '商品名', '商品カテゴリ', '数量', '単価', '小計', '送料',
  'クーポン割引', '返金額', '注文合計', '定期回数', '紹介者会員ID',
];
const states: Readonly<Record<OrderState, string>> = { sent: '発送済み', waiting: '発送準備中', cancelled: 'キャンセル', returned: '返品' };

/**
 * The own shop's orders in a layout of no known platform: one row a line, with the order's shipping, coupon, refund and
 * total on each. 注文合計 = lines + 送料 − クーポン割引; 返金額 is not taken off it.
 */
export function ownSiteFile(orders: readonly Order[]): SampleFile {
  return { name: '自社サイト_注文.csv', header: [...header], rows: orders.flatMap(rowsOf), encoding: 'utf-8', delimiter: ',', newline: '\r\n', quoted: false };
}

function rowsOf(order: Order): string[][] {
  const { writing, person } = order;
  const start = [
    order.number, `${slashDay(order.day)} ${clock(order.second).slice(0, 5)}`, order.shipDay === null ? '' : slashDay(order.shipDay), states[order.state], order.memberId, writing.fullName,
    `${writing.kanaSurname} ${writing.kanaGiven}`, writing.mail, writing.phoneText, writing.zip, addressLine(person, writing),
  ];
  const amounts = [order.shipping, order.coupon, order.refund, totalOf(order)].map(String);
  const end = [...amounts, order.delivery === 0 ? '' : String(order.delivery), order.referrerId];
  return order.lines.map(({ product, quantity }) => [
    ...start, product.code, product.name, product.group, String(quantity), String(product.price), String(goodsOf({ lines: [{ product, quantity }] })), ...end,
  ]);
}
