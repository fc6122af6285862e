import type { RecordField, RecordKindName } from '../../inputs/records/kinds.ts';
import type { TextKey } from '../../text/say.ts';
import type { InputSheetId, SheetId } from '../plan.ts';

/** Columns of the orders that unlock something of their own, and the inputs beside the orders. */
export type UnlockInput = 'orders.people' | 'orders.products' | 'orders.areas' | 'orders.referrers' | RecordKindName;

/** What of an order's row is asked for. */
export type OrderColumn = 'person' | 'product' | 'category' | 'lineAmount' | 'area' | 'referrer' | 'delivery';

export interface ColumnSpec {
  readonly id: string;
  readonly name: TextKey;
  /** A column of the orders that tells it. */
  readonly order?: OrderColumn;
  /** Every file of orders is asked for it: what one lacks, its sales lack on the sheets. */
  readonly everyFile?: true;
  /** Columns of the input beside the orders, of which one is enough. */
  readonly fields?: readonly RecordField[];
  /** Any column of the shop's own. */
  readonly items?: true;
}

export interface ResultSpec {
  readonly sheet: SheetId;
  readonly sentence: TextKey;
  /** The columns without which it cannot be told. */
  readonly needs: readonly string[];
}

export interface UnlockSpec {
  readonly input: UnlockInput;
  readonly title: TextKey;
  readonly inputSheet: InputSheetId | null;
  readonly columns: readonly ColumnSpec[];
  readonly results: readonly ResultSpec[];
}

const who: ColumnSpec = { id: 'who', name: 'unlock.column-who', fields: ['member', 'email', 'phone'] };

