import { cellName } from '../../../src/hosts/sheet/address.ts';
import { ExcelHost } from '../../../src/hosts/excel/excel-host.ts';
import type { CellValue } from '../../../src/shared/cell.ts';
import type { OpenExcel } from '../../office/open-excel.ts';
import type { OpenedHost, UserSheet } from '../contract.ts';

/** A workbook in Excel with these sheets of the user's, typed by hand. */
export function openedExcel(excel: OpenExcel, sheets: readonly UserSheet[]): OpenedHost {
  const { workbook } = excel;
  sheets.forEach(({ name, rows, hidden }, at) => {
    const sheet = at === 0 ? workbook.sheet('Sheet1') : workbook.addSheet(name);
    sheet.rename(name);
    rows.forEach((row, down) => row.forEach((value, across) => sheet.set(cellName(down, across), typed(value))));
    if (hidden === true) sheet.setVisibility('Hidden');
  });
  const done = (act: () => void): Promise<void> => {
    act();
    return Promise.resolve();
  };
  return {
    host: () => Promise.resolve(new ExcelHost('test.xlsx', { resizesTables: true, spills: true })),
    type: (sheet, address, value) => done(() => workbook.sheet(sheet).set(address, typed(value))),
    rename: (sheet, name) => done(() => workbook.sheet(sheet).rename(name)),
    remove: (sheet) => done(() => workbook.deleteSheet(workbook.sheet(sheet))),
    formulas: (sheet) => {
      const { cells } = workbook.sheet(sheet);
      const places = [0, 1, 2, 3].flatMap((row) => [0, 1, 2].map((column) => [row, column] as const));
      return Promise.resolve(places.flatMap(([row, column]) => {
        const formula = cells.formula(row, column);
        return formula === undefined ? [] : [[cellName(row, column), formula.replace(/^=/, '').replaceAll("'", '')] as const];
      }));
    },
    lockStructure: () => done(() => workbook.protectStructure()),
  };
}

function typed(value: CellValue): string | number | boolean {
  return value === null ? '' : typeof value === 'string' ? `'${value}` : value;
}
