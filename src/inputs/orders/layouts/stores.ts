import { amounts, type OrderLayout } from '../layout.ts';

/** STORES: one row an item, the order's total on each. Older files say オーダー日 and 配送料. */
export const stores: OrderLayout = {
  name: 'stores',
  shop: 'stores',
  headers: ['オーダー番号', 'ステータス', 'アイテム名', '合計', 'メールアドレス'],
  columns: {
    order: 'オーダー番号',
    day: { either: ['オーダー日時', 'オーダー日'] },
    status: 'ステータス',
    email: 'メールアドレス',
    phone: '電話番号(購入者)',
    name: { joined: ['氏(購入者)', '名(購入者)'] },
    postal: '郵便番号(購入者)',
    address: { joined: ['都道府県(購入者)', '住所(購入者)'] },
    productCode: '品番',
    productName: 'アイテム名',
    quantity: '個数',
    area: '都道府県(配送先)',
  },
  lineAmount: [{ times: ['個数', '価格'] }],
  amount: amounts({ per: 'order', plus: ['合計'], minus: ['送料', '配送料'], shipping: ['送料', '配送料'], tax: ['内消費税'] }),
  statuses: { 入金待ち: 'pending', 未発送: 'valid', 発送済み: 'valid' },
};
