import { amounts } from '../layout.ts';

/** Amazon tells an item's price with tax, and its promotion, row by row. */
export const amazonAmounts = amounts({
  per: 'line',
  plus: ['item-price'],
  minus: ['item-promotion-discount'],
  discounts: ['item-promotion-discount'],
  shipping: ['shipping-price', 'gift-wrap-price'],
  tax: ['item-tax'],
});
