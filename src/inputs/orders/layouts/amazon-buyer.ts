import type { OrderLayout } from '../layout.ts';

/** What a report of Amazon's may tell of the buyer, whoever receives the parcel. */
export const amazonBuyer: OrderLayout['columns'] = {
  email: 'buyer-email',
  name: 'buyer-name',
  phone: 'buyer-phone-number',
  postal: 'bill-postal-code',
  address: { joined: ['bill-state', 'bill-city', 'bill-address-1', 'bill-address-2', 'bill-address-3'] },
};
