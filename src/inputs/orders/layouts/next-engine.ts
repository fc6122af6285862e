import { amounts, type OrderLayout } from '../layout.ts';

/** Next Engine 汎用受注CSV: one row an item, the order's figures on each. 店舗伝票番号 is the mall's own order number. */
export const nextEngine: OrderLayout = {
  name: 'next-engine',
  shop: 'next-engine',
  headers: ['店舗伝票番号', '受注日', '受注名', '受注メールアドレス', '合計金額'],
  columns: {
    order: '店舗伝票番号',
    day: '受注日',
    member: '顧客コード',
    email: '受注メールアドレス',
    phone: '受注電話番号',
    name: '受注名',
    kana: '受注名カナ',
    postal: '受注郵便番号',
    address: { joined: ['受注住所1', '受注住所2'] },
    productCode: '商品コード',
    productName: '商品名',
    quantity: '受注数量',
    area: '発送先住所1',
  },
  lineAmount: [{ times: ['受注数量', '商品価格'] }],
  amount: amounts({ per: 'order', plus: ['商品計'], shipping: ['発送料', '手数料', 'その他費用'], tax: ['税金'] }),
};
