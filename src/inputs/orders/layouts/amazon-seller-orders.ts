import type { OrderLayout } from '../layout.ts';
import { amazonAmounts } from './amazon-amounts.ts';

/** Amazon, the order report with prices: what the seller ships. The shipping address is the recipient's, so it is not the buyer's. */
export const amazonSellerOrders: OrderLayout = {
  name: 'amazon-seller-orders',
  shop: 'amazon',
  headers: ['order-id', 'order-item-id', 'purchase-date', 'sku', 'quantity-purchased', 'item-price'],
  columns: {
    order: 'order-id',
    day: 'purchase-date',
    email: 'buyer-email',
    name: 'buyer-name',
    phone: 'buyer-phone-number',
    postal: 'bill-postal-code',
    address: { joined: ['bill-state', 'bill-city', 'bill-address-1', 'bill-address-2', 'bill-address-3'] },
    productCode: 'sku',
    productName: 'product-name',
    item: 'order-item-id',
    quantity: 'quantity-purchased',
    area: 'ship-state',
  },
  amount: amazonAmounts,
  returnable: true,
};