/** What each input is good for, in the order in which a shop is likely to have it. */
export const unlockMap: readonly UnlockSpec[] = [
  {
    input: 'orders.people', title: 'unlock.title-people', inputSheet: 'input.orders',
    columns: [{ ...who, order: 'person', everyFile: true }],
    results: [
      { sheet: 'customers', sentence: 'unlock.people.customers', needs: ['who'] },
      { sheet: 'next', sentence: 'unlock.people.next', needs: ['who'] },
      { sheet: 'rfm', sentence: 'unlock.people.rfm', needs: ['who'] },
    ],
  },
  {
    input: 'orders.products', title: 'unlock.title-products', inputSheet: 'input.orders',
    columns: [
      { id: 'product', name: 'field.product', order: 'product', everyFile: true },
      { id: 'amount', name: 'field.line-total', order: 'lineAmount' },
    ],
    results: [
      { sheet: 'products', sentence: 'unlock.products.products', needs: ['product'] },
      { sheet: 'products', sentence: 'unlock.products.sales', needs: ['product', 'amount'] },
      { sheet: 'buyers', sentence: 'unlock.products.buyers', needs: ['product'] },
      { sheet: 'baskets', sentence: 'unlock.products.baskets', needs: ['product'] },
    ],
  },
  {
    input: 'orders.areas', title: 'unlock.title-areas', inputSheet: null,
    columns: [{ id: 'area', name: 'unlock.column-area', order: 'area' }],
    results: [{ sheet: 'areas', sentence: 'unlock.areas.areas', needs: ['area'] }],
  },
  {
    input: 'orders.referrers', title: 'unlock.title-referrers', inputSheet: null,
    columns: [{ id: 'referrer', name: 'unlock.column-referrer', order: 'referrer' }],
    results: [
      { sheet: 'stages', sentence: 'unlock.referrers.stages', needs: ['referrer'] },
      { sheet: 'finance', sentence: 'unlock.referrers.finance', needs: ['referrer'] },
    ],
  },
  {
    input: 'members', title: 'record.members', inputSheet: 'input.members',
    columns: [who, { id: 'newsletter', name: 'field.newsletter', fields: ['newsletter', 'optOut'] }],
    results: [
      { sheet: 'stages', sentence: 'unlock.members.stages', needs: ['who'] },
      { sheet: 'next', sentence: 'unlock.members.next', needs: ['who', 'newsletter'] },
    ],
  },
  {
    input: 'surveys', title: 'record.surveys', inputSheet: 'input.surveys',
    columns: [
      who,
      { id: 'nps', name: 'field.nps', fields: ['nps'] },
      { id: 'before', name: 'field.before', fields: ['before'] },
      { id: 'after', name: 'field.after', fields: ['after'] },
      { id: 'product', name: 'field.product', fields: ['productName'] },
      { id: 'text', name: 'field.comment', fields: ['text'] },
      { id: 'items', name: 'unlock.column-items', items: true },
    ],
    results: [
      { sheet: 'loyalty', sentence: 'unlock.surveys.nps', needs: ['who', 'nps'] },
      { sheet: 'loyalty', sentence: 'unlock.surveys.gap', needs: ['who', 'before', 'after'] },
      { sheet: 'loyalty', sentence: 'unlock.surveys.product', needs: ['who', 'nps', 'product'] },
      { sheet: 'loyalty', sentence: 'unlock.surveys.items', needs: ['who', 'nps', 'items'] },
      { sheet: 'omega', sentence: 'unlock.surveys.omega', needs: ['text'] },
      { sheet: 'customers', sentence: 'unlock.surveys.customers', needs: ['who', 'nps'] },
    ],
  },
  {
    input: 'inquiries', title: 'record.inquiries', inputSheet: 'input.inquiries',
    columns: [
      who,
      { id: 'kind', name: 'field.kind', fields: ['type'] },
      { id: 'text', name: 'field.content', fields: ['text'] },
      { id: 'closed', name: 'field.closed', fields: ['end'] },
    ],
    results: [
      { sheet: 'next', sentence: 'unlock.inquiries.next', needs: ['who'] },
      { sheet: 'loyalty', sentence: 'unlock.inquiries.loyalty', needs: ['who'] },
      { sheet: 'omega', sentence: 'unlock.inquiries.omega', needs: ['text'] },
    ],
  },
  {
    input: 'messages', title: 'record.messages', inputSheet: 'input.messages',
    columns: [
      who,
      { id: 'kind', name: 'unlock.column-message-kind', fields: ['type', 'text'] },
      { id: 'channel', name: 'field.channel', fields: ['channel'] },
    ],
    results: [
      { sheet: 'next', sentence: 'unlock.messages.next', needs: ['who'] },
      { sheet: 'coverage', sentence: 'unlock.messages.timing', needs: ['who', 'kind'] },
      { sheet: 'coverage', sentence: 'unlock.messages.coverage', needs: ['who', 'kind'] },
      { sheet: 'omega', sentence: 'unlock.messages.omega', needs: ['who', 'kind', 'channel'] },
    ],
  },
  {
    input: 'spend', title: 'record.spend', inputSheet: 'input.spend',
    columns: [
      { id: 'spend', name: 'field.spend', fields: ['spend'] },
      { id: 'medium', name: 'field.medium', fields: ['medium'] },
      { id: 'purpose', name: 'field.purpose', fields: ['purpose'] },
    ],
    results: [
      { sheet: 'finance', sentence: 'unlock.spend.payback', needs: ['spend'] },
      { sheet: 'finance', sentence: 'unlock.spend.ratio', needs: ['spend', 'purpose'] },
      { sheet: 'finance', sentence: 'unlock.spend.media', needs: ['spend', 'medium'] },
    ],
  },
  {
    input: 'subscriptions', title: 'record.subscriptions', inputSheet: 'input.subscriptions',
    columns: [
      // Orders that tell which delivery they are show the rest, though not the day somebody left.
      { id: 'started', name: 'field.started', fields: ['day'], order: 'delivery' },
      { id: 'ended', name: 'field.ended', fields: ['end'] },
      { id: 'cycle', name: 'field.cycle', fields: ['cycle'] },
    ],
    results: [
      { sheet: 'subscription', sentence: 'unlock.subscriptions.subscription', needs: ['started'] },
      { sheet: 'stages', sentence: 'unlock.subscriptions.stages', needs: ['started'] },
      { sheet: 'next', sentence: 'unlock.subscriptions.next', needs: ['started'] },
    ],
  },
  {
    input: 'products', title: 'record.products', inputSheet: 'input.products',
    columns: [
      { id: 'group', name: 'field.group', fields: ['group'], order: 'category' },
      { id: 'role', name: 'field.role', fields: ['role'] },
    ],
    results: [
      { sheet: 'stages', sentence: 'unlock.list.stages', needs: ['group'] },
      { sheet: 'stages', sentence: 'unlock.list.trials', needs: ['role'] },
    ],
  },
  {
    input: 'requests', title: 'record.requests', inputSheet: 'input.requests',
    columns: [who],
    results: [
      { sheet: 'stages', sentence: 'unlock.requests.stages', needs: ['who'] },
      { sheet: 'next', sentence: 'unlock.requests.next', needs: ['who'] },
    ],
  },
  {
    input: 'activities', title: 'record.activities', inputSheet: 'input.activities',
    columns: [who, { id: 'kind', name: 'field.activity-kind', fields: ['type'] }],
    results: [
      { sheet: 'omega', sentence: 'unlock.activities.experiences', needs: ['who'] },
      { sheet: 'omega', sentence: 'unlock.activities.cocreation', needs: ['who', 'kind'] },
    ],
  },
  {
    input: 'returns', title: 'record.returns', inputSheet: null,
    columns: [{ id: 'order', name: 'field.order', fields: ['order'] }],
    results: [{ sheet: 'imports', sentence: 'unlock.returns.imports', needs: ['order'] }],
  },
];
