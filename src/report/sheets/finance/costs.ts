import { costRatio } from '../../../measures/economics/cost-ratio.ts';
import type { YearOfCosts } from '../../../measures/economics/year-of-costs.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import { formatted, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { UNKNOWN, type Sheet } from '../../sheet.ts';
import { rounded } from '../loyalty/nps-rows.ts';

/** So many rows below the costs their ratio stands. */
export const RATIO = 5;
/** The 5 of 1:5. */
const RULE = 5;

/** 1:5: what a new customer costs beside an existing one, and beside the rule of thumb. */
export function costBlocks(sheet: Sheet, row: number, left: number, costs: YearOfCosts, say: Speaker): void {
  const { acquisitionSpend, newCustomers, retentionSpend, returningBuyers, laterPurchases } = costs;
  const column = notedColumn(say);
  const line = (name: string, spend: number, people: number, purchases: number): CellValue[] => [
    name, spend > 0 ? spend : UNKNOWN, people, spend > 0 && people > 0 ? Math.round(spend / people) : UNKNOWN, purchases, spend > 0 && purchases > 0 ? Math.round(spend / purchases) : UNKNOWN,
  ];
  sheet.block(row, left, say('finance.costs'), [
    column('finance.whom', look.text), column('finance.spend', look.yen, 'note.finance.costs-spend'), column('finance.people', look.count), column('finance.each', look.yen), column('finance.purchases', look.count), column('finance.each-purchase', look.yen),
  ], [
    line(say('finance.whom-new'), acquisitionSpend, newCustomers, newCustomers),
    line(say('finance.whom-existing'), retentionSpend, returningBuyers, laterPurchases),
  ]);
  const found = acquisitionSpend > 0 ? costRatio(costs) : null;
  const times = formatted(look.count, '0.0');
  const own = found === null ? [UNKNOWN, UNKNOWN, UNKNOWN] : [found.ratio, found.low, found.high].map((each) => rounded(each, 1));
  const below = sheet.block(row + RATIO, left, say('finance.ratio-title'), [
    column('finance.compared', look.text), column('finance.ratio', times), column('table.low', times, 'note.finance.low'), column('table.high', times, 'note.finance.high'),
  ], [[say('finance.ratio-own'), ...own], [say('finance.ratio-rule'), RULE, UNKNOWN, UNKNOWN]]);
  sheet.cell(below, left, ratioText(costs, found, say), look.text);
}

function ratioText({ acquisitionSpend, retentionSpend }: YearOfCosts, found: ReturnType<typeof costRatio>, say: Speaker): string {
  if (acquisitionSpend === 0) return say('finance.ratio-no-new');
  if (retentionSpend === 0) return say('finance.ratio-no-existing');
  if (found === null) return say('finance.ratio-no-people');
  const ratio = rounded(found.ratio, 1);
  if (found.low > RULE) return say('finance.ratio-above', { ratio });
  return found.high < RULE ? say('finance.ratio-below', { ratio }) : say('finance.ratio-inside', { ratio });
}
