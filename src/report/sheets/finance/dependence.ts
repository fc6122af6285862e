import type { Dependence } from '../../../measures/economics/dependence.ts';
import type { Finance } from '../../../measures/economics/finance.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Context } from '../../context.ts';
import { look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { UNKNOWN, type Sheet } from '../../sheet.ts';

const LAST_COLUMN = 12;

/** What a year's sales rest on, and what of it nobody can know. */
export function dependenceBlock(sheet: Sheet, row: number, { now, before, cohorts }: Finance, { analysis, say }: Context): void {
  const { orders } = analysis.inputs;
  const spends = cohorts.some(({ spend }) => spend !== null && spend > 0);
  const refers = orders.referrers.size > 0;
  const of = (part: (year: Dependence) => number, whole: (year: Dependence) => number, known: (year: Dependence) => boolean): CellValue[] =>
    [now, before].map((year) => (known(year) && whole(year) > 0 ? part(year) / whole(year) : UNKNOWN));
  const sales = (year: Dependence): number => year.sales;
  const rows: readonly (readonly [name: string, shares: CellValue[], about: string])[] = [
    [say('finance.part-first'), of(({ first }) => first, sales, () => true), say('finance.about-first')],
    [say('finance.part-won'), of(({ won }) => won, sales, ({ history }) => history), say('finance.about-won')],
    [say('finance.part-with-spend'), of(({ withSpend }) => withSpend, sales, () => spends), spends ? say('finance.about-with-spend') : say('finance.about-no-spend')],
    [say('finance.part-advertised'), [UNKNOWN, UNKNOWN], say('finance.about-advertised')],
    [say('finance.part-referred'), of(({ referred }) => referred, ({ newCustomers }) => newCustomers, () => refers), refers ? say('finance.about-referred') : say('finance.about-no-referrer')],
  ];
  const column = notedColumn(say);
  const part = column('finance.part', look.text);
  const about = column('finance.about-part', look.text);
  // Names and explanations run on over empty cells: rows of a sheet that is refreshed keep their height, so nothing may wrap.
  const more = { ...part, header: '' };
  const gap = { ...about, header: '' };
  sheet.block(row, 0, say('finance.dependence'), [part, more, more, column('finance.now', look.percent), column('finance.before', look.percent), gap, gap, about], rows.map(([name, shares, text]) => [name, null, null, ...shares, null, null, text]));
  for (let at = 8; at <= LAST_COLUMN; at++) {
    sheet.cell(row, at, null, look.section);
    sheet.cell(row + 1, at, null, look.header, { note: about.note });
  }
}
