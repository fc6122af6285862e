import { amounts, type OrderLayout } from '../layout.ts';

/** EC-CUBE 4: one row an order item, with rows for postage, fees and discounts among them. */
export const eccube4: OrderLayout = {
  name: 'eccube4',
  shop: 'eccube',
  headers: ['注文番号', '会員ID', 'お名前(姓)', '対応状況(ID)', '支払合計', '明細区分(ID)'],
  columns: {
    order: '注文番号',
    day: '受注日',
    shipped: '発送日',
    status: { joined: ['対応状況(ID)', '対応状況(名称)'] },
    member: '会員ID',
    email: 'メールアドレス',
    phone: 'TEL',
    name: { joined: ['お名前(姓)', 'お名前(名)'] },
    kana: { joined: ['お名前(セイ)', 'お名前(メイ)'] },
    postal: '郵便番号',
    address: { joined: ['都道府県(名称)', '住所1', '住所2'] },
    productCode: '商品コード',
    productName: '商品名',
    quantity: '個数',
    area: '配送先_都道府県(名称)',
    lineKind: '明細区分(ID)',
  },
  lineAmount: [{ times: ['個数', '価格'] }],
  amount: amounts({ per: 'order', plus: ['小計'], minus: ['値引き'], discounts: ['値引き'], shipping: ['送料'], tax: ['税金'] }),
  statuses: { '3 注文取消し': 'cancelled', '3': 'cancelled', '9 返品': 'returned', '9': 'returned', '7': 'pending', '8': 'pending' },
  productKinds: ['1'],
};
