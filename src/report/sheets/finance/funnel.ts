import type { FunnelQuarter } from '../../../measures/economics/double-funnel.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import { formatted, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { UNKNOWN, type Sheet } from '../../sheet.ts';

const MONTHS = 3;

/** ダブルファネル: how many new customers come because others send them. */
export function funnelBlock(sheet: Sheet, row: number, left: number, funnel: readonly FunnelQuarter[], refers: boolean, say: Speaker): void {
  const column = notedColumn(say);
  const below = sheet.block(row, left, say('finance.funnel'), [
    column('finance.quarter', look.text), column('finance.new-customers', look.count, 'note.finance.funnel-new'), column('finance.referred', look.count), column('finance.referred-share', look.percent),
    column('finance.active', look.count), column('finance.k', formatted(look.count, '0.000')),
  ], funnel.map((each) => quarterRow(each, refers, say)));
  sheet.cell(below, left, refers ? say('finance.funnel-known') : say('finance.funnel-none'), look.note);
}

function quarterRow({ year, quarter, whole, newCustomers, referred, active, coefficient }: FunnelQuarter, refers: boolean, say: Speaker): CellValue[] {
  const to = quarter * MONTHS;
  const name = say(whole ? 'finance.quarter-name' : 'finance.quarter-running', { year: String(year), from: to - MONTHS + 1, to });
  return [name, newCustomers, refers ? referred : UNKNOWN, refers && newCustomers > 0 ? referred / newCustomers : UNKNOWN, active, refers ? (coefficient ?? UNKNOWN) : UNKNOWN];
}
