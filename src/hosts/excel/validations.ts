import type { Allowed, SheetSpec } from '../../report/plan.ts';
import { columnArea } from '../sheet/table-area.ts';
import { rangeOf } from './range-of.ts';

/** What Excel can hold as a list written into the rule itself, in a message and in an error. */
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 255;
const LONGEST_ERROR = 225;
const FIRST_DAY = '1950-01-01';

/**
 * What the user may type, and what Excel says when the pointer is there. Notes are such messages too: real ones need
 * ExcelApi 1.18, which no Excel bought once has.
 */
export function addValidations(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const { row, column, allowed, note } of spec.cells) {
    if (allowed === undefined && note === undefined) continue;
    const { dataValidation } = sheet.getRangeByIndexes(row, column, 1, 1);
    if (allowed !== undefined) allow(dataValidation, allowed);
    tell(dataValidation, allowed?.message === undefined || allowed.message === '' ? (note ?? '') : allowed.message);
  }
  for (const table of spec.tables) {
    table.columns.forEach((column, index) => {
      if (column.note !== undefined) tell(sheet.getRangeByIndexes(table.row, table.column + index, 1, 1).dataValidation, column.note);
      if (column.allowed !== undefined) allowIn(rangeOf(sheet, columnArea(table, index)), column.allowed);
    });
  }

  for (const { row, column, rows, allowed } of spec.fields ?? []) if (allowed !== undefined) allowIn(sheet.getRangeByIndexes(row, column, rows, 1), allowed);
}

export function allowIn({ dataValidation }: Excel.Range, allowed: Allowed): void {
  allow(dataValidation, allowed);
  tell(dataValidation, allowed.message);
}

function allow(validation: Excel.DataValidation, allowed: Allowed): void {
  const rule = ruleOf(allowed);
  if (rule === null) return;
  validation.rule = rule;
  validation.ignoreBlanks = true;
  if (allowed.message !== '') validation.errorAlert = { title: '', message: allowed.message.slice(0, LONGEST_ERROR), showAlert: true, style: allowed.kind === 'day' ? 'Warning' : 'Stop' };
}

function tell(validation: Excel.DataValidation, message: string): void {
  if (message !== '') validation.prompt = { title: '', message: message.slice(0, LONGEST_MESSAGE), showPrompt: true };
}

function ruleOf(allowed: Allowed): Excel.DataValidationRule | null {
  // Excel advises and lets the user go on: exports write days in ways that Excel does not know.
  if (allowed.kind === 'day') return { date: { formula1: FIRST_DAY, operator: 'GreaterThan' } };
  if (allowed.kind === 'number') {
    const between = { formula1: allowed.min, formula2: allowed.max, operator: 'Between' } as const;
    return allowed.whole ? { wholeNumber: between } : { decimal: between };
  }
  const list = allowed.values.join(',');
  // A value with a comma would fall into two.
  return list.length > LONGEST_LIST || allowed.values.some((value) => value.includes(',')) ? null : { list: { inCellDropDown: true, source: list } };
}
