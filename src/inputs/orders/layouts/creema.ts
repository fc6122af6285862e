import { amounts, type OrderLayout } from '../layout.ts';

/** Creema: one row an item; 取引相手 is the buyer's account, the name and address are the recipient's. */
export const creema: OrderLayout = {
  name: 'creema',
  shop: 'creema',
  headers: ['注文ID', '購入日', 'ステータス', '作品タイトル', '取引相手', 'ご注文金額'],
  columns: {
    order: '注文ID',
    day: '購入日',
    shipped: '発送日',
    status: 'ステータス',
    member: '取引相手',
    productName: '作品タイトル',
    quantity: '数量',
    area: '住所',
  },
  lineAmount: [{ times: ['数量', '作品価格'] }],
  amount: amounts({
    per: 'order',
    plus: ['作品合計'],
    minus: ['(-)作家クーポン'],
    discounts: ['(-)作家クーポン'],
    shipping: ['送料・ラッピング'],
  }),
};
