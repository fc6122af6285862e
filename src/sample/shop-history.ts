import { drawChannels } from './draw-channels.ts';
import { drawMembers, type Membership } from './draw-members.ts';
import { drawOrders } from './draw-orders.ts';
import { drawPeople } from './draw-people.ts';
import { drawReferrals, type Referral } from './draw-referrals.ts';
import { drawSubscription, type Subscription } from './draw-subscription.ts';
import type { Order } from './order.ts';
import type { Person } from './person.ts';
import { visitsToTarget } from './visits-to-target.ts';

/** What happened in the sample shop, before anybody wrote it into files. */
export interface ShopHistory {
  readonly seed: number;
  readonly people: readonly Person[];
  readonly subscriptions: readonly Subscription[];
  readonly members: readonly Membership[];
  readonly referrals: readonly Referral[];
  readonly orders: readonly Order[];
}

/** The 24 months of 架空茶舗, the same for the same seed. */
export function shopHistory(seed: number): ShopHistory {
  const people = drawPeople(seed);
  const subscriptions = people.filter((person) => person.persona === 'subscriber').map((person) => drawSubscription(seed, person));
  const subscriptionOf = new Map(subscriptions.map((subscription) => [subscription.person, subscription]));
  const visits = visitsToTarget(seed, people, subscriptionOf);
  const channels = drawChannels(seed, visits);
  const members = drawMembers(seed, people, visits, channels);
  const referrals = drawReferrals(seed, visits, channels, members);
  const orders = drawOrders({ seed, people, visits, channels, subscriptions: subscriptionOf, members, referrals });
  return { seed, people, subscriptions, members, referrals, orders };
}
