import { goodsOf, totalOf, type Order, type OrderLine, type OrderState } from './order.ts';
import type { SampleFile } from './sample-file.ts';
import { clock, slashDay } from './time-text.ts';

const header = [
  'OrderId', 'OrderTime', 'OrderStatus', 'PayMethodName', 'BillLastName', 'BillFirstName', 'BillLastNameKana', 'BillFirstNameKana', 'BillZipCode', 'BillPrefecture', 'BillCity', 'BillAddress1',
  'BillAddress2', 'BillPhoneNumber', 'BillMailAddress', 'ShipName', 'ShipZipCode', 'ShipPrefecture', 'ShipCity', 'ShipAddress1', 'ShipAddress2', 'ShipPhoneNumber', 'ItemId', 'Title', 'QuantityDetail',
  'UnitPrice', 'LineSubTotal', 'ShipCharge', 'PayCharge', 'UsePoint', 'TotalMallCouponDiscount', 'TotalPrice',
];
/** 2 in work, 4 cancelled, 5 done. Refunds are not in this file. */
const states: Readonly<Record<OrderState, string>> = { sent: '5', waiting: '2', cancelled: '4', returned: '5' };

/** Yahoo!ショッピング: one row an order, its lines packed. TotalPrice = lines + ShipCharge − UsePoint − TotalMallCouponDiscount. */
export function yahooFile(orders: readonly Order[]): SampleFile {
  return { name: 'yahoo_注文.csv', header: [...header], rows: orders.map(rowOf), encoding: 'cp932', delimiter: ',', newline: '\r\n', quoted: false };
}

function rowOf(order: Order): string[] {
  const { writing, recipient, lines } = order;
  const { place } = order.person.home;
  const to = recipient?.person.home;
  const town = `${place.town}${writing.house}`;
  const ship =
    to === undefined
      ? [`${writing.surname}${writing.given}`, place.zip, place.prefecture, place.city, town, writing.building, writing.phoneText]
      : [`${recipient?.surname ?? ''}${recipient?.given ?? ''}`, to.place.zip, to.place.prefecture, to.place.city, `${to.place.town}${to.house.join('-')}`, to.building, recipient?.person.phone.join('') ?? ''];
  return [
    order.number, `${slashDay(order.day)} ${clock(order.second)}`, states[order.state], order.number.endsWith('3') ? 'PayPay' : 'クレジットカード',
    writing.surname, writing.given, writing.kanaSurname, writing.kanaGiven, place.zip, place.prefecture, place.city, town, writing.building, writing.phoneText, writing.mail,
    ...ship,
    packed(lines, ({ product }) => product.code.toLowerCase()), packed(lines, ({ product }) => product.name), packed(lines, ({ quantity }) => String(quantity)),
    packed(lines, ({ product }) => String(product.price)), packed(lines, (line) => String(goodsOf({ lines: [line] }))),
    String(order.shipping), '0', String(order.points), String(order.coupon), String(totalOf(order) - order.points),
  ];
}

/** As the mall packs lines: L1=1&L2=2. */
function packed(lines: readonly OrderLine[], fieldOf: (line: OrderLine) => string): string {
  return lines.map((line, at) => `L${at + 1}=${fieldOf(line)}`).join('&');
}
