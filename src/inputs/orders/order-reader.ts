import { dayOf, timeOf, type DayOrder } from '../day-text.ts';
import { NOBODY } from '../identities.ts';
import type { SheetRow } from '../sheet-row.ts';
import { AreaCodes } from './area-codes.ts';
import { LayoutPicks } from './layout-picks.ts';
import type { OrderField, OrderLayout } from './layout.ts';
import { isTotals, repeatsHeaders } from './no-order.ts';
import { isDamaged } from './order-numbers.ts';
import { BLANK, NO_DAY, reasonCode, statuses, type OrderRows, type OrderSource, type Reason } from './order-rows.ts';
import { UNREADABLE, type Cells } from './pick.ts';
import { ProductLines } from './product-lines.ts';
import { RareColumns } from './rare-columns.ts';
import { settleSource, type OpenRows } from './settle-source.ts';
import { StatusCodes } from './status-codes.ts';
import { SwappableDays } from './swappable-days.ts';

/** Whose order it is. */
const PERSON: readonly OrderField[] = ['member', 'email', 'phone', 'name', 'kana'];
const [VALID, PENDING] = [statuses.indexOf('valid'), statuses.indexOf('pending')];

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
  private readonly headers: readonly string[];
  private readonly picks: LayoutPicks;
  private readonly products: ProductLines;
  private readonly rare: RareColumns;
  private readonly statuses: StatusCodes;
  private readonly areas: AreaCodes;
  private readonly swappable = new SwappableDays();
  /** Whether the source says who ordered at all. */
  private readonly tellsPeople: boolean;
  private readonly tellsAreas: boolean;
  readonly dayColumnName: string | null;
  private readonly open: OpenRows;
  private readonly occurrences = new Map<string, number>();
  private lastOrderText = '';
  private lastOrder = -1;
  private lastIdentity = -1;
  private lastArea = -1;

  constructor(rows: OrderRows, source: OrderSource, layout: OrderLayout, headers: readonly string[]) {
    this.rows = rows;
    this.source = source;
    this.sourceIndex = rows.sources.push(source) - 1;
    this.open = { source: this.sourceIndex, from: rows.source.length, undated: [], nameless: [], silent: new Set(), dead: [] };
    this.layout = layout;
    this.headers = headers;
    this.picks = new LayoutPicks(layout, headers);
    this.products = new ProductLines(rows, this.sourceIndex, layout, this.picks);
    this.rare = new RareColumns(rows, layout, this.picks);
    this.statuses = new StatusCodes(layout, this.picks);
    this.areas = new AreaCodes(rows);
    this.tellsPeople = PERSON.some((field) => this.picks.has(field));
    this.tellsAreas = this.picks.has('area');
    this.dayColumnName = this.picks.dayHeader;
  }

  row({ cells, number, hidden }: SheetRow): void {
    if (cells.every((cell) => cell === null || cell === '')) return;
    this.source.rows++;
    if (hidden) this.source.hiddenRows++;
    const { rows, picks } = this;
    const index = rows.source.length;
    let reason: Reason = 'used';
    const orderText = this.picks.text('order', cells);
    const dayValue = picks.day(cells);
    const day = dayOf(dayValue);
    let serial = NO_DAY;
    let continues = false;
    let undated = false;
    if (day.kind === 'day') serial = Math.floor(day.day + this.timeShift(cells));
    else if (day.kind === 'ambiguous') {
      this.swappable.add(index, day);
      this.notes.swappable ??= { row: number, text: String(dayValue) };
    } else if (repeatsHeaders(cells, this.headers)) reason = 'repeated-header';
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
    const goods = picks.goods(cells);
    if (goods === UNREADABLE && (reason === 'used' || undated)) [reason, undated] = ['amount', false];
    const identity = !counted ? NOBODY : continues ? this.lastIdentity : this.identity(cells, orderText);
    const order = continues ? this.lastOrder : this.orderCode(orderText, serial, goods, identity, number, day.kind === 'ambiguous' ? String(dayValue) : '');
    const status = this.statuses.of(cells);
    const area = this.tellsAreas ? this.areaCode(cells, order) : -1;
    if (undated) this.open.undated.push(index);
    if (undated && status === VALID && this.picks.text('status', cells) === '') this.open.silent.add(index);
    if (identity === NOBODY && orderText !== '' && this.tellsPeople) this.open.nameless.push(index);
    if (status > PENDING && this.source.per !== 'order') this.open.dead.push(index);

    rows.source.push(this.sourceIndex);
    rows.rowNumber.push(number);
    rows.order.push(order);
    rows.day.push(serial);
    rows.shipped.push(picks.shippedDay(cells));
    rows.status.push(status);
    rows.identity.push(identity);
    rows.goods.push(!counted ? 0 : Number.isFinite(goods) ? goods : BLANK);
    rows.shipping.push(counted ? picks.shipping(cells) : 0);
    rows.tax.push(counted ? picks.tax(cells) : 0);
    rows.refund.push(counted ? picks.refund(cells) : 0);
    rows.flags.push(picks.flags(cells));
    const referrer = this.picks.text('referrer', cells);
    rows.referrer.push(referrer === '' ? -1 : rows.referrers.code(referrer));
    rows.area.push(area);
    rows.reason.push(reasonCode(reason));
    const used = reason === 'used' || undated;
    this.rare.add(cells, index, used);
    if (used) this.products.add(cells, index);
    if (!counted || continues) return;
    this.lastOrder = order;
    this.lastArea = area;
    this.lastOrderText = orderText;
    this.lastIdentity = identity;
  }

  /** Settles what only the whole source can tell: swapped day and month, rows that carry an order on, and whether totals repeat. */
  finish(chosen: DayOrder | null): void {
    if (this.swappable.settle(this.rows, chosen)) this.notes.swappable = null;
    settleSource(this.rows, this.source, this.open);
    this.source.itemised = this.rare.itemised;
    this.products.settle(this.source);
  }

  private timeShift(cells: Cells): number {
    const clock = this.picks.text('time', cells);
    if (clock === '') return 0;
    const time = timeOf(/^\d{5,6}$/.test(clock) ? clock.padStart(6, '0').replace(/(..)(..)(..)/, '$1:$2:$3') : clock);
    return time === null ? 0 : time;
  }

  /** A row that goes on with the order above names a product, where rows do, and the same person or none: a bare figure is a sum. */
  private carriesOn(cells: Cells): boolean {
    const namesProducts = this.picks.has('productCode') || this.picks.has('productName');
    if (namesProducts && this.picks.text('productCode', cells) === '' && this.picks.text('productName', cells) === '') return false;
    const own = this.identity(cells, '');
    return own === NOBODY || own === this.lastIdentity;
  }

  private identity(cells: Cells, orderText: string): number {
    if (orderText !== '' && orderText === this.lastOrderText && this.lastIdentity >= 0 && !isDamaged(orderText)) return this.lastIdentity;
    return this.rows.identities.code({
      shop: this.layout.shop,
      member: this.picks.text('member', cells),
      email: this.picks.text('email', cells),
      phone: this.picks.text('phone', cells),
      name: this.picks.text('name', cells),
      kana: this.picks.text('kana', cells),
      postal: this.picks.text('postal', cells),
      address: this.picks.text('address', cells),
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

  /** Where an export tells the delivery on an order's first row only, its other rows went there too. */
  private areaCode(cells: Cells, order: number): number {
    const text = this.picks.text('area', cells);
    if (text === '') return order === this.lastOrder ? this.lastArea : -1;
    return this.areas.of(text);
  }
}
