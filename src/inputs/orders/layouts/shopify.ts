import { amounts, type OrderLayout } from '../layout.ts';

/** Shopify orders_export.csv: one row an item, the order's figures on its first row only. */
export const shopify: OrderLayout = {
  name: 'shopify',
  shop: 'shopify',
  headers: ['Name', 'Email', 'Financial Status', 'Total', 'Created at', 'Lineitem name'],
  columns: {
    order: 'Name',
    day: 'Created at',
    shipped: 'Fulfilled at',
    status: 'Financial Status',
    cancelled: 'Cancelled at',
    email: 'Email',
    phone: { either: ['Billing Phone', 'Phone'] },
    name: 'Billing Name',
    postal: 'Billing Zip',
    address: { joined: ['Billing Province Name', 'Billing City', 'Billing Address1', 'Billing Address2'] },
    productCode: 'Lineitem sku',
    productName: 'Lineitem name',
    quantity: 'Lineitem quantity',
    area: { either: ['Shipping Province Name', 'Shipping Province'] },
  },
  lineAmount: [{ times: ['Lineitem quantity', 'Lineitem price'] }],
  amount: amounts({
    per: 'order',
    plus: ['Total'],
    minus: ['Shipping'],
    discounts: ['Discount Amount'],
    shipping: ['Shipping'],
    tax: ['Taxes'],
    refund: ['Refunded Amount'],
  }),
  statuses: { voided: 'cancelled', expired: 'cancelled', pending: 'pending', authorized: 'pending', partially_refunded: 'valid' },
};
