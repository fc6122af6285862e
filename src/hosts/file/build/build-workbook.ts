import type { Plan, SheetId } from '../../../report/plan.ts';
import { Draft } from '../package/draft.ts';
import { appendInside, applySplices } from '../xml/edit.ts';
import { childNamed, parseXml } from '../xml/tree.ts';
import { broken } from '../../unusable-workbook.ts';
import { bookNames } from './book-names.ts';
import { FRESH_WORKBOOK, freshParts, type FreshSheet } from './fresh-parts.ts';
import type { Locations } from '../../sheet/locations.ts';
import { sheetRows } from './sheet-rows.ts';
import { refuseUnwritable } from './unwritable.ts';

/** A new workbook that holds the plan and nothing else; not zipped yet, and its rows not even written. */
export async function buildWorkbook(plan: Plan): Promise<Draft> {
  plan.sheets.forEach(refuseUnwritable);
  const locations: Locations = new Map<SheetId, { name: string; origin: { row: number; column: number } }>(
    plan.sheets.map((sheet) => [sheet.id, { name: sheet.name, origin: { row: 0, column: 0 } }]),
  );
  const fresh = await freshParts(plan.sheets, new Map(), locations, plan.title);
  const draft = Draft.over(null);
  for (const [path, text] of fresh.texts) draft.put(path, text);
  for (const [path, bytes] of fresh.pictures) draft.put(path, bytes);
  for (const sheet of fresh.sheets) draft.put(sheet.part, worksheetText(sheet, (style) => style));
  draft.put(FRESH_WORKBOOK, withNames(fresh.texts.get(FRESH_WORKBOOK) ?? '', fresh.sheets));
  return draft;
}

/** A worksheet's text, drawn row by row while it is written; `renumber` places its styles among others. */
export function worksheetText(sheet: FreshSheet, renumber: (style: number) => number): () => Iterable<string> {
  const styleAt = (row: number, column: number): string =>
    String(renumber(sheet.styles.get(`${String(row)},${String(column)}`) ?? 0));
  return function* text() {
    yield sheet.before;
    yield* sheetRows(sheet.spec, styleAt, sheet.locations);
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
