import { dayOf, settleDay, timeOf, type DayOrder } from '../day-text.ts';
import { fold } from '../fold.ts';
import { NOBODY } from '../identities.ts';
import type { SheetRow } from '../sheet-row.ts';
import type { OrderField, OrderLayout } from './layout.ts';
import { BLANK, NO_DAY, RowFlag, reasonCode, statuses, type OrderRows, type OrderSource, type Reason } from './order-rows.ts';
import { isDamaged } from './order-numbers.ts';
import { UNREADABLE, columnOf, columnsByHeader, figurePicker, packedValues, textPicker, type Cells, type PickFigure, type PickText } from './pick.ts';
import { settleSource, type OpenRows } from './settle-source.ts';
import { statusOf } from './status.ts';

const JOINT: Readonly<Partial<Record<OrderField, string>>> = { name: ' ', kana: ' ', status: ' ' };
const TOTALS = /^(合計|総合計|総計|小計|計|total|grand ?total|subtotal)$/i;

/** Whose order it is. */
const PERSON: readonly OrderField[] = ['member', 'email', 'phone', 'name', 'kana'];
const [VALID, PENDING] = [statuses.indexOf('valid'), statuses.indexOf('pending')];

interface Swappable {
  readonly row: number;
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

export interface ReadNotes {
  damagedNumbers: number;
  firstDamagedRow: number;
  unreadableDays: { row: number; text: string } | null;
  swappable: { row: number; text: string } | null;
}

/** Turns the rows of one source into columns, by its layout. */
export class OrderReader {
  readonly notes: ReadNotes = { damagedNumbers: 0, firstDamagedRow: 0, unreadableDays: null, swappable: null };
  private readonly rows: OrderRows;
  private readonly source: OrderSource;
  private readonly sourceIndex: number;
  private readonly layout: OrderLayout;
  private readonly header: string;
  private readonly text: Readonly<Partial<Record<OrderField, PickText>>>;
  private readonly plus: PickFigure | null;
  private readonly minus: PickFigure | null;
  private readonly discounts: PickFigure | null;
  private readonly shipping: PickFigure | null;
  private readonly tax: PickFigure | null;
  private readonly refund: PickFigure | null;
  /** Whether the source says who ordered at all. */
  private readonly tellsPeople: boolean;
  private readonly dayColumn: number;
  readonly dayColumnName: string | null;
  private readonly swappables: Swappable[] = [];
  private readonly open: OpenRows;
  private readonly occurrences = new Map<string, number>();
  private readonly statusCodes = new Map<string, number>();
  private readonly productCodes = new Map<string, number>();
  private lastOrderText = '';
  private lastOrder = -1;
  private lastIdentity = -1;

  constructor(rows: OrderRows, source: OrderSource, layout: OrderLayout, headers: readonly string[]) {
    this.rows = rows;
    this.source = source;
    this.sourceIndex = rows.sources.push(source) - 1;
    this.open = { from: rows.source.length, undated: [], nameless: [], silent: new Set(), dead: [] };
    this.layout = layout;
    this.header = headers.join('\n');
    const columns = columnsByHeader(headers);
    const text: Partial<Record<OrderField, PickText>> = {};
    for (const [field, column] of Object.entries(layout.columns) as [OrderField, OrderLayout['columns'][OrderField]][]) {
      const picker = textPicker(column, columns, JOINT[field] ?? '');
      if (picker !== null) text[field] = picker;
    }
    this.text = text;
    this.tellsPeople = PERSON.some((field) => text[field] !== undefined);
    this.dayColumn = columnOf(layout.columns.day, columns);
    this.dayColumnName = headers[this.dayColumn] ?? null;
    const rule = layout.amount;
    this.plus = rule && figurePicker(rule.plus, columns);
    this.minus = rule && figurePicker(rule.minus, columns);
    this.discounts = rule && figurePicker(rule.discounts, columns);
    this.shipping = rule && figurePicker(rule.shipping, columns);
    this.tax = rule && figurePicker(rule.tax, columns);
    this.refund = rule && figurePicker(rule.refund, columns);
  }

