import { find, type Found } from '../meaning.ts';
import { amounts, type AmountRule, type Column, type Figure, type OrderField, type OrderLayout } from './layout.ts';
import { orderMeanings, type SheetField } from './meanings.ts';

/** What a sheet must tell before it can count as an order sheet. */
export type Missing = 'day' | 'amount';

export interface SheetLayout {
  readonly layout: OrderLayout;
  /** The least sure of the columns that everything rests on, 0 to 1. */
  readonly confidence: number;
  readonly missing: readonly Missing[];
}

const PLAIN_FIELDS: readonly OrderField[] = [
  'order', 'day', 'time', 'shipped', 'status', 'payment', 'cancelled', 'member', 'email', 'phone', 'postal',
  'productCode', 'productName', 'category', 'quantity', 'area', 'delivery', 'referrer',
];

/**
 * A layout for a sheet nobody named, by what its headers mean. The user's own word on a column goes before ours.
 *
 * @example layoutOfSheet(['注文日', 'メール', '金額'], {}).missing // []
 */
export function layoutOfSheet(headers: readonly string[], chosen: Readonly<Partial<Record<string, string>>>): SheetLayout {
  const found = withChoices(find(orderMeanings, headers), headers, chosen);
  const header = (field: SheetField): string | null => {
    const column = found.columns.get(field);
    return column === undefined ? null : (headers[column] ?? null);
  };
  const columns: Partial<Record<OrderField, Column>> = {};
  for (const field of PLAIN_FIELDS) {
    const name = header(field);
    if (name !== null) columns[field] = name;
  }
  assign(columns, 'name', [header('name')], [header('lastName'), header('firstName')]);
  assign(columns, 'kana', [header('kana')], [header('lastKana'), header('firstKana')]);
  assign(columns, 'address', [header('prefecture'), header('address'), header('address2')], []);
  const amount = amountRule(header);
  const missing: Missing[] = [];
  if (columns.day === undefined) missing.push('day');
  if (amount === null) missing.push('amount');
  const shop = `sheet/${header('order') ?? ''}/${header('member') ?? ''}`;
  const lineAmount = lineFigures(header);
  return { layout: { name: 'sheet', shop, headers: [], columns, amount, ...(lineAmount && { lineAmount }) }, confidence: confidenceOf(found, missing), missing };
}

function assign(columns: Partial<Record<OrderField, Column>>, field: OrderField, first: readonly (string | null)[], second: readonly (string | null)[]): void {
  for (const parts of [first, second]) {
    const named = parts.filter((part) => part !== null);
    if (named.length > 0) {
      columns[field] = { joined: named };
      return;
    }
  }
}

/** Order totals before line amounts, line amounts before quantity times price; the data judges what headers leave open. */
function amountRule(header: (field: SheetField) => string | null): AmountRule | null {
  const present = (...fields: SheetField[]): string[] => fields.map(header).filter((name) => name !== null);
  const extras = { discounts: present('coupon', 'discount'), shipping: present('shipping', 'fee'), tax: present('tax'), refund: present('refund') };
  const deductions = present('coupon', 'discount');
  const goods = header('goods');
  if (goods !== null) return amounts({ per: 'likely order', plus: [goods], minus: deductions, ...extras });
  const total = header('total');
  if (total !== null) return amounts({ per: 'likely order', plus: [total], minus: present('shipping', 'fee'), ...extras });
  const line = header('lineAmount');
  if (line !== null) return amounts({ per: 'line', plus: [line], ...extras, discounts: [], shipping: [] });
  const amount = header('amount');
  if (amount !== null) return amounts({ per: 'likely line', plus: [amount], ...extras, discounts: [], shipping: [] });
  const unitPrice = header('unitPrice');
  const quantity = header('quantity');
  if (unitPrice === null) return null;
  return amounts({ per: 'line', plus: [quantity === null ? unitPrice : { times: [quantity, unitPrice] }], minus: deductions, ...extras, shipping: [] });
}

/** What one row's product cost, where it says so beside the order's total. */
function lineFigures(header: (field: SheetField) => string | null): readonly Figure[] | null {
  const [line, unitPrice, quantity] = [header('lineAmount'), header('unitPrice'), header('quantity')];
  if (line !== null) return [line];
  if (unitPrice === null) return null;
  return [quantity === null ? unitPrice : { times: [quantity, unitPrice] }];
}

/** Columns that can hold the amount. */
const amountFields: readonly SheetField[] = ['goods', 'total', 'lineAmount', 'amount', 'unitPrice'];

/**
 * Which amount a header means: what it is known for, else an amount that the data judges.
 *
 * @example amountFieldOf('注文合計') // 'total'
 */
export function amountFieldOf(header: string): SheetField {
  const known = find(orderMeanings.filter(({ field }) => amountFields.includes(field)), [header]).columns;
  return [...known.keys()][0] ?? 'amount';
}

/** The user's choices go before what was found: a header, or blank for none. Where they say which column is the amount, no other is. */
function withChoices(found: Found<SheetField>, headers: readonly string[], chosen: Readonly<Partial<Record<string, string>>>): Found<SheetField> {
  const columns = new Map(found.columns);
  const confidence = new Map(found.confidence);
  const columnChosen = (field: SheetField): number => ((chosen[field] ?? '') === '' ? -1 : headers.indexOf(chosen[field] ?? ''));
  if (amountFields.some((field) => columnChosen(field) >= 0)) for (const field of amountFields) columns.delete(field);
  for (const { field } of orderMeanings) {
    const header = chosen[field];
    const column = columnChosen(field);
    if (header === '') columns.delete(field);
    if (header === undefined || column < 0) continue;
    for (const [other, at] of columns) if (at === column) columns.delete(other);
    const meantField = field === 'amount' ? amountFieldOf(header) : field;
    columns.set(meantField, column);
    confidence.set(meantField, 1);
  }
  return { columns, confidence };
}

function confidenceOf(found: Found<SheetField>, missing: readonly Missing[]): number {
  if (missing.length > 0) return 0;
  const sure = (...fields: SheetField[]): number => Math.max(0, ...fields.map((field) => found.confidence.get(field) ?? 0));
  return Math.min(sure('day'), sure('goods', 'total', 'lineAmount', 'amount', 'unitPrice'));
}
