import type { OrderLayout } from '../layout.ts';
import { amazonAmounts } from './amazon-amounts.ts';
import { amazonBuyer } from './amazon-buyer.ts';

/** Amazon, the order report with prices: what the seller ships. The shipping address is the recipient's, so it is not the buyer's. */
export const amazonSellerOrders: OrderLayout = {
  name: 'amazon-seller-orders',
  shop: 'amazon',
  headers: ['order-id', 'order-item-id', 'purchase-date', 'sku', 'quantity-purchased', 'item-price'],
  columns: {
    order: 'order-id',
    day: 'purchase-date',
    ...amazonBuyer,
    productCode: 'sku',
    productName: 'product-name',
    item: 'order-item-id',
    quantity: 'quantity-purchased',
    area: 'ship-state',
  },
  amount: amazonAmounts,
  returnable: true,
};
