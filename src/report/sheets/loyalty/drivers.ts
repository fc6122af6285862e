import { driversOf, FEWEST_TO_RANK, strongestOf, type Driver } from '../../../measures/loyalty/drivers.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import type { Context } from '../../context.ts';
import { formatted, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { UNKNOWN, type Sheet } from '../../sheet.ts';
import { figure, unknownRight } from '../figure-cells.ts';
import { shortName } from '../top-ten.ts';

const DRIVERS = 10;
const ITEM_WIDTH = 22;

/** How the shop's own questions go together with the willingness to recommend; the strongest is named where its range leaves the others out. */
export function loyaltyDrivers(sheet: Sheet, top: number, left: number, { analysis, say }: Context): void {
  const { writings, asOf } = analysis.customers;
  const drivers = driversOf(writings.answers, asOf);
  const column = notedColumn(say);
  const [mean, r] = [unknownRight(formatted(look.count, '0.0')), unknownRight(formatted(look.count, '0.00'))];
  sheet.cell(top - 1, left, driverFinding(say, drivers), look.finding);
  sheet.block(top, left, say('loyalty.drivers'), [
    column('loyalty.standing', look.centre, 'note.loyalty.driver-standing'), column('loyalty.item', look.text), column('table.answers', look.count, 'note.loyalty.driver-answers'),
    column('table.promoters', mean, 'note.loyalty.driver-promoters'), column('table.passives', mean, 'note.loyalty.driver-passives'), column('table.detractors', mean, 'note.loyalty.driver-detractors'),
    column('loyalty.correlation', r), column('table.low', r, 'note.loyalty.driver-low'), column('table.high', r, 'note.loyalty.driver-high'),
  ], Array.from({ length: DRIVERS }, (_, at) => driverRow(say, drivers[at], at)));
  sheet.cell(top + 3 + DRIVERS, 0, say('loyalty.about-drivers', { least: FEWEST_TO_RANK }), look.note);
}

function driverRow(say: Speaker, driver: Driver | undefined, at: number): CellValue[] {
  if (driver === undefined) return Array.from({ length: 9 }, () => null);
  const { item, answers, promoters, passives, detractors, correlation } = driver;
  const standing = answers < FEWEST_TO_RANK ? say('loyalty.standing-tentative') : correlation === null ? UNKNOWN : say('loyalty.place', { place: at + 1 });
  const range = correlation === null ? [UNKNOWN, UNKNOWN, UNKNOWN] : [correlation.r, correlation.low, correlation.high];
  return [standing, shortName(item, ITEM_WIDTH), answers, ...[promoters, passives, detractors].map(figure), ...range];
}

function driverFinding(say: Speaker, drivers: readonly Driver[]): string {
  if (drivers.length === 0) return say('loyalty.drivers-none');
  const strongest = strongestOf(drivers);
  if (strongest === 'few') return say('loyalty.drivers-few', { least: FEWEST_TO_RANK });
  if (strongest === 'open') return say('loyalty.drivers-open');
  const { item, correlation: { r, low, high } } = strongest;
  return say('loyalty.drivers-found', { item: shortName(item, ITEM_WIDTH), r: r.toFixed(2), low: low.toFixed(2), high: high.toFixed(2) });
}
