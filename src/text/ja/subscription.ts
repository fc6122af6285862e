/** CRM_定期: how long subscriptions last. In Japanese. */
export const jaSubscription = {
} as const;
