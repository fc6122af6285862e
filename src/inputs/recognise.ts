import { withAnonymousMail } from './anonymous-mail.ts';
import { find } from './meaning.ts';
import { foldHeader } from './fold.ts';
import type { OrderLayout } from './orders/layout.ts';
import { orderLayouts } from './orders/layouts/all.ts';
import { layoutOfSheet, type Missing } from './orders/sheet-layout.ts';
import { textOf } from './orders/pick.ts';
import { recordKinds, returnKinds, type RecordField, type RecordKind } from './records/kinds.ts';
import type { SheetRow } from './sheet-row.ts';

export type Recognised =
  | { readonly kind: 'orders'; readonly layout: OrderLayout; readonly confidence: number }
  | { readonly kind: 'records'; readonly record: RecordKind }
  /** Something like an order sheet, but without these. */
  | { readonly kind: 'incomplete'; readonly missing: readonly Missing[]; readonly recognised: number };

export interface Recognition {
  readonly what: Recognised;
  /** Index of the header row among the rows looked at. */
  readonly headerRow: number;
  readonly headers: readonly string[];
}

export interface RecogniseOptions {
  /** A layout's name that the user insists on. */
  readonly layout: string | null;
  /** The user's own word on which column is which: field → header. */
  readonly columns: Readonly<Partial<Record<string, string>>>;
}

/** How far down a header row may stand, below titles and notes. */
export const ROWS_LOOKED_AT = 30;

/**
 * What a table is, by the names in one of its first rows: a platform's set of headers, then an input with a header of its own,
 * then an order sheet by what its headers mean. Null: nothing in it looks like a header row.
 */
export function recognise(head: readonly SheetRow[], options: RecogniseOptions): Recognition | null {
  let best: Recognition | null = null;
  for (const [headerRow, { cells }] of head.entries()) {
    const headers = cells.map(textOf);
    const what = recogniseHeaders(headers, options);
    if (what === null) continue;
    if (what.kind !== 'incomplete') return { what, headerRow, headers };
    if (best?.what.kind !== 'incomplete' || best.what.recognised < what.recognised) best = { what, headerRow, headers };
  }
  return best;
}

function recogniseHeaders(headers: readonly string[], { layout, columns }: RecogniseOptions): Recognised | null {
  const folded = new Set(headers.map(foldHeader));
  if (folded.size < 2) return null;
  if (layout !== null && layout !== 'sheet') {
    const named = orderLayouts.find(({ name }) => name === layout);
    const known = named && named.headers.filter((header) => folded.has(foldHeader(header))).length;
    return named && known !== undefined && known >= 2 ? { kind: 'orders', layout: withAnonymousMail(named, headers), confidence: known / named.headers.length } : null;
  }
  if (layout === null) {
    const named = orderLayouts.find((candidate) => candidate.headers.every((header) => folded.has(foldHeader(header))));
    if (named) return { kind: 'orders', layout: withAnonymousMail(named, headers), confidence: 1 };
  }
  const returned = layout === null ? returnKinds.find(({ meanings, signature }) => tellsAll(find(meanings, headers).confidence, signature)) : undefined;
  if (returned) return { kind: 'records', record: returned };
  const sheet = layoutOfSheet(headers, columns);
  const sure = sheet.missing.length === 0 && sheet.confidence === 1;
  if (sure && sheet.layout.columns.order !== undefined) return { kind: 'orders', layout: sheet.layout, confidence: 1 };
  if (layout === null) {
    const record = recordKinds.find(({ meanings, signature }) => {
      if (sure && signature.length === 1) return false; // an order sheet may say since when its buyers are members
      return tellsAll(find(meanings, headers).confidence, signature);
    });
    if (record && !(record.unless ?? []).some((field) => sheet.layout.columns[field] !== undefined)) return { kind: 'records', record };
  }
  if (sheet.missing.length === 0) return { kind: 'orders', layout: sheet.layout, confidence: sheet.confidence };
  const recognised = Object.keys(sheet.layout.columns).length + (sheet.missing.includes('amount') ? 0 : 1);
  return recognised >= 2 ? { kind: 'incomplete', missing: sheet.missing, recognised } : null;
}

/** Each of these fields has a column of a name we know. */
function tellsAll(confidence: ReadonlyMap<RecordField, number>, fields: readonly RecordField[]): boolean {
  return fields.every((field) => confidence.get(field) === 1);
}
