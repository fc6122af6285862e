import type { HostObject } from '../protocol/host-object.ts';
import type { Rect } from '../workbook/rect.ts';
import { invalidArgument } from '../workbook/refusal.ts';
import { deleteCells } from '../workbook/shifting.ts';
import type { Table } from '../workbook/table.ts';
import { hostObject, type Definition } from './definition.ts';
import { rangeOfTable } from './table.ts';

export function tableRowsObject(table: Table): HostObject {
  return hostObject(tableRows, table);
}

interface RowOfTable {
  readonly table: Table;
  readonly index: number;
}

const tableRows: Definition<Table> = {
  type: 'TableRowCollection',
  assertAlive: (table) => { table.assertAlive(); },
  scalars: { count: { get: ({ bodyRect }) => bodyRect.rows } },
  items: (table) => Array.from({ length: table.bodyRect.rows }, (_, index) => hostObject(tableRow, { table, index })),
  methods: {
    getItemAt: (table, args) => hostObject(tableRow, { table, index: args.whole(0) }),
    getCount: ({ bodyRect }) => bodyRect.rows,
  },
  commands: {
    add: (table, args) => {
      const values = args.at(1);
      const index = args.optionalWhole(0) ?? null;
      if (values !== undefined && !Array.isArray(values)) throw invalidArgument('Rows are given as a matrix.');
      const rows = values as readonly unknown[] | undefined;
      if (rows?.some((row) => !Array.isArray(row) || row.length !== table.columns.length) === true) throw invalidArgument('Each row needs as many values as the table has columns.');
      const place = table.addRows(rows?.length ?? 1, index);
      if (rows !== undefined) table.sheet.cells.write(place, rows);
      return hostObject(tableRow, { table, index: place.row - table.bodyRect.row });
    },
  },
};

const tableRow: Definition<RowOfTable> = {
  type: 'TableRow',
  assertAlive: (row) => {
    row.table.assertAlive();
    rectOfRow(row);
  },
  scalars: {
    index: { get: ({ index }) => index },
    values: { get: (row) => row.table.sheet.cells.values(rectOfRow(row)), set: (row, value) => { row.table.sheet.cells.write(rectOfRow(row), value); } },
  },
  methods: { getRange: (row) => rangeOfTable(row.table, rectOfRow(row)) },
  commands: {
    delete: (row) => {
      const rect = rectOfRow(row);
      // The last row of a table stays and is only emptied.
      if (row.table.bodyRect.rows === 1) row.table.sheet.cells.clear(rect, 'Contents');
      else deleteCells(row.table.sheet, rect, 'rows');
    },
  },
};

function rectOfRow({ table, index }: RowOfTable): Rect {
  const { bodyRect } = table;
  if (index < 0 || index >= bodyRect.rows) throw invalidArgument(`The table ${table.name} has no row ${index}.`);
  return { ...bodyRect, row: bodyRect.row + index, rows: 1 };
}
