import type { SheetId } from '../../report/plan.ts';
import { absoluteName, quoteSheet } from './address.ts';

const PREFIX = '_otokui.';

/** The hidden name of the workbook that knows one of our sheets, whatever the user calls it by then. */
export function markName(id: SheetId): string {
  return PREFIX + id;
}

export function markText(sheet: string): string {
  return `${quoteSheet(sheet)}!${absoluteName(0, 0)}`;
}

const IDS: Readonly<Record<SheetId, true>> = {
  dashboard: true, customers: true, rfm: true, stages: true, next: true, imports: true, settings: true, matching: true, value: true, loyalty: true, products: true, areas: true, amazon: true, help: true, book: true,
  segments: true, coverage: true, campaigns: true, recipients: true, buyers: true, baskets: true, subscription: true, finance: true, omega: true,
  guide: true, tally: true, workings: true,
  'input.orders': true, 'input.members': true, 'input.requests': true, 'input.subscriptions': true, 'input.inquiries': true, 'input.surveys': true, 'input.messages': true, 'input.products': true, 'input.spend': true, 'input.activities': true,
};

/**
 * Which sheet a name marks; null: none.
 *
 * @example markedSheet('_otokui.customers') // 'customers'
 */
export function markedSheet(name: string): SheetId | null {
  const id = name.slice(PREFIX.length);
  return name.toLowerCase().startsWith(PREFIX) && isSheetId(id) ? id : null;
}

export function isSheetId(text: string): text is SheetId {
  return Object.hasOwn(IDS, text);
}