  row({ cells, number, hidden }: SheetRow): void {
    if (cells.every((cell) => cell === null || cell === '')) return;
    this.source.rows++;
    if (hidden) this.source.hiddenRows++;
    const { rows } = this;
    const index = rows.source.length;
    let reason: Reason = 'used';
    const orderText = this.pick('order', cells);
    const dayValue = cells[this.dayColumn] ?? null;
    const day = dayOf(dayValue);
    let serial = NO_DAY;
    let continues = false;
    let undated = false;
    if (day.kind === 'day') serial = Math.floor(day.day + this.timeShift(cells));
    else if (day.kind === 'ambiguous') {
      this.swappables.push({ row: index, first: day.first, second: day.second, year: day.year });
      this.notes.swappable ??= { row: number, text: String(dayValue) };
    } else if (cells.map((cell) => cell ?? '').join('\n') === this.header || this.repeatsHeader(cells)) reason = 'repeated-header';
    else if (isTotals(cells)) reason = 'totals';
    else if (day.kind === 'blank') {
      continues = orderText === '' && this.lastOrder >= 0 && this.layout.columns.order !== undefined && this.carriesOn(cells);
      undated = continues || orderText !== '';
      reason = 'no-date';
    } else {
      reason = 'date';
      this.notes.unreadableDays ??= { row: number, text: String(dayValue) };
    }

    const counted = reason !== 'totals' && reason !== 'repeated-header';
    const goods = this.goods(cells);
    if (goods === UNREADABLE && (reason === 'used' || undated)) [reason, undated] = ['amount', false];
    const identity = !counted ? NOBODY : continues ? this.lastIdentity : this.identity(cells, orderText);
    const order = continues ? this.lastOrder : this.orderCode(orderText, serial, goods, identity, number, day.kind === 'ambiguous' ? String(dayValue) : '');
    const status = this.statusCode(cells);
    if (undated) this.open.undated.push(index);
    if (undated && status === VALID && this.pick('status', cells) === '') this.open.silent.add(index);
    if (identity === NOBODY && orderText !== '' && this.tellsPeople) this.open.nameless.push(index);
    if (status > PENDING && this.source.per !== 'order') this.open.dead.push(index);

    rows.source.push(this.sourceIndex);
    rows.rowNumber.push(number);
    rows.order.push(order);
    rows.day.push(serial);
    rows.shipped.push(this.shippedDay(cells));
    rows.status.push(status);
    rows.identity.push(identity);
    rows.goods.push(!counted ? 0 : Number.isFinite(goods) ? goods : BLANK);
    rows.shipping.push(counted ? finite(this.shipping?.(cells)) : 0);
    rows.tax.push(counted ? finite(this.tax?.(cells)) : 0);
    rows.refund.push(counted ? Math.abs(finite(this.refund?.(cells))) : 0);
    rows.flags.push(this.flags(cells));
    const referrer = this.pick('referrer', cells);
    rows.referrer.push(referrer === '' ? -1 : rows.referrers.code(referrer));
    rows.reason.push(reasonCode(reason));
    if (reason === 'used' || undated) this.lines(cells, index);
    if (!counted || continues) return;
    this.lastOrder = order;
    this.lastOrderText = orderText;
    this.lastIdentity = identity;
  }

  /** Settles what only the whole source can tell: swapped day and month, rows that carry an order on, and whether totals repeat. */
  finish(chosen: DayOrder | null): void {
    const order = chosen ?? this.dayOrder();
    for (const { row, first, second, year } of this.swappables) {
      const day = order === null ? null : settleDay(first, second, year, order);
      if (day !== null) this.rows.day.set(row, day);
      else this.rows.reason.set(row, reasonCode(order === null ? 'date-ambiguous' : 'date'));
    }
    if (order !== null) this.notes.swappable = null;
    settleSource(this.rows, this.source, this.open);
  }

  private pick(field: OrderField, cells: Cells): string {
    const picker = this.text[field];
    return picker ? picker(cells) : '';
  }

  private timeShift(cells: Cells): number {
    const clock = this.pick('time', cells);
    if (clock === '') return 0;
    const time = timeOf(/^\d{5,6}$/.test(clock) ? clock.padStart(6, '0').replace(/(..)(..)(..)/, '$1:$2:$3') : clock);
    return time === null ? 0 : time;
  }

  private repeatsHeader(cells: Cells): boolean {
    const words = this.header.split('\n');
    const filled = cells.filter((cell) => cell !== null && cell !== '');
    return filled.length > 1 && cells.every((cell, at) => cell === null || cell === '' || fold(String(cell)) === fold(words[at] ?? ''));
  }

  private goods(cells: Cells): number {
    const plus = this.plus ? this.plus(cells) : BLANK;
    if (!Number.isFinite(plus)) return plus;
    const minus = Math.abs(finite(this.minus?.(cells)));
    return plus < 0 ? plus + minus : plus - minus;
  }

  /** A row that goes on with the order above names a product, where rows do, and the same person or none: a bare figure is a sum. */
  private carriesOn(cells: Cells): boolean {
    const { productCode, productName } = this.text;
    if ((productCode ?? productName) && this.pick('productCode', cells) === '' && this.pick('productName', cells) === '') return false;
    const own = this.identity(cells, '');
    return own === NOBODY || own === this.lastIdentity;
  }

