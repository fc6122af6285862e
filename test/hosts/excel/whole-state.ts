import type { OpenExcel } from '../../office/open-excel.ts';
import { readCells } from '../../office/read-cells.ts';

/** Everything of a workbook that a run could leave half done. */
export function wholeState({ workbook }: Pick<OpenExcel, 'workbook'>): unknown {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name, visibility: sheet.visibility, cells: [...readCells(sheet)],
      tables: sheet.tables.items.map((table) => [table.name, table.rect]), charts: sheet.charts.items.length,
    })),
    names: workbook.names.items.map(({ name, formula }) => [name, formula]),
  };
}
