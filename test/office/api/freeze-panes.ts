import type { HostObject } from '../protocol/host-object.ts';
import { MAX_COLUMNS, MAX_ROWS, rectOf } from '../workbook/rect.ts';
import { invalidArgument } from '../workbook/refusal.ts';
import type { Worksheet } from '../workbook/worksheet.ts';
import { areaArgument, areaOn, rectOfArea } from './area.ts';
import { hostObject, type Definition } from './definition.ts';
import { rangeObject } from './range.ts';
import { assertSheetAlive } from './worksheet.ts';

export function freezePanesObject(sheet: Worksheet): HostObject {
  return hostObject(freezePanes, sheet);
}

const freezePanes: Definition<Worksheet> = {
  type: 'WorksheetFreezePanes',
  assertAlive: (sheet) => { assertSheetAlive(sheet); },
  methods: {
    getLocationOrNullObject: (sheet) => {
      const { rows, columns } = sheet.freeze;
      if (rows === 0 && columns === 0) return null;
      return rangeObject(areaOn(sheet, rectOf(0, 0, rows === 0 ? MAX_ROWS : rows, columns === 0 ? MAX_COLUMNS : columns)));
    },
  },
  commands: {
    freezeRows: (sheet, args) => { sheet.freeze = { rows: atLeastOne(args.optionalWhole(0)), columns: 0 }; },
    freezeColumns: (sheet, args) => { sheet.freeze = { rows: 0, columns: atLeastOne(args.optionalWhole(0)) }; },
    // Whole rows freeze no columns, whole columns no rows.
    freezeAt: (sheet, args) => {
      const { row, column, rows, columns } = rectOfArea(areaArgument(args.at(0), sheet));
      sheet.freeze = { rows: rows === MAX_ROWS ? 0 : row + rows, columns: columns === MAX_COLUMNS ? 0 : column + columns };
    },
    unfreeze: (sheet) => { sheet.freeze = { rows: 0, columns: 0 }; },
  },
};

function atLeastOne(count = 1): number {
  if (count < 1) throw invalidArgument('At least one row or column is frozen.');
  return count;
}
