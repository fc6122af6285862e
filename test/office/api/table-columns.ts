import type { HostObject } from '../protocol/host-object.ts';
import { MAX_ROWS, type Rect } from '../workbook/rect.ts';
import { invalidArgument, itemNotFound } from '../workbook/refusal.ts';
import { deleteCells } from '../workbook/shifting.ts';
import type { Table } from '../workbook/table.ts';
import { text } from './arguments.ts';
import { hostObject, type Definition } from './definition.ts';
import { columnFilterObject, type ColumnOfTable } from './sorting.ts';
import { rangeOfTable } from './table.ts';

export function tableColumnsObject(table: Table): HostObject {
  return hostObject(tableColumns, table);
}

const columnObject = (table: Table, id: number): HostObject => hostObject(tableColumn, { table, id });

const tableColumns: Definition<Table> = {
  type: 'TableColumnCollection',
  assertAlive: (table) => { table.assertAlive(); },
  scalars: { count: { get: ({ columns }) => columns.length } },
  items: (table) => table.columns.map(({ id }) => columnObject(table, id)),
  methods: {
    getItem: (table, args) => {
      const key = args.at(0);
      const id = find(table, key);
      if (id === null) throw itemNotFound(`the column ${String(key)} of ${table.name}`);
      return columnObject(table, id);
    },
    getItemOrNullObject: (table, args) => {
      const id = find(table, args.at(0));
      return id === null ? null : columnObject(table, id);
    },
    getItemAt: (table, args) => {
      const found = table.columns[args.whole(0)];
      if (found === undefined) throw invalidArgument('There is no such column.');
      return columnObject(table, found.id);
    },
    getCount: ({ columns }) => columns.length,
  },
  commands: {
    add: (table, args) => {
      const added = table.addColumn(args.optionalWhole(0) ?? null);
      const values = args.at(1);
      const name = args.optionalText(2);
      if (values !== undefined) table.sheet.cells.write(columnRect(table, added.id, table.rect), values);
      if (name !== undefined) table.renameColumn(added, name);
      return columnObject(table, added.id);
    },
  },
};

const tableColumn: Definition<ColumnOfTable> = {
  type: 'TableColumn',
  assertAlive: ({ table, id }) => {
    table.assertAlive();
    indexOf(table, id);
  },
  scalars: {
    id: { get: ({ id }) => id },
    index: { get: ({ table, id }) => indexOf(table, id) },
    name: {
      get: ({ table, id }) => table.columns[indexOf(table, id)]?.name,
      set: ({ table, id }, value) => {
        table.sheet.assertUnprotected();
        const column = table.columns[indexOf(table, id)];
        if (column !== undefined) table.renameColumn(column, text(value));
      },
    },
    values: {
      get: ({ table, id }) => table.sheet.cells.values(columnRect(table, id, table.rect)),
      set: ({ table, id }, value) => { table.sheet.cells.write(columnRect(table, id, table.rect), value); },
    },
  },
  navigations: { filter: (of) => columnFilterObject(of) },
  methods: {
    getRange: ({ table, id }) => rangeOfTable(table, columnRect(table, id, table.rect)),
    getHeaderRowRange: ({ table, id }) => rangeOfTable(table, columnRect(table, id, table.headerRect)),
    getDataBodyRange: ({ table, id }) => rangeOfTable(table, columnRect(table, id, table.bodyRect)),
    getTotalRowRange: ({ table, id }) => rangeOfTable(table, columnRect(table, id, table.totalsRect)),
  },
  commands: {
    delete: ({ table, id }) => {
      if (table.columns.length === 1) throw invalidArgument('A table keeps its last column.');
      deleteCells(table.sheet, columnRect(table, id, table.rect), 'columns');
    },
  },
};

function find({ columns }: Table, key: unknown): number | null {
  const folded = String(key).toLowerCase();
  return columns.find(({ id, name }) => (typeof key === 'number' && id === key) || name.toLowerCase() === folded)?.id ?? null;
}

function indexOf(table: Table, id: number): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound(`the column of ${table.name}`);
  return index;
}

function columnRect(table: Table, id: number, rect: Rect): Rect {
  return { row: rect.row, rows: Math.min(rect.rows, MAX_ROWS), column: rect.column + indexOf(table, id), columns: 1 };
}
