import type { CellValue } from '../../../shared/cell.ts';
import { shareOf } from '../../../measures/survival/cliff.ts';
import type { Context } from '../../context.ts';
import { formatted, look } from '../../look.ts';
import type { Look } from '../../plan.ts';
import { UNKNOWN } from '../../sheet.ts';
import { deliveryWorth, isSales } from './worth.ts';
import { range } from './rows.ts';

interface FigureRow {
  readonly values: readonly CellValue[];
  readonly look: Look;
}

/** What was tested, the shares, and the size in people and yen; a size only where the test found something. */
export function cliffRows({ analysis, say }: Context): FigureRow[] {
  const { cliff, cliffCost, started } = analysis.measures.subscribers;
  const none = [UNKNOWN, UNKNOWN, UNKNOWN];
  const worth = deliveryWorth(analysis);
  const size = (perStarter: number): CellValue[] => {
    const whole = perStarter * started;
    return cliffCost === null || Number.isNaN(whole) ? none : [whole, whole * cliffCost.low, whole * cliffCost.high].map(Math.round);
  };
  return [
    { values: [say('subscription.cliff-delivery'), cliff?.delivery ?? UNKNOWN, null, null], look: look.count },
    { values: [say('subscription.cliff-here'), ...(cliff === null ? none : [shareOf(cliff.here), ...range(cliff.here)])], look: look.percent },
    { values: [say('subscription.cliff-around'), ...(cliff === null ? none : [shareOf(cliff.around), ...range(cliff.around)])], look: look.percent },
    { values: [say('subscription.cliff-difference'), ...(cliff === null ? none : [cliff.difference, cliff.low, cliff.high])], look: look.percent },
    { values: [say('subscription.cliff-people'), ...size(cliffCost?.people ?? NaN)], look: look.count },
    { values: [say(isSales(analysis) ? 'subscription.cliff-sales' : 'subscription.cliff-margin'), ...size((cliffCost?.deliveries ?? NaN) * worth)], look: look.yen },
    { values: [say('subscription.cliff-chance'), cliff?.p ?? UNKNOWN, null, null], look: formatted(look.percent, '0.00%') },
  ];
}
