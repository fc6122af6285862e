import type { OrderLayout } from '../layout.ts';
import { amazonAmounts } from './amazon-amounts.ts';

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
    quantity: 'quantity',
    area: 'ship-state',
    updated: 'last-updated-date',
  },
  amount: amazonAmounts,
  returnable: true,
};
