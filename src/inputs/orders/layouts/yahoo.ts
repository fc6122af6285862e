import { amounts, type OrderLayout } from '../layout.ts';

/** Yahoo!ショッピング, ストアクリエイターPro: one row an order, its lines packed as `L1=…&L2=…`. */
export const yahoo: OrderLayout = {
  name: 'yahoo',
  shop: 'yahoo',
  headers: ['OrderId', 'OrderTime', 'OrderStatus', 'TotalPrice'],
  columns: {
    order: 'OrderId',
    day: 'OrderTime',
    status: 'OrderStatus',
    shipped: { either: ['ShipDate'] },
    email: 'BillMailAddress',
    phone: 'BillPhoneNumber',
    name: { joined: ['BillLastName', 'BillFirstName'] },
    kana: { joined: ['BillLastNameKana', 'BillFirstNameKana'] },
    postal: 'BillZipCode',
    address: { joined: ['BillPrefecture', 'BillCity', 'BillAddress1', 'BillAddress2'] },
    productCode: 'ItemId',
    productName: 'Title',
    quantity: 'QuantityDetail',
    area: 'ShipPrefecture',
  },
  lineAmount: [{ packed: 'LineSubTotal' }],
  amount: amounts({
    per: 'order',
    plus: ['TotalPrice', 'UsePoint'],
    minus: ['ShipCharge', 'PayCharge'],
    discounts: ['TotalMallCouponDiscount'],
    shipping: ['ShipCharge', 'PayCharge'],
  }),
  statuses: { '1': 'pending', '2': 'valid', '3': 'pending', '4': 'cancelled', '5': 'valid' },
};
