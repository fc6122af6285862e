import { amounts, type OrderLayout } from '../layout.ts';

/** カラーミーショップ sales_all.csv: one row an item, the order's total on each; 発送状態 stands there twice. */
export const colorme: OrderLayout = {
  name: 'colorme',
  shop: 'colorme',
  headers: ['売上ID', '受注日', '購入者 名前', '総合計金額', '入金状態', '発送状態'],
  columns: {
    order: '売上ID',
    day: '受注日',
    status: '発送状態',
    payment: '入金状態',
    member: '購入者 顧客ID',
    email: '購入者 メールアドレス',
    phone: '購入者 電話番号',
    name: '購入者 名前',
    postal: '購入者 郵便番号',
    address: { joined: ['購入者 都道府県', '購入者 住所'] },
    productCode: '購入商品 型番',
    productName: '購入商品 商品名',
    quantity: '購入商品 販売個数',
    area: '配送先 都道府県名',
  },
  lineAmount: ['購入商品 小計'],
  amount: amounts({
    per: 'order',
    plus: ['商品の合計金額(税込)'],
    minus: ['割引金額'],
    discounts: ['割引金額'],
    shipping: ['送料合計', '決済手数料', '熨斗手数料合計', 'メッセージカード手数料合計', 'ラッピング手数料合計'],
    tax: ['消費税(商品合計に対する)'],
  }),
};
