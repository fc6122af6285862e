import type { jaCard } from '../ja/card.ts';

/** What happened to a customer. In English. */
export const enCard: Readonly<Record<keyof typeof jaCard, string>> = {
  'timeline.order': 'Order {number}, ¥{amount}',
  'timeline.stage': 'Reached "{stage}"',
  'timeline.request': 'Asked for a brochure or sample',
  'timeline.optIn': 'Registered',
  'timeline.subscribed': 'Subscription began',
  'timeline.unsubscribed': 'Subscription ended',
  'timeline.survey': 'Answered a survey (would recommend: {nps})',
  'timeline.complaint': 'Complained',
  'timeline.settled': 'Complaint settled',
  'timeline.referral': 'Somebody they referred has bought',
  'timeline.optOut': 'Asked for no more messages',
  'timeline.message': 'You sent a message',
};
