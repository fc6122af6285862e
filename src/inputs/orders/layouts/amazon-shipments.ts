import type { OrderLayout } from '../layout.ts';
import { amazonAmounts } from './amazon-amounts.ts';
import { amazonBuyer } from './amazon-buyer.ts';

/** Amazon, FBA Fulfilled Shipments: what was shipped; the buyer's masked mail where Amazon gives it. */
export const amazonShipments: OrderLayout = {
  name: 'amazon-shipments',
  shop: 'amazon',
  headers: ['amazon-order-id', 'shipment-id', 'shipment-item-id', 'purchase-date', 'quantity-shipped', 'item-price'],
  columns: {
    order: 'amazon-order-id',
    day: 'purchase-date',
    shipped: 'shipment-date',
    ...amazonBuyer,
    productCode: 'sku',
    productName: 'product-name',
    // Some downloads leave shipment-item-id blank; an item sent in two parcels has one amazon-order-item-id.
    item: { joined: ['shipment-id', 'shipment-item-id', 'amazon-order-item-id'] },
    quantity: 'quantity-shipped',
    area: 'ship-state',
  },
  amount: amazonAmounts,
  returnable: true,
};
