import { isoDay } from '../shared/day.ts';
import type { Order, OrderLine } from './order.ts';
import { rakutenAmounts } from './rakuten-amounts.ts';
import type { SampleFile } from './sample-file.ts';
import { LAST_DAY, monthOf } from './shop-year.ts';
import { clock } from './time-text.ts';
import type { Home } from './person.ts';
import { rakutenColumns } from './words/rakuten-columns.ts';

type Fields = Readonly<Record<string, string>>;

/** Rakuten RMS, all columns: one row a line, with the order's totals on each. */
export function rakutenFile(orders: readonly Order[]): SampleFile {
  const rows = orders.flatMap((order, at) => {
    const whole = { ...orderFields(order), ...buyerFields(order), ...destinationFields(order, String(90000001 + at)), ...rakutenAmounts(order) };
    return order.lines.map((line, nth) => {
      const fields: Fields = { ...whole, ...lineFields(line, 800000000 + (at + 1) * 10 + nth), '項目・選択肢': nth === 0 ? order.note : '' };
      return rakutenColumns.map((column) => fields[column] ?? '');
    });
  });
  return { name: '楽天_受注.csv', header: [...rakutenColumns], rows, encoding: 'cp932', delimiter: ',', newline: '\r\n', quoted: true };
}

function statusOf(order: Order): string {
  if (order.state === 'cancelled') return '900';
  if (order.state === 'waiting') return '300';
  return order.day > LAST_DAY - 14 ? '500' : '700';
}

function orderFields(order: Order): Fields {
  const day = isoDay(order.day);
  return {
    注文番号: order.number, ステータス: statusOf(order), 注文日時: `${day} ${clock(order.second)}`, 注文日: day, 注文時間: clock(order.second),
    発送完了報告日時: order.shipDay === null ? '' : `${isoDay(order.shipDay)} 15:00:00`,
    支払方法名: 'クレジットカード', 配送方法: '宅配便', 注文種別: '通常購入', 複数送付先フラグ: '0', 送付先一致フラグ: order.recipient === null ? '1' : '0', 離島フラグ: '0', 楽天確認中フラグ: '0',
    警告表示タイプ: '0', 楽天会員フラグ: '1', 購入履歴修正有無フラグ: '0', ギフト配送希望: order.recipient === null ? '0' : '1', 利用端末: order.second % 5 === 0 ? 'パソコン' : 'スマートフォン',
  };
}

function buyerFields({ writing, person }: Order): Fields {
  const { place } = person.home;
  return {
    注文者郵便番号1: place.zip.slice(0, 3), 注文者郵便番号2: place.zip.slice(3), 注文者住所都道府県: place.prefecture, 注文者住所郡市区: place.city,
    注文者住所それ以降の住所: `${place.town}${writing.house}${writing.building}`, 注文者姓: writing.surname, 注文者名: writing.given, 注文者姓カナ: writing.kanaSurname, 注文者名カナ: writing.kanaGiven,
    注文者電話番号1: writing.phone[0], 注文者電話番号2: writing.phone[1], 注文者電話番号3: writing.phone[2], 注文者メールアドレス: writing.mail,
  };
}

function destinationFields({ writing, person, recipient, day }: Order, id: string): Fields {
  const home: Home = recipient?.person.home ?? person.home;
  const phone = recipient?.person.phone ?? writing.phone;
  const rest = recipient === null ? `${home.place.town}${writing.house}${writing.building}` : `${home.place.town}${home.house.join('-')}${home.building}`;
  const month = monthOf(day);
  const named = recipient ?? writing;
  return {
    送付先ID: id, のし: recipient === null ? '' : month === 12 ? '御歳暮' : month === 7 ? '御中元' : '', 送付先郵便番号1: home.place.zip.slice(0, 3), 送付先郵便番号2: home.place.zip.slice(3),
    送付先住所都道府県: home.place.prefecture, 送付先住所郡市区: home.place.city, 送付先住所それ以降の住所: rest, 送付先姓: named.surname, 送付先名: named.given, 送付先姓カナ: named.kanaSurname,
    送付先名カナ: named.kanaGiven, 送付先電話番号1: phone[0], 送付先電話番号2: phone[1], 送付先電話番号3: phone[2],
  };
}

function lineFields({ product, quantity }: OrderLine, id: number): Fields {
  return {
    商品明細ID: String(id), 商品ID: String(10000000 + (id % 10)), 商品名: product.name, 商品番号: product.code, 商品管理番号: product.code.toLowerCase(), 単価: String(product.price), 個数: String(quantity),
    送料込別: '0', 税込別: '1', 代引手数料込別: '0', ポイント倍率: '1', 在庫タイプ: '1', 商品税率: product.taxRate === 10 ? '0.1' : '0.08', 商品毎税込価格: String(product.price),
  };
}
