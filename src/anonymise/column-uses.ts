import { foldHeader } from '../inputs/fold.ts';
import { find } from '../inputs/meaning.ts';
import type { Column, Figure, OrderField, OrderLayout } from '../inputs/orders/layout.ts';
import { columnsByHeader } from '../inputs/orders/pick.ts';
import type { RecordField, RecordKind } from '../inputs/records/kinds.ts';
import { stitchColumn } from '../inputs/stitched.ts';
import type { ReadTable } from './source.ts';

/** What tells who somebody is. */
export type WhoField = 'member' | 'email' | 'phone' | 'name' | 'kana' | 'postal' | 'address';

/**
 * What the copy holds of a column.
 *
 * - `who`: the pseudonym; `first`: of the columns that are put together for the field, the one that gets it
 * - `text`, `value`, `figure`, `day`: what stands there, texts searched for people; numbers as texts, as they are, read as amounts, or days
 * - `order-day`: the same, settled where day and month were in doubt
 * - `area`: the prefecture alone, for some exports tell it in an address
 * - `complaint`: whether it was one, told by words that are not kept
 * - `empty`: nothing
 */
export type Use =
  | { readonly kind: 'who'; readonly field: WhoField; readonly first: boolean }
  | { readonly kind: 'referrer' | 'text' | 'value' | 'figure' | 'day' | 'order-day' | 'area' | 'complaint' | 'empty' };

type KeptKind = Exclude<Use['kind'], 'who' | 'empty' | 'complaint'>;

/** Every field is decided here, once: what a layout learns to read later is kept only when somebody has said how. */
const orderUses: Readonly<Record<OrderField, KeptKind | 'who'>> = {
  order: 'text', day: 'order-day', time: 'value', shipped: 'day', updated: 'day',
  status: 'text', payment: 'text', cancelled: 'day',
  member: 'who', email: 'who', phone: 'who', name: 'who', kana: 'who', postal: 'who', address: 'who',
  productCode: 'text', productName: 'text', category: 'text', lineKind: 'text', item: 'text', quantity: 'value',
  area: 'area', delivery: 'value', referrer: 'referrer',
};

const recordUses: Readonly<Record<RecordField, KeptKind | 'who' | 'complaint'>> = {
  member: 'who', email: 'who', phone: 'who', name: 'who', kana: 'who', postal: 'who', address: 'who',
  day: 'day', end: 'day', optOut: 'day', cycle: 'value', type: 'text', text: 'complaint',
  nps: 'value', before: 'value', after: 'value', newsletter: 'value',
  productName: 'text', group: 'text', role: 'text', unitDays: 'value',
  order: 'text', sku: 'text', quantity: 'value', refund: 'figure', ticket: 'text', disposition: 'text',
  spend: 'figure', medium: 'text', purpose: 'text', campaign: 'text', channel: 'text', activity: 'text',
};

const EMPTY: Use = { kind: 'empty' };

/** A table's columns, one by one: what nobody is known to mean anything harmless by is emptied. */
export function columnUses({ what, headers }: Pick<ReadTable, 'what' | 'headers'>): readonly Use[] {
  const uses = new Map(what.kind === 'orders' ? orderColumns(what.layout, headers) : recordColumns(what.record, headers));
  // Rows of one file and rows of several are read in different ways.
  const stitch = stitchColumn(headers);
  return headers.map((_, column) => uses.get(column) ?? (column === stitch ? { kind: 'text' } : EMPTY));
}

/** Later entries count: where one column serves several fields, it is first of all an area, then a person's, then whatever else. */
function* orderColumns({ columns, amount, lineAmount }: OrderLayout, headers: readonly string[]): Generator<[number, Use]> {
  const byHeader = columnsByHeader(headers);
  const found = (names: readonly string[]): number[] => names.map((name) => byHeader.get(foldHeader(name)) ?? -1).filter((at) => at >= 0);
  const figures = amount === null ? [] : [amount.plus, amount.minus, amount.discounts, amount.shipping, amount.tax, amount.refund].flat();
  for (const at of found([...figures, ...(lineAmount ?? [])].flatMap(plainNames))) yield [at, { kind: 'figure' }];
  for (const at of found([...figures, ...(lineAmount ?? [])].flatMap(packedNames))) yield [at, { kind: 'text' }];
  const fields = (Object.entries(columns) as [OrderField, Column][]).map(([field, column]) => ({ kind: orderUses[field], field, at: found(namesOf(column)) }));
  const rank = (kind: KeptKind | 'who'): number => (kind === 'area' ? 2 : kind === 'who' || kind === 'referrer' ? 1 : 0);
  for (const { kind, field, at } of fields.sort((a, b) => rank(a.kind) - rank(b.kind))) {
    for (const [place, column] of at.entries()) yield [column, kind === 'who' ? { kind, field: field as WhoField, first: place === 0 } : { kind }];
  }
}

function* recordColumns({ meanings }: RecordKind, headers: readonly string[]): Generator<[number, Use]> {
  for (const [field, column] of find(meanings, headers).columns) {
    const kind = recordUses[field];
    yield [column, kind === 'who' ? { kind, field: field as WhoField, first: true } : { kind }];
  }
}

function namesOf(column: Column): readonly string[] {
  if (typeof column === 'string') return [column];
  return 'joined' in column ? column.joined : column.either;
}

function plainNames(figure: Figure): readonly string[] {
  if (typeof figure === 'string') return [figure];
  return 'times' in figure ? figure.times : [];
}

function packedNames(figure: Figure): readonly string[] {
  return typeof figure === 'object' && 'packed' in figure ? [figure.packed] : [];
}
