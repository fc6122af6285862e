import type { IWorkbookData } from '@univerjs/core';
import { BooleanNumber, LocaleType, UniverInstanceType } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetFrozenMutation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetHideMutation, SetWorksheetOrderMutation, ToggleGridlinesMutation } from '@univerjs/preset-sheets-core';
import type { SheetView } from '../../hosts/page/sheet-view.ts';
import { BODY_STYLE } from './cell-styles.ts';
import { type GridCore, UNIT } from './grid-core.ts';
import type { OpenSheet } from './open-sheets.ts';
import { columnCount, columnData, freezeOf, rowCount, worksheetData } from './worksheet-data.ts';

/** The workbook as it is shown first, without rows. */
export function createWorkbook(core: GridCore, views: readonly SheetView[], styles: IWorkbookData['styles']): void {
  const sheets = views.map((view) => core.sheets.add(view));
  const data: Partial<IWorkbookData> = {
    id: UNIT, name: '', locale: LocaleType.JA_JP, styles, defaultStyle: BODY_STYLE,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ id, view }) => [id, worksheetData(view, id)])),
  };
  core.quietly(() => core.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data));
}

/** Else the library brings sheets to the front that appear. */
const IN_THE_BACK = { fromCollab: true } as const;

/** Brings the sheets that are shown to what they are now; returns those that are new or look different. */
export function rearrange(core: GridCore, views: readonly SheetView[]): OpenSheet[] {
  const { workbook, sheets } = core;
  if (workbook === null) return [];
  const names = new Set(views.map(({ name }) => name));
  const gone = sheets.all.filter(({ view }) => !names.has(view.name));
  const changed: OpenSheet[] = [];
  const standing = views.filter(({ name }) => sheets.named(name) !== null);
  for (const view of views) if (!standing.includes(view)) changed.push(insert(core, view));
  leave(core, views);
  for (const view of standing) {
    const sheet = sheets.named(view.name);
    // Views come from another thread: what is the same is another object each time.
    if (sheet === null || JSON.stringify(sheet.view) === JSON.stringify(view)) continue;
    renew(core, sheet, view);
    changed.push(sheet);
  }
  for (const sheet of gone) {
    core.execute(RemoveSheetMutation.id, { subUnitId: sheet.id, subUnitName: sheet.view.name });
    sheet.filling++;
    sheets.delete(sheet);
  }
  views.forEach(({ name }, index) => {
    const id = sheets.named(name)?.id ?? '';
    const from = workbook.getIndexBySheetId(id);
    if (from !== index) core.execute(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder: from, toOrder: index });
  });
  return changed;
}

function insert(core: GridCore, view: SheetView): OpenSheet {
  const sheet = core.sheets.add(view);
  core.execute(InsertSheetMutation.id, { index: core.workbook?.getSheetSize() ?? 0, sheet: worksheetData(view, sheet.id) }, IN_THE_BACK);
  return sheet;
}

/** The sheet in front must not be one that goes or hides. */
function leave(core: GridCore, views: readonly SheetView[]): void {
  const front = core.active?.view.name;
  const shown = views.filter(({ hidden }) => !hidden);
  if (shown.some(({ name }) => name === front)) return;
  const next = shown[0] === undefined ? null : core.sheets.named(shown[0].name);
  if (next !== null) core.execute(SetWorksheetActiveOperation.id, { subUnitId: next.id });
}

function renew(core: GridCore, sheet: OpenSheet, view: SheetView): void {
  const before = sheet.view;
  const worksheet = core.worksheet(sheet);
  sheet.view = view;
  if (worksheet === null) return;
  const subUnitId = sheet.id;
  if (view.hidden !== before.hidden) core.execute(SetWorksheetHideMutation.id, { subUnitId, hidden: view.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE }, IN_THE_BACK);
  if (view.tabColor !== before.tabColor) core.execute(SetTabColorMutation.id, { subUnitId, color: view.tabColor ?? '' });
  if (view.gridlines !== before.gridlines) core.execute(ToggleGridlinesMutation.id, { subUnitId, showGridlines: view.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  if (JSON.stringify(view.freeze) !== JSON.stringify(before.freeze)) core.execute(SetFrozenMutation.id, { subUnitId, ...freezeOf(view.freeze) });
  const fresh = worksheetData(view, sheet.id);
  const config = worksheet.getConfig();
  config.defaultColumnWidth = fresh.defaultColumnWidth;
  config.defaultRowHeight = fresh.defaultRowHeight;
  config.rowCount = rowCount(view, sheet.rows);
  config.columnCount = columnCount(view, sheet.columns);
  replaceAll(config.columnData, columnData(view));
  worksheet.setMergeData(fresh.mergeData);
}

/** The library holds on to the object itself. */
export function replaceAll<T>(target: Record<number, T>, source: Record<number, T>): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, source);
}
