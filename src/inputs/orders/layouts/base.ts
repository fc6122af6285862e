import { amounts, type OrderLayout } from '../layout.ts';

/** BASE: one row an item, the order's total on each; option rows have no product ID. */
export const base: OrderLayout = {
  name: 'base',
  shop: 'base',
  headers: ['注文ID', '注文日時', '氏(請求先)', 'メールアドレス(請求先)', '合計金額', '発送状況'],
  columns: {
    order: '注文ID',
    day: '注文日時',
    status: '発送状況',
    email: 'メールアドレス(請求先)',
    phone: '電話番号(請求先)',
    name: { joined: ['氏(請求先)', '名(請求先)'] },
    postal: '郵便番号(請求先)',
    address: { joined: ['都道府県(請求先)', '住所(請求先)', '住所2(請求先)'] },
    productCode: '商品ID',
    productName: '商品名',
    quantity: '数量',
    area: '都道府県(配送先)',
  },
  lineAmount: [{ times: ['数量', '価格'] }],
  amount: amounts({ per: 'order', plus: ['合計金額'], minus: ['送料', '代引き手数料'], discounts: [], shipping: ['送料', '代引き手数料'] }),
  optionRows: true,
};
