import type { Area, ColumnSpec, RuleArea, SheetSpec, TableSpec } from '../../report/plan.ts';

/** Where a table stands on the first run, its header included. Excel wants one row below even of an empty one. */
export function tableArea(table: TableSpec): Area {
  return {
    row: table.row,
    column: table.column,
    lastRow: table.row + Math.max(table.rows, 1),
    lastColumn: table.column + table.columns.length - 1,
  };
}

/** The cells below a column's header. */
export function columnArea(table: TableSpec, index: number): Area {
  const column = table.column + index;
  return { row: table.row + 1, column, lastRow: table.row + Math.max(table.rows, 1), lastColumn: column };
}

/** A column by its id or, failing that, by its header; -1 when the table has none such. */
export function columnIndex(columns: readonly ColumnSpec[], name: string): number {
  const byId = columns.findIndex((column) => column.id === name);
  return byId >= 0 ? byId : columns.findIndex((column) => column.header === name);
}

/** The cells a rule is for; null when its table or column does not exist. */
export function ruleRange(area: RuleArea, sheet: SheetSpec): Area | null {
  if (!('table' in area)) return area;
  const table = sheet.tables.find((candidate) => candidate.name === area.table);
  const index = table === undefined ? -1 : columnIndex(table.columns, area.column);
  return table === undefined || index < 0 ? null : columnArea(table, index);
}
