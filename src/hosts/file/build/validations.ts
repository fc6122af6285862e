import type { DataValidation } from 'hucre/xlsx';
import type { Allowed, SheetSpec } from '../../../report/plan.ts';
import { cellName, rangeName } from '../../sheet/address.ts';
import { columnArea } from '../../sheet/table-area.ts';

/** What Excel can hold as a list written into the rule itself. */
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 255;
const LONGEST_ERROR = 225;

/** 1950/1/1: a day before is a slip of the keyboard. */
const FIRST_DAY = '18264';
/** Excel advises and lets the user go on: exports write days in ways that Excel does not know. */
const ADVICE = { errorStyle: 'warning' } as const;

/** What the user may type, and what Excel says when the pointer is there. */
export function dataValidations(sheet: SheetSpec): DataValidation[] {
  const cells = sheet.cells.flatMap((cell) =>
    cell.allowed === undefined ? [] : validation(cell.allowed, cellName(cell.row, cell.column)));
  const fields = (sheet.fields ?? []).flatMap(({ allowed, row, column, rows }) =>
    allowed === undefined ? [] : validation(allowed, rangeName({ row, column, lastRow: row + rows - 1, lastColumn: column })));
  const columns = sheet.tables.flatMap((table) => table.columns.flatMap((column, index) =>
    column.allowed === undefined ? [] : validation(column.allowed, rangeName(columnArea(table, index)))));
  return [...cells, ...fields, ...columns];
}

function validation(allowed: Allowed, range: string): DataValidation[] {
  const message = allowed.message.slice(0, LONGEST_MESSAGE);
  const common = {
    range, allowBlank: true, showInputMessage: message !== '', showErrorMessage: true,
    ...(message === '' ? {} : { inputMessage: message, errorMessage: message.slice(0, LONGEST_ERROR) }),
  };
  if (allowed.kind === 'day') return [{ ...common, type: 'date', operator: 'greaterThan', formula1: FIRST_DAY, ...ADVICE }];
  if (allowed.kind === 'number') {
    return [{
      ...common, type: allowed.whole ? 'whole' : 'decimal', operator: 'between',
      formula1: String(allowed.min), formula2: String(allowed.max),
    }];
  }
  const list = allowed.values.join(',');
  // A value with a comma, or a list too long, would make Excel call the file damaged.
  if (list.length > LONGEST_LIST || allowed.values.some((value) => value.includes(','))) return [];
  return [{ ...common, type: 'list', values: allowed.values.map((value) => value.replaceAll('"', '""')) }];
}
