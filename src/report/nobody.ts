import type { Analysis } from '../analyze.ts';
import type { Speaker } from '../text/say.ts';
import { hasAmazon } from './amazon/amazon-groups.ts';
import type { SheetId } from './plan.ts';

/** Whether any line names a product. */
export function hasProducts({ customers }: Analysis): boolean {
  return customers.sales.lines.product.length > 0;
}

/** Whether any order tells where it went. */
export function hasAreas({ customers }: Analysis): boolean {
  return customers.sales.orders.area.some((area) => area >= 0);
}

/** Where nobody is known: that it is so, what can be seen all the same, and what to add; null: there are customers. */
export function nobodyText(analysis: Analysis, say: Speaker): string | null {
  if (analysis.customers.ids.length > 0) return null;
  const sheets: SheetId[] = [...(hasProducts(analysis) ? ['products' as const] : []), ...(hasAreas(analysis) ? ['areas' as const] : []), 'value'];
  const next = hasAmazon(analysis) ? say('nobody.next-amazon', { sheet: say('sheet.amazon') }) : say('nobody.next');
  return say('nobody.answer', { sheets: sheets.map((id) => say(`sheet.${id}`)).join(say('nobody.sheets-joint')), next });
}
