import { amountOf } from '../inputs/money-text.ts';
import { fold } from '../inputs/fold.ts';
import { netPromoterScore } from '../measures/loyalty/nps.ts';
import type { CellValue } from '../shared/cell.ts';
import { cellsOf } from './cells-of.ts';
import { FunctionError, type OwnFunction } from './own-function.ts';

const WORST = 0;
const BEST = 10;

/** NPS(scores, [groups], [group]): from −100 to 100, of all answers or of one group's. */
export const nps: OwnFunction = {
  name: 'NPS',
  run([scores, groups, group]) {
    const cells = cellsOf(scores);
    const kinds = cellsOf(groups);
    if (groups !== undefined && kinds.length !== cells.length) throw new FunctionError('#VALUE!');
    const wanted = group === undefined ? null : nameOf(cellsOf(group)[0] ?? null);
    const counted = cells.flatMap((cell, at) => {
      if (wanted !== null && nameOf(kinds[at] ?? null) !== wanted) return [];
      const score = scoreOf(cell);
      // A header is no answer.
      if (score === null || (at === 0 && Number.isNaN(score))) return [];
      if (Number.isNaN(score)) throw new FunctionError('#VALUE!');
      if (score < WORST || score > BEST) throw new FunctionError('#NUM!');
      return [score];
    });
    if (counted.length === 0) throw new FunctionError('#DIV/0!');
    return netPromoterScore(counted);
  },
};

/** 9, '９', '10点'; null: blank; NaN: no score. */
function scoreOf(cell: CellValue): number | null {
  return amountOf(typeof cell === 'string' ? fold(cell).replace(/点$/, '') : cell);
}

function nameOf(cell: CellValue): string {
  return fold(String(cell ?? ''));
}
