import type { RecordKindName } from '../../inputs/records/kinds.ts';
import type { SheetId } from '../plan.ts';

/** What is worked out of who is there and what they did. */
export const everyResult: readonly SheetId[] = [
  'dashboard', 'customers', 'next', 'rfm', 'stages', 'value', 'finance', 'products', 'buyers', 'baskets', 'areas', 'amazon', 'loyalty', 'omega', 'subscription', 'segments', 'coverage', 'campaigns', 'recipients',
];
/** Where it shows whom to write to and when: whatever the guard knows shows there. */
const GUARDED: readonly SheetId[] = ['dashboard', 'customers', 'next', 'stages', 'segments', 'coverage', 'campaigns', 'recipients'];
/** Any spelling of a person may be one more of somebody's. */
const SPELLED: readonly SheetId[] = ['matching', 'book'];

/**
 * The sheets that may say something else without an input; all others are the same to the cell. The list of inputs (CRM_取込)
 * always is among them. Two things are left aside: a row that names somebody by two keys may join two customers into one, and
 * then every sheet changes; and IDs are given in the order of what is known first, unless the workbook has kept them.
 */
export const fedSheets: Readonly<Record<RecordKindName, readonly SheetId[]>> = {
  // These make people, and what they say of them joins spellings.
  members: [...everyResult, ...SPELLED, 'imports'],
  requests: [...everyResult, ...SPELLED, 'imports'],
  subscriptions: [...everyResult, ...SPELLED, 'imports'],
  inquiries: [...GUARDED, ...SPELLED, 'loyalty', 'omega', 'imports'],
  surveys: [...GUARDED, ...SPELLED, 'loyalty', 'omega', 'imports'],
  messages: [...GUARDED, ...SPELLED, 'omega', 'imports'],
  activities: [...SPELLED, 'omega', 'imports'],
  // Groups and trials make the stages, and NPS stands by stage.
  products: [...GUARDED, 'buyers', 'loyalty', 'imports'],
  spend: ['finance', 'imports'],
  // They lower the amounts of orders.
  returns: [...everyResult, ...SPELLED, 'imports'],
};
