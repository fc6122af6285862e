import { settleDay, type DayOrder, type DayText } from '../day-text.ts';
import { reasonCode, type OrderRows } from './order-rows.ts';

type Swappable = Extract<DayText, { readonly kind: 'ambiguous' }>;

/** The days of one source that read both as day/month and as month/day: its other days, or the user, tell which. */
export class SwappableDays {
  private readonly found: { readonly row: number; readonly day: Swappable }[] = [];

  add(row: number, day: Swappable): void {
    this.found.push({ row, day });
  }

  /** @returns whether it is known now how to read them */
  settle(rows: OrderRows, chosen: DayOrder | null): boolean {
    const order = chosen ?? this.order();
    for (const { row, day: { first, second, year } } of this.found) {
      const day = order === null ? null : settleDay(first, second, year, order);
      if (day !== null) rows.day.set(row, day);
      else rows.reason.set(row, reasonCode(order === null ? 'date-ambiguous' : 'date'));
    }
    return order !== null;
  }

  private order(): DayOrder | null {
    const dayFirst = this.found.some(({ day }) => day.first > 12);
    const monthFirst = this.found.some(({ day }) => day.second > 12);
    if (dayFirst === monthFirst) return null;
    return dayFirst ? 'day-month' : 'month-day';
  }
}
