import { amounts, type OrderLayout } from '../layout.ts';

/** MakeShop: the shop's own template; the time stands in a column of its own as hhmmss. */
export const makeshop: OrderLayout = {
  name: 'makeshop',
  shop: 'makeshop',
  headers: ['日付', '注文番号', '処理状況', '注文者', '注文者E-mail'],
  columns: {
    order: '注文番号',
    day: '日付',
    time: '注文時間',
    status: '処理状況',
    member: '会員ID',
    email: '注文者E-mail',
    phone: '注文者電話番号',
    name: '注文者',
    kana: '注文者(振り仮名)',
    postal: '注文者郵便番号',
    address: '注文者住所',
    productCode: '独自商品コード',
    productName: '商品名',
    quantity: '数量',
  },
  lineAmount: [{ times: ['数量', '販売価格'] }],
  amount: amounts({ per: 'order', plus: ['合計金額', 'ポイント割引'], minus: ['送料'], shipping: ['送料'] }),
  statuses: { 返送: 'returned' },
};
