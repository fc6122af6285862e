import type { jaSubscription } from '../ja/subscription.ts';

/** CRM_定期: how long subscriptions last. In English. */
export const enSubscription: Readonly<Record<keyof typeof jaSubscription, string>> = {
};
