import { amounts, type OrderLayout } from '../layout.ts';

/** Rakuten RMS 通常購入データ: one row an item, the order's figures on each. Points are a way of paying, coupons a discount. */
export const rakuten: OrderLayout = {
  name: 'rakuten',
  shop: 'rakuten',
  headers: ['注文番号', 'ステータス', '注文日時', '商品合計金額', '請求金額', '注文者姓', '注文者メールアドレス'],
  columns: {
    order: '注文番号',
    day: '注文日時',
    shipped: '発送完了報告日時',
    status: 'ステータス',
    email: '注文者メールアドレス',
    phone: { joined: ['注文者電話番号1', '注文者電話番号2', '注文者電話番号3'] },
    name: { joined: ['注文者姓', '注文者名'] },
    kana: { joined: ['注文者姓カナ', '注文者名カナ'] },
    postal: { joined: ['注文者郵便番号1', '注文者郵便番号2'] },
    address: { joined: ['注文者住所都道府県', '注文者住所郡市区', '注文者住所それ以降の住所'] },
    productCode: '商品番号',
    productName: '商品名',
    quantity: '個数',
    area: '送付先住所都道府県',
    delivery: '申込お届け回数',
  },
  lineAmount: [{ times: ['個数', '単価'] }],
  amount: amounts({
    per: 'order',
    plus: ['商品合計金額'],
    minus: ['クーポン利用総額'],
    discounts: ['クーポン利用総額'],
    shipping: ['送料合計', '代引料合計'],
    tax: ['消費税合計'],
  }),
  statuses: { '100': 'pending', '200': 'pending', '800': 'cancelled', '900': 'cancelled' },
};
