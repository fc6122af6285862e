import type { CellValue } from '../../../shared/cell.ts';
import { exact } from '../../../inputs/orders/orders.ts';
import { ranks } from '../../../measures/rfm/rank.ts';
import type { Context } from '../../context.ts';
import { colour, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { area, UNKNOWN, type Sheet } from '../../sheet.ts';
import { figure, unknownRight } from '../figure-cells.ts';
import type { OmegaFigures } from './figures.ts';
import { RANKS, WIDE } from './places.ts';

const VALUE_COLUMN = 6;
/** Of fewer purchases the mean is one customer's whim. */
const FEWEST_PURCHASES = 10;

/** A: who carries the sales. C: what they spend at a time. */
export function omegaRanks(sheet: Sheet, { say, sheetName, analysis }: Context, figures: OmegaFigures): void {
  const { people, orderValues } = figures;
  const column = notedColumn(say);
  const [everybody, sales] = [people.reduce((sum, each) => sum + each.people, 0), exact(people.reduce((sum, each) => sum + each.yen, 0))];
  const share = (part: number, whole: number): CellValue => (whole > 0 ? part / whole : UNKNOWN);
  sheet.cell(RANKS - 1, 0, rankFinding({ say }, figures, everybody, sales), look.finding);
  sheet.block(RANKS, 0, say('omega.ranks'), [
    column('omega.rank', look.text), column('head.people', look.count), column('head.people-share', look.percent), column('head.yen', look.yen), column('head.yen-share', look.percent), column('head.yen-each', look.yen),
  ], people.map((each, at) => [ranks[at] ?? '', each.people, share(each.people, everybody), exact(each.yen), share(each.yen, sales), each.people === 0 ? UNKNOWN : Math.round(each.yen / each.people)]));

  const rate = unknownRight(look.percent);
  sheet.block(RANKS, VALUE_COLUMN, say('omega.values'), [
    column('omega.purchases', look.count), column('omega.mean', look.yen), column('omega.median', look.yen), column('omega.free', rate),
  ], orderValues.map(({ purchases, mean, median, atThreshold }) => [purchases, Number.isNaN(mean) ? null : Math.round(mean), Number.isNaN(median) ? UNKNOWN : Math.round(median), figure(atThreshold)]));
  sheet.cell(RANKS - 1, WIDE, valueFinding({ say }, figures), look.finding);
  sheet.chart({
    kind: 'columns', description: say('omega.values-chart'), format: '"¥"#,##0', labelEvery: 1, anchor: area(RANKS, WIDE, RANKS + 7, WIDE),
    categories: { sheet: 'omega', area: area(RANKS + 2, 0, RANKS + 6, 0) },
    series: [{ name: say('omega.mean'), color: colour.indigo, values: { sheet: 'omega', area: area(RANKS + 2, VALUE_COLUMN + 1, RANKS + 6, VALUE_COLUMN + 1) } }],
  });
  const { freeFrom } = analysis.settings.shipping;
  const bundles = sheetName('baskets');
  sheet.cell(RANKS + 8, 0, freeFrom > 0 ? say('omega.threshold', { yen: freeFrom, sheet: bundles }) : say('omega.no-threshold', { setting: say('setting.shipping.freeFrom'), sheet: bundles }), look.note);
}

function rankFinding({ say }: Pick<Context, 'say'>, { people }: OmegaFigures, everybody: number, sales: number): string {
  const first = people.findIndex((each, at) => each.people > 0 && ranks[at] !== 'P');
  const top = people[first];
  if (top === undefined) return say('omega.ranks-none');
  if (sales <= 0) return say('omega.ranks-unpriced', { rank: ranks[first] ?? '', people: top.people });
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(0);
  return say('omega.ranks-finding', { rank: ranks[first] ?? '', people: top.people, share: percent(top.people, everybody), percent: percent(top.yen, sales) });
}

function valueFinding({ say }: Pick<Context, 'say'>, { orderValues }: OmegaFigures): string {
  const known = orderValues.flatMap(({ purchases, mean }, at) => (purchases < FEWEST_PURCHASES ? [] : [{ rank: ranks[at] ?? '', yen: Math.round(mean) }])).sort((a, b) => b.yen - a.yen);
  const [high, low] = [known[0], known.at(-1)];
  if (high === undefined || low === undefined || high === low) return say(orderValues.some(({ purchases }) => purchases > 0) ? 'omega.values-chart' : 'omega.values-none');
  return say('omega.values-finding', { high: high.rank, highYen: high.yen, low: low.rank, lowYen: low.yen });
}
