import { amounts, type OrderLayout } from '../layout.ts';

/** EC-CUBE 2: one row an order; member ID 0 is a guest. */
export const eccube2: OrderLayout = {
  name: 'eccube2',
  shop: 'eccube',
  headers: ['注文番号', '会員ID', 'お名前(姓)', '対応状況', 'お支払い合計', '注文日時'],
  columns: {
    order: '注文番号',
    day: '注文日時',
    shipped: '発送完了日時',
    status: '対応状況',
    member: '会員ID',
    email: 'メールアドレス',
    phone: { joined: ['電話番号1', '電話番号2', '電話番号3'] },
    name: { joined: ['お名前(姓)', 'お名前(名)'] },
    kana: { joined: ['お名前(フリガナ・姓)', 'お名前(フリガナ名)'] },
    postal: { joined: ['郵便番号1', '郵便番号2'] },
    address: { joined: ['都道府県', '住所1', '住所2'] },
  },
  amount: amounts({ per: 'order', plus: ['小計'], minus: ['値引き'], discounts: ['値引き'], shipping: ['送料', '手数料'], tax: ['税金'] }),
  statuses: { '2': 'pending', '3': 'cancelled', '7': 'pending' },
};
