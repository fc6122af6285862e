import { amounts, type OrderLayout } from '../layout.ts';

/** Amazon.co.jp, All Orders: no buyer in it, so its sales are anonymous. Times in UTC. */
export const amazonAllOrders: OrderLayout = {
  name: 'amazon-all-orders',
  shop: 'amazon',
  headers: ['amazon-order-id', 'purchase-date', 'order-status', 'item-status', 'item-price', 'ship-state'],
  columns: {
    order: 'amazon-order-id',
    day: 'purchase-date',
    status: { joined: ['order-status', 'item-status'] },
    productCode: 'sku',
    productName: 'product-name',
  },
  amount: amounts({
    per: 'line',
    plus: ['item-price'],
    minus: ['item-promotion-discount'],
    discounts: ['item-promotion-discount'],
    shipping: ['shipping-price', 'gift-wrap-price'],
    tax: ['item-tax'],
  }),
};
