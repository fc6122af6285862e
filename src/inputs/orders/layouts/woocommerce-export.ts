import { amounts, type OrderLayout } from '../layout.ts';

/** WooCommerce, Order CSV Export plug-in: one row an order; customer_user 0 is a guest. */
export const woocommerceExport: OrderLayout = {
  name: 'woocommerce-export',
  shop: 'woocommerce',
  headers: ['order_id', 'date', 'status', 'order_total', 'billing_email', 'billing_last_name'],
  columns: {
    order: 'order_id',
    day: 'date',
    status: 'status',
    member: 'customer_user',
    email: 'billing_email',
    phone: 'billing_phone',
    name: { joined: ['billing_last_name', 'billing_first_name'] },
    postal: 'billing_postcode',
    address: { joined: ['billing_city', 'billing_address_1', 'billing_address_2'] },
    area: 'shipping_state',
  },
  amount: amounts({
    per: 'order',
    plus: ['order_total'],
    minus: ['order_shipping', 'order_shipping_tax', 'order_fees', 'order_fee_tax'],
    discounts: ['cart_discount', 'order_discount'],
    shipping: ['order_shipping', 'order_shipping_tax', 'order_fees', 'order_fee_tax'],
    tax: ['order_tax'],
  }),
};
