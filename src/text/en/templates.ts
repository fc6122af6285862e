import type { jaTemplates } from '../ja/templates.ts';

/** What templates say: their guide, the sheets to fill, the tally that needs no add-in. In English. */
export const enTemplates: Readonly<Record<keyof typeof jaTemplates, string>> = {
  'sheet.guide': 'Start here',
  'sheet.tally': 'Quick tally',
  'sheet.workings': 'Quick tally workings',
  'sheet.input-orders': 'Orders',
  'sheet.input-members': 'Members',
  'sheet.input-requests': 'Requests',
  'sheet.input-subscriptions': 'Subscriptions',
  'sheet.input-inquiries': 'Inquiries',
  'sheet.input-surveys': 'Surveys',
  'sheet.input-messages': 'Messages',
  'sheet.input-products': 'Products',
};
