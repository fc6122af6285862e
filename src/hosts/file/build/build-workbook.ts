import type { Cancel } from '../../host.ts';
import type { Plan, SheetId } from '../../../report/plan.ts';
import { writePackage, type PartContent } from '../package/write-package.ts';
import { appendInside, applySplices } from '../xml/edit.ts';
import { childNamed, parseXml } from '../xml/tree.ts';
import { broken } from '../../unusable-workbook.ts';
import { bookNames } from './book-names.ts';
import { FRESH_WORKBOOK, freshParts, type FreshSheet } from './fresh-parts.ts';
import type { Locations } from '../../sheet/locations.ts';
import { sheetRows } from './sheet-rows.ts';

/** A new workbook that holds the plan and nothing else. */
export async function buildWorkbook(plan: Plan, cancel?: Cancel): Promise<Uint8Array> {
  const locations: Locations = new Map<SheetId, { name: string; origin: { row: number; column: number } }>(
    plan.sheets.map((sheet) => [sheet.id, { name: sheet.name, origin: { row: 0, column: 0 } }]),
  );
  const fresh = await freshParts(plan.sheets, new Map(), locations, plan.title);
  const parts = new Map<string, PartContent>(fresh.texts);
  for (const sheet of fresh.sheets) parts.set(sheet.part, worksheetText(sheet, (style) => style));
  parts.set(FRESH_WORKBOOK, withNames(fresh.texts.get(FRESH_WORKBOOK) ?? '', fresh.sheets));
  return writePackage(null, parts, cancel);
}

/** A worksheet's text, drawn row by row while it is written; `renumber` places its styles among others. */
export function worksheetText(sheet: FreshSheet, renumber: (style: number) => number): () => Iterable<string> {
  const styleAt = (row: number, column: number): string =>
    String(renumber(sheet.styles.get(`${String(row)},${String(column)}`) ?? 0));
  return function* text() {
    yield sheet.before;
    yield* sheetRows(sheet.spec, styleAt);
    yield sheet.after;
  };
}

function withNames(source: string, sheets: readonly FreshSheet[]): string {
  const root = parseXml(source, FRESH_WORKBOOK);
  const list = childNamed(root, 'sheets');
  if (list === undefined) throw broken(FRESH_WORKBOOK);
  const names = bookNames(sheets.map(({ spec, name }, index) => ({ spec, name, index })), '');
  const existing = childNamed(root, 'definedNames');
  return applySplices(source, [existing === undefined
    ? { start: list.end, end: list.end, text: `<definedNames>${names}</definedNames>` }
    : appendInside(source, existing, names)]);
}
