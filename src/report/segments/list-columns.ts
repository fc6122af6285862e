import type { Channel } from '../../campaigns/contact/hold-back.ts';
import type { TextKey } from '../../text/say.ts';

/** What each way needs to know of people: headers of CRM_顧客. */
export const listColumns: Readonly<Record<Channel, readonly Extract<TextKey, `column.${string}`>[]>> = {
  mail: ['column.id', 'column.name', 'column.email'],
  dm: ['column.id', 'column.name', 'column.postal'],
  enclosure: ['column.id', 'column.name'],
  phone: ['column.id', 'column.name', 'column.phone'],
};
