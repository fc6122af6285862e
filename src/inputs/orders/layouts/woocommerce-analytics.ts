import { amounts, type OrderLayout } from '../layout.ts';

/** WooCommerce Analytics › Orders: one row an order; the customer is a name and nothing else. */
export const woocommerceAnalytics: OrderLayout = {
  name: 'woocommerce-analytics',
  shop: 'woocommerce',
  headers: ['Date', 'Order #', 'Status', 'Customer', 'Product(s)', 'Net Sales'],
  columns: { order: 'Order #', day: 'Date', status: 'Status', name: 'Customer', productName: 'Product(s)' },
  amount: amounts({ per: 'order', plus: ['Net Sales'] }),
};
