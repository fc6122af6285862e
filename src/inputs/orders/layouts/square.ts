import { amounts, type OrderLayout } from '../layout.ts';

/** Square transactions: one row a payment, several to a transaction; refunds are payments below zero, walk-in customers have no ID. */
export const square: OrderLayout = {
  name: 'square',
  shop: 'square',
  headers: ['Date', 'Time', 'Total Collected', 'Transaction ID', 'Event Type', 'Customer ID'],
  columns: {
    order: 'Transaction ID',
    day: 'Date',
    time: 'Time',
    member: 'Customer ID',
    name: 'Customer Name',
    productName: 'Description',
  },
  amount: amounts({ per: 'line', plus: ['Total Collected'], minus: ['Tip'], discounts: ['Discounts'], tax: ['Tax'] }),
};
