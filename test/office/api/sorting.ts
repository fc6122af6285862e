import type { HostObject } from '../protocol/host-object.ts';
import type { Anchor } from '../workbook/anchor.ts';
import { invalidArgument } from '../workbook/refusal.ts';
import { applyFilters, clearFilters, sortRows, sortTable } from '../workbook/table-order.ts';
import type { SortField, Table } from '../workbook/table.ts';
import { rectOfArea } from './area.ts';
import { flag, record, text, whole } from './arguments.ts';
import { hostObject, type Definition } from './definition.ts';

export function rangeSortObject(area: Anchor): HostObject {
  return hostObject(rangeSort, area);
}
export function tableSortObject(table: Table): HostObject {
  return hostObject(tableSort, table);
}
export function autoFilterObject(table: Table): HostObject {
  return hostObject(autoFilter, table);
}
export function columnFilterObject(of: ColumnOfTable): HostObject {
  return hostObject(columnFilter, of);
}

export interface ColumnOfTable {
  readonly table: Table;
  readonly id: number;
}

function sortFields(value: unknown, columns: number): readonly SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument('Sorting needs fields.');
  return value.map((item: unknown) => {
    const { key, ascending = true } = record(item);
    const column = whole(key);
    if (column < 0 || column >= columns) throw invalidArgument('There is no such column to sort by.');
    return { key: column, ascending: flag(ascending) };
  });
}

const rangeSort: Definition<Anchor> = {
  type: 'RangeSort',
  assertAlive: (area) => { rectOfArea(area); },
  commands: {
    apply: (area, args) => {
      const rect = rectOfArea(area);
      const body = args.flag(2, false) ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 } : rect;
      sortRows(area.sheet, body, sortFields(args.at(0), rect.columns));
    },
  },
};

const tableSort: Definition<Table> = {
  type: 'TableSort',
  assertAlive: (table) => { table.assertAlive(); },
  scalars: { fields: { get: ({ sortFields: fields }) => fields } },
  commands: {
    apply: (table, args) => { sortTable(table, sortFields(args.at(0), table.columns.length)); },
    reapply: (table) => { sortTable(table, table.sortFields); },
    clear: (table) => { table.sortFields = []; },
  },
};

const autoFilter: Definition<Table> = {
  type: 'AutoFilter',
  assertAlive: (table) => { table.assertAlive(); },
  scalars: {
    enabled: { get: ({ showFilterButton }) => showFilterButton },
    isDataFiltered: { get: ({ isFiltered }) => isFiltered },
    criteria: { get: ({ columns }) => columns.map(({ filter }) => filter === null ? { filterOn: null } : { filterOn: 'Values', values: filter }) },
  },
  commands: {
    clearCriteria: (table) => { clearFilters(table); },
    reapply: (table) => { applyFilters(table); },
  },
};

const columnFilter: Definition<ColumnOfTable> = {
  type: 'Filter',
  assertAlive: ({ table }) => { table.assertAlive(); },
  scalars: { criteria: { get: (of) => column(of).filter === null ? null : { filterOn: 'Values', values: column(of).filter } } },
  commands: {
    applyValuesFilter: (of, args) => {
      const values = args.at(0);
      if (!Array.isArray(values)) throw invalidArgument('The filter needs values.');
      column(of).filter = values.map(text);
      applyFilters(of.table);
    },
    clear: (of) => {
      column(of).filter = null;
      applyFilters(of.table);
    },
  },
};

function column({ table, id }: ColumnOfTable): Table['columns'][number] {
  const found = table.columns.find((item) => item.id === id);
  if (found === undefined) throw invalidArgument('The column was deleted.');
  return found;
}