  private identity(cells: Cells, orderText: string): number {
    if (orderText !== '' && orderText === this.lastOrderText && this.lastIdentity >= 0 && !isDamaged(orderText)) return this.lastIdentity;
    return this.rows.identities.code({
      shop: this.layout.shop,
      member: this.pick('member', cells),
      email: this.pick('email', cells),
      phone: this.pick('phone', cells),
      name: this.pick('name', cells),
      kana: this.pick('kana', cells),
      postal: this.pick('postal', cells),
      address: this.pick('address', cells),
    });
  }

  /** Without an order number each row is an order, known again by its contents and how many like it came before. */
  private orderCode(text: string, day: number, goods: number, identity: number, row: number, writtenDay: string): number {
    const { orderNumbers } = this.rows;
    const damaged = isDamaged(text);
    if (text !== '' && text === this.lastOrderText && this.lastOrder >= 0 && !damaged) return this.lastOrder;
    if (damaged && this.notes.damagedNumbers++ === 0) this.notes.firstDamagedRow = row;
    if (text !== '' && !damaged) return orderNumbers.code(text, this.layout.shop);
    const who = identity === NOBODY ? '' : Object.values(this.rows.identities.list[identity] ?? {}).join('|');
    const contents = `${text}\n${this.layout.shop}\n${day}${writtenDay}\n${goods}\n${who}`;
    const before = this.occurrences.get(contents) ?? 0;
    this.occurrences.set(contents, before + 1);
    return orderNumbers.unnumbered(`${contents}\n${before}`);
  }

  private statusCode(cells: Cells): number {
    if (this.pick('cancelled', cells) !== '') return statuses.indexOf('cancelled');
    const status = this.pick('status', cells);
    const payment = this.pick('payment', cells);
    if (status === '' && payment === '') return 0;
    const key = `${status}\n${payment}`;
    let code = this.statusCodes.get(key);
    if (code === undefined) {
      code = statuses.indexOf(statusOf(status, payment, this.layout.statuses ?? {}));
      this.statusCodes.set(key, code);
    }
    return code;
  }

  private shippedDay(cells: Cells): number {
    const text = this.pick('shipped', cells);
    if (text === '') return NO_DAY;
    const day = dayOf(/^\d+(\.\d+)?$/.test(text) ? Number(text) : text);
    return day.kind === 'day' ? day.day : NO_DAY;
  }

  private flags(cells: Cells): number {
    const discount = this.discounts ? finite(this.discounts(cells)) : 0;
    const delivery = this.pick('delivery', cells);
    const subscription = delivery !== '' && fold(delivery) !== '0' && !/^(-|なし|都度|通常|単品|no)/i.test(delivery);
    return (discount === 0 ? 0 : RowFlag.discounted) | (subscription ? RowFlag.subscription : 0);
  }

  private lines(cells: Cells, row: number): void {
    const { layout, rows } = this;
    if (layout.productKinds && !layout.productKinds.includes(this.pick('lineKind', cells))) return;
    const code = this.pick('productCode', cells);
    const name = this.pick('productName', cells);
    if (code === '' && (name === '' || layout.optionRows === true)) return;
    const category = this.pick('category', cells);
    const push = (productCode: string, productName: string): void => {
      rows.lineRow.push(row);
      rows.lineProduct.push(this.product(productCode, productName));
      rows.lineCategory.push(category === '' ? -1 : rows.categories.code(fold(category)));
    };
    if (!/^L\d+=/.test(code) && !/^L\d+=/.test(name)) return push(code, name);
    const codes = packedValues(code);
    packedValues(name).forEach((one, at) => push(codes[at] ?? '', one));
  }

  /** A product is told by its name: malls give the same article different codes. */
  private product(code: string, name: string): number {
    const text = name === '' ? code : name;
    let product = this.productCodes.get(text);
    if (product === undefined) {
      product = this.rows.products.code(fold(text));
      this.productCodes.set(text, product);
    }
    return product;
  }

  private dayOrder(): DayOrder | null {
    const dayFirst = this.swappables.some(({ first }) => first > 12);
    const monthFirst = this.swappables.some(({ second }) => second > 12);
    if (dayFirst === monthFirst) return null;
    return dayFirst ? 'day-month' : 'month-day';
  }
}

function finite(value: number | undefined): number {
  return value === undefined || !Number.isFinite(value) ? 0 : value;
}

function isTotals(cells: Cells): boolean {
  const first = cells.find((cell) => cell !== null && cell !== '');
  return typeof first === 'string' && TOTALS.test(fold(first).replace(/\s/g, ''));
}
