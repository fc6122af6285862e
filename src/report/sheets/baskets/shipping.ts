import { freeShipping, thresholdsFor, THRESHOLDS, type FreeShipping, type Postage } from '../../../measures/basket/free-shipping.ts';
import { amountClasses, CLASSES } from '../../../measures/basket/order-amounts.ts';
import { quantileSorted } from '../../../measures/quantile.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import { UNKNOWN } from '../../sheet.ts';

/** A row a class: from how many yen, orders, their share, the share of orders from there up. Without orders the chart has nothing to draw. */
export function classRows(say: Speaker, amounts: Float64Array): CellValue[][] {
  const { width, orders } = amountClasses(amounts);
  let above = amounts.length;
  return Array.from({ length: CLASSES }, (_, at): CellValue[] => {
    const label = say('baskets.class', { from: at * width });
    const count = orders[at] as number;
    const up = above;
    above -= count;
    return amounts.length === 0 ? [label, null, UNKNOWN, UNKNOWN] : [label, count, count / amounts.length, up / amounts.length];
  });
}

/** As many rows as thresholds are tried, and one for today's. */
export const THRESHOLD_ROWS = THRESHOLDS + 1;

/** Today's threshold, then each one tried: name, in words, orders that go free, share, just below by yen and by share, postage, more than today, gain an order, orders needed, their share. */
export function thresholdRows(say: Speaker, amounts: Float64Array, postage: Postage): CellValue[][] {
  const empty = (): CellValue[] => new Array<CellValue>(11).fill(null);
  const today = postage.freeFrom > 0 ? say('baskets.today', { yen: postage.freeFrom }) : say('baskets.today-none');
  if (amounts.length === 0) return [[today, say('baskets.no-amounts'), ...new Array<CellValue>(9).fill(UNKNOWN)], ...Array.from({ length: THRESHOLDS }, empty)];
  const tried = thresholdsFor(amounts).map((yen) => thresholdRow(say, say('baskets.threshold', { yen }), freeShipping(amounts, yen, postage), amounts.length, postage));
  const now = freeShipping(amounts, postage.freeFrom, postage);
  const near = postage.freeFrom === 0 ? [UNKNOWN, UNKNOWN] : [now.nearYen, now.nearShare];
  const first = [today, say('baskets.is-today'), now.free, now.free / amounts.length, ...near, now.borne, 0, UNKNOWN, UNKNOWN, UNKNOWN];
  return [first, ...tried, ...Array.from({ length: THRESHOLDS - tried.length }, empty)];
}

function thresholdRow(say: Speaker, name: string, found: FreeShipping, orders: number, postage: Postage): CellValue[] {
  const { free, nearYen, nearShare, borne, more, near, gap, needed } = found;
  const possible = Number.isFinite(needed);
  const gain = near === 0 ? UNKNOWN : Math.round(gap * postage.margin);
  return [name, breakEvenText(say, found, postage), free, free / orders, nearYen, nearShare, borne, more, gain, possible ? needed : UNKNOWN, possible && near > 0 ? needed / near : UNKNOWN];
}

function breakEvenText(say: Speaker, { more, near, gap, needed }: FreeShipping, { charge }: Postage): string {
  if (charge === 0) return say('baskets.no-charge');
  if (more <= 0) return say('baskets.no-more');
  if (near === 0) return say('baskets.nobody-near');
  if (!Number.isFinite(needed)) return say('baskets.never', { gap: Math.round(gap) });
  return say(needed > near ? 'baskets.not-enough' : 'baskets.enough', { near, needed });
}

/** Where the middle order stands, and before which threshold most orders stop just short. */
export function findAmounts(say: Speaker, amounts: Float64Array, postage: Postage): string {
  if (amounts.length === 0) return say('baskets.finding-none');
  const tried = thresholdsFor(amounts).map((yen) => freeShipping(amounts, yen, postage));
  const most = tried.reduce((best, each) => (each.nearYen > best.nearYen ? each : best));
  return say('baskets.finding', { median: Math.round(quantileSorted(amounts, 0.5)), yen: most.threshold, orders: most.nearYen });
}
