import type { HostObject } from '../protocol/host-object.ts';
import { Anchor } from '../workbook/anchor.ts';
import { MAX_COLUMNS, MAX_ROWS, rectOf } from '../workbook/rect.ts';
import { Refusal } from '../workbook/refusal.ts';
import type { Worksheet } from '../workbook/worksheet.ts';
import { areaOn } from './area.ts';
import { color, flag, number, oneOf, text, whole } from './arguments.ts';
import { chartsObject } from './charts.ts';
import { hostObject, type Definition } from './definition.ts';
import { freezePanesObject } from './freeze-panes.ts';
import { namesOfSheetObject } from './names.ts';
import { pageLayoutObject } from './page-layout.ts';
import { rangeObject, usedWithin } from './range.ts';
import { sheetEvents } from './subscriptions.ts';
import { tablesOfSheetObject } from './tables.ts';

export function worksheetObject(sheet: Worksheet): HostObject {
  return hostObject(worksheet, sheet);
}

/** Also asked by what hangs on a sheet. */
export function assertSheetAlive({ deleted, name }: Worksheet): void {
  if (deleted) throw new Refusal('ItemNotFound', `The sheet ${name} was deleted.`);
}

const everything = (sheet: Worksheet): Anchor => new Anchor(sheet, rectOf(0, 0, MAX_ROWS, MAX_COLUMNS), false);

const worksheet: Definition<Worksheet> = {
  type: 'Worksheet',
  assertAlive: assertSheetAlive,
  scalars: {
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: (sheet, value) => { sheet.rename(text(value)); } },
    position: { get: ({ position }) => position, set: (sheet, value) => { sheet.workbook.moveSheet(sheet, whole(value)); } },
    visibility: { get: ({ visibility }) => visibility, set: (sheet, value) => { sheet.setVisibility(oneOf(value, ['Visible', 'Hidden', 'VeryHidden'])); } },
    tabColor: { get: ({ tabColor }) => tabColor, set: (sheet, value) => { sheet.tabColor = value === '' ? '' : color(value); } },
    showGridlines: { get: ({ showGridlines }) => showGridlines, set: (sheet, value) => { sheet.showGridlines = flag(value); } },
    showHeadings: { get: ({ showHeadings }) => showHeadings, set: (sheet, value) => { sheet.showHeadings = flag(value); } },
    standardWidth: { get: ({ columns }) => columns.standard, set: (sheet, value) => { sheet.columns.setStandard(number(value)); } },
  },
  navigations: {
    tables: (sheet) => tablesOfSheetObject(sheet),
    charts: (sheet) => chartsObject(sheet),
    names: (sheet) => namesOfSheetObject(sheet),
    freezePanes: (sheet) => freezePanesObject(sheet),
    pageLayout: (sheet) => pageLayoutObject(sheet),
    protection: (sheet) => hostObject(worksheetProtection, sheet),
  },
  methods: {
    getRange: (sheet, args) => rangeObject(areaOn(sheet, sheet.rect(args.optionalText(0)))),
    getRangeByIndexes: (sheet, args) => rangeObject(areaOn(sheet, rectOf(args.whole(0), args.whole(1), args.whole(2), args.whole(3)))),
    getCell: (sheet, args) => rangeObject(areaOn(sheet, rectOf(args.whole(0), args.whole(1)))),
    // Excel gives the first cell of a sheet on which there is nothing.
    getUsedRange: (sheet, args) => rangeObject(usedWithin(everything(sheet), args.flag(0, false)) ?? areaOn(sheet, rectOf(0, 0))),
    getUsedRangeOrNullObject: (sheet, args) => {
      const used = usedWithin(everything(sheet), args.flag(0, false));
      return used === null ? null : rangeObject(used);
    },
    activate: (sheet) => { sheet.activate(); },
    ...sheetEvents,
  },
  commands: {
    delete: (sheet) => { sheet.workbook.deleteSheet(sheet); },
  },
};

const worksheetProtection: Definition<Worksheet> = {
  type: 'WorksheetProtection',
  assertAlive: assertSheetAlive,
  scalars: { protected: { get: (sheet) => sheet.protected } },
};
