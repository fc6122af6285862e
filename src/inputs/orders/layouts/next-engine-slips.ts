import { amounts, type OrderLayout } from '../layout.ts';

/** Next Engine 受注伝票: one row a slip; 受注番号 is the mall's own order number. */
export const nextEngineSlips: OrderLayout = {
  name: 'next-engine-slips',
  shop: 'next-engine',
  headers: ['伝票番号', '受注番号', '受注日', '購入者名', '総合計', '受注キャンセル区分'],
  columns: {
    order: '受注番号',
    day: '受注日',
    status: { joined: ['受注キャンセル区分', '受注キャンセル名'] },
    name: '購入者名',
  },
  amount: amounts({ per: 'order', plus: ['商品計'], shipping: ['発送代', '手数料', '他費用'], tax: ['税金'] }),
  statuses: { '0': 'valid', '*': 'cancelled' },
};
