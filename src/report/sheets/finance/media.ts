import { exact } from '../../../inputs/orders/orders.ts';
import type { SpendFact } from '../../../inputs/records/spend.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import { look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { UNKNOWN, type Sheet } from '../../sheet.ts';
import { fitted, totalOf } from './places.ts';
import { shortName } from '../top-ten.ts';

const YEAR = 365;
const PLACES = 8;
const NAME = 28;

interface Medium {
  readonly name: string;
  readonly forNew: number;
  readonly forExisting: number;
}

/** Where the year's money went. */
export function mediaBlock(sheet: Sheet, row: number, left: number, spend: readonly SpendFact[], asOf: number, say: Speaker): void {
  const all = mediaOf(spend, asOf, say);
  const whole = totalOf(all, ({ forNew, forExisting }) => forNew + forExisting);
  const media = fitted(all, PLACES, (rest) => ({ name: say('finance.more', { count: rest.length }), forNew: totalOf(rest, ({ forNew }) => forNew), forExisting: totalOf(rest, ({ forExisting }) => forExisting) }));
  const column = notedColumn(say);
  const name = column('finance.medium', look.text);
  sheet.block(row, left, say('finance.media'), [
    name, { ...name, header: '' }, column('finance.for-new', look.yen), column('finance.for-existing', look.yen), column('finance.share', look.percent, 'note.finance.media-share'),
  ], Array.from({ length: PLACES }, (_, at): CellValue[] => {
    const medium = media[at];
    if (medium === undefined) return [media.length === 0 && at === 0 ? say('finance.no-media') : null, null, null, null, null];
    return [shortName(medium.name, NAME), null, exact(medium.forNew), exact(medium.forExisting), whole > 0 ? (medium.forNew + medium.forExisting) / whole : UNKNOWN];
  }));
}

/** Every medium of the year, the one that cost most first. */
function mediaOf(spend: readonly SpendFact[], asOf: number, say: Speaker): Medium[] {
  const found = new Map<string, Medium>();
  for (const { day, yen, medium, purpose } of spend) {
    if (day > asOf || day <= asOf - YEAR) continue;
    const name = medium === '' ? say('finance.medium-unknown') : medium;
    const { forNew, forExisting } = found.get(name) ?? { forNew: 0, forExisting: 0 };
    found.set(name, purpose === 'new' ? { name, forNew: forNew + yen, forExisting } : { name, forNew, forExisting: forExisting + yen });
  }
  return [...found.values()].sort((a, b) => b.forNew + b.forExisting - a.forNew - a.forExisting);
}
