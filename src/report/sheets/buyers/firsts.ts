import type { FirstProduct } from '../../../measures/buyers/first-products.ts';
import { FEWEST_FOR_AN_INDEX, standsOut, traitIndex } from '../../../measures/buyers/trait-index.ts';
import type { TraitCounts } from '../../../measures/buyers/trait-counts.ts';
import { wilsonInterval } from '../../../measures/wilson.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import { UNKNOWN } from '../../sheet.ts';

interface Firsts {
  readonly all: FirstProduct;
  readonly products: readonly FirstProduct[];
}

/** Everybody, then a row a product: name, customers, observed, came again, share, low, high, yen of the first year, days to the second purchase. */
export function firstRows(say: Speaker, { all, products }: Firsts, nameOf: (product: number) => string, rows: number): CellValue[][] {
  const row = (name: string, { customers, observed, came, yearObserved, amount, gap }: FirstProduct): CellValue[] => {
    const { low, high } = wilsonInterval({ people: observed, buyers: came });
    const few = observed < FEWEST_FOR_AN_INDEX;
    // An unknown share is empty: the chart would draw a dash as 0.
    const share = few ? [null, UNKNOWN, UNKNOWN] : [came / observed, low, high];
    const counts = all.customers === 0 ? [UNKNOWN, UNKNOWN, UNKNOWN] : [customers, observed, came];
    return [name, ...counts, ...share, yearObserved < FEWEST_FOR_AN_INDEX || all.amount === 0 ? UNKNOWN : Math.round(amount), Number.isNaN(gap) ? UNKNOWN : gap];
  };
  const found = products.map((each) => row(nameOf(each.product), each));
  return [row(say('table.all'), all), ...found, ...Array.from({ length: rows - found.length }, () => new Array<CellValue>(9).fill(null))];
}

/** With which first product surely more, or fewer, came again than with the others; said only where that is no chance. */
export function findFirst(say: Speaker, { all, products }: Firsts, nameOf: (product: number) => string, days: number): string {
  const countsOf = ({ observed, came }: FirstProduct): TraitCounts => ({ part: { people: observed, buyers: came }, whole: { people: all.observed, buyers: all.came } });
  const compared = products.map((each) => ({ each, found: traitIndex(countsOf(each)) })).filter(({ found }) => found !== null);
  const outstanding = compared.flatMap(({ each, found }) => {
    const verdict = standsOut(countsOf(each), compared.length);
    return verdict === null || found === null ? [] : [{ each, verdict, distance: Math.abs(Math.log(found.index)) }];
  });
  const [best] = outstanding.sort((a, b) => Number(b.verdict === 'more') - Number(a.verdict === 'more') || b.distance - a.distance);
  if (best === undefined) return say(all.observed < FEWEST_FOR_AN_INDEX ? 'buyers.first-unknown' : 'buyers.first-open');
  const { observed, came, product } = best.each;
  const percent = (people: number, of: number): string => ((people / of) * 100).toFixed(0);
  return say(best.verdict === 'more' ? 'buyers.first-more' : 'buyers.first-less', { product: nameOf(product), percent: percent(came, observed), rest: percent(all.came - came, all.observed - observed), days });
}
