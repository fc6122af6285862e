import { fold } from '../fold.ts';
import { dayOf } from '../day-text.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { OrderField, OrderLayout } from './layout.ts';
import { BLANK, NO_DAY, RowFlag } from './order-rows.ts';
import { columnOf, columnsByHeader, figurePicker, linesPicker, textPicker, type Cells, type PickFigure, type PickLines, type PickText } from './pick.ts';

const JOINT: Readonly<Partial<Record<OrderField, string>>> = { name: ' ', kana: ' ', status: ' ', item: ' ' };
/** What a shop writes where there is no subscription. */
const NO_SUBSCRIPTION = /^(-|なし|都度|通常|単品|no)/i;

/** A layout set upon one file's headers: what each row says, whatever column it stands in. */
export class LayoutPicks {
  /** Headers as the user sees them; null: the file has no such column. */
  readonly dayHeader: string | null;
  private readonly texts: Readonly<Partial<Record<OrderField, PickText>>>;
  private readonly dayColumn: number;
  private readonly plus: PickFigure | null;
  private readonly minus: PickFigure | null;
  private readonly discounts: PickFigure | null;
  private readonly shippingFigure: PickFigure | null;
  private readonly taxFigure: PickFigure | null;
  private readonly refundFigure: PickFigure | null;
  private readonly lineFigures: PickLines | null;

  constructor({ columns: wanted, amount, lineAmount }: OrderLayout, headers: readonly string[]) {
    const columns = columnsByHeader(headers);
    const texts: Partial<Record<OrderField, PickText>> = {};
    for (const [field, column] of Object.entries(wanted) as [OrderField, OrderLayout['columns'][OrderField]][]) {
      const picker = textPicker(column, columns, JOINT[field] ?? '');
      if (picker !== null) texts[field] = picker;
    }
    this.texts = texts;
    this.dayColumn = columnOf(wanted.day, columns);
    this.dayHeader = headers[this.dayColumn] ?? null;
    this.plus = amount && figurePicker(amount.plus, columns);
    this.minus = amount && figurePicker(amount.minus, columns);
    this.discounts = amount && figurePicker(amount.discounts, columns);
    this.shippingFigure = amount && figurePicker(amount.shipping, columns);
    this.taxFigure = amount && figurePicker(amount.tax, columns);
    this.refundFigure = amount && figurePicker(amount.refund, columns);
    this.lineFigures = lineAmount ? linesPicker(lineAmount, columns) : null;
  }

  has(field: OrderField): boolean {
    return this.texts[field] !== undefined;
  }

  text(field: OrderField, cells: Cells): string {
    const picker = this.texts[field];
    return picker ? picker(cells) : '';
  }

  /** The cell that holds the order's day, as it stands. */
  day(cells: Cells): CellValue {
    return cells[this.dayColumn] ?? null;
  }

  /** Goods after discounts and coupons: BLANK where nothing stands, UNREADABLE where it cannot be read. */
  goods(cells: Cells): number {
    const plus = this.plus ? this.plus(cells) : BLANK;
    if (!Number.isFinite(plus)) return plus;
    const minus = Math.abs(finite(this.minus?.(cells)));
    return plus < 0 ? plus + minus : plus - minus;
  }

  shipping(cells: Cells): number {
    return finite(this.shippingFigure?.(cells));
  }

  tax(cells: Cells): number {
    return finite(this.taxFigure?.(cells));
  }

  refund(cells: Cells): number {
    return Math.abs(finite(this.refundFigure?.(cells)));
  }

  /** What the row's product cost, or the packed one at this place: NaN where the row does not tell. */
  lineAmount(cells: Cells, at: number): number {
    const amount = this.lineFigures ? this.lineFigures(cells, at) : BLANK;
    return Number.isFinite(amount) ? amount : BLANK;
  }

  shippedDay(cells: Cells): number {
    const moment = this.moment('shipped', cells);
    return Number.isNaN(moment) ? NO_DAY : Math.floor(moment);
  }

  /** A day and the part of it that had passed, in Japan time; NaN: none, or not readable. */
  moment(field: OrderField, cells: Cells): number {
    const text = this.text(field, cells);
    if (text === '') return NaN;
    const day = dayOf(/^\d+(\.\d+)?$/.test(text) ? Number(text) : text);
    return day.kind === 'day' ? day.day + day.time : NaN;
  }

  /** Bits of `RowFlag`. */
  flags(cells: Cells): number {
    const discount = this.discounts ? finite(this.discounts(cells)) : 0;
    const delivery = this.text('delivery', cells);
    const subscription = delivery !== '' && fold(delivery) !== '0' && !NO_SUBSCRIPTION.test(delivery);
    return (discount === 0 ? 0 : RowFlag.discounted) | (subscription ? RowFlag.subscription : 0);
  }
}

function finite(value: number | undefined): number {
  return value === undefined || !Number.isFinite(value) ? 0 : value;
}
