import type { OrderLayout } from '../layout.ts';

/** Amazon.co.jp, unshipped and new orders: who bought, but no prices. The address is the recipient's, so it is not read. */
export const amazonUnshipped: OrderLayout = {
  name: 'amazon-unshipped',
  shop: 'amazon',
  headers: ['order-id', 'order-item-id', 'purchase-date', 'buyer-email', 'quantity-purchased', 'quantity-to-ship'],
  columns: {
    order: 'order-id',
    day: 'purchase-date',
    email: 'buyer-email',
    name: 'buyer-name',
    phone: 'buyer-phone-number',
    productCode: 'sku',
    productName: 'product-name',
    item: 'order-item-id',
    quantity: 'quantity-purchased',
    area: 'ship-state',
  },
  amount: null,
  returnable: true,
};
