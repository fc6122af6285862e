import type { HostObject } from '../protocol/host-object.ts';
import type { Rect } from '../workbook/rect.ts';
import { invalidArgument } from '../workbook/refusal.ts';
import { clearFilters, applyFilters } from '../workbook/table-order.ts';
import type { Table } from '../workbook/table.ts';
import { areaArgument, areaOn, rectOfArea } from './area.ts';
import { flag, text } from './arguments.ts';
import { hostObject, type Definition } from './definition.ts';
import { rangeObject } from './range.ts';
import { autoFilterObject, tableSortObject } from './sorting.ts';
import { tableColumnsObject } from './table-columns.ts';
import { tableRowsObject } from './table-rows.ts';
import { worksheetObject } from './worksheet.ts';

export function tableObject(table: Table): HostObject {
  return hostObject(tableDefinition, table);
}

export function rangeOfTable({ sheet }: Table, rect: Rect): HostObject {
  return rangeObject(areaOn(sheet, rect));
}

/** The looks of tables that every Excel has. */
const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

type Flags = 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';
const toggle = (key: Flags): { readonly get: (table: Table) => boolean; readonly set: (table: Table, value: unknown) => void } => ({
  get: (table) => table[key],
  set: (table, value) => {
    table.sheet.assertUnprotected();
    table[key] = flag(value);
  },
});

const tableDefinition: Definition<Table> = {
  type: 'Table',
  assertAlive: (table) => { table.assertAlive(); },
  scalars: {
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: (table, value) => { table.rename(text(value)); } },
    style: {
      get: ({ style }) => style,
      set: (table, value) => {
        const name = text(value);
        if (name !== '' && !STYLE.test(name)) throw invalidArgument(`There is no table style ${name}.`);
        table.style = name;
      },
    },
    showHeaders: { get: ({ showHeaders }) => showHeaders, set: (table, value) => { table.setHeaders(flag(value)); } },
    showTotals: { get: ({ showTotals }) => showTotals, set: (table, value) => { table.setTotals(flag(value)); } },
    showBandedRows: toggle('showBandedRows'),
    showBandedColumns: toggle('showBandedColumns'),
    showFilterButton: toggle('showFilterButton'),
    highlightFirstColumn: toggle('highlightFirstColumn'),
    highlightLastColumn: toggle('highlightLastColumn'),
  },
  navigations: {
    worksheet: ({ sheet }) => worksheetObject(sheet),
    columns: (table) => tableColumnsObject(table),
    rows: (table) => tableRowsObject(table),
    sort: (table) => tableSortObject(table),
    autoFilter: (table) => autoFilterObject(table),
  },
  methods: {
    getRange: (table) => rangeOfTable(table, table.rect),
    getHeaderRowRange: (table) => rangeOfTable(table, table.headerRect),
    getDataBodyRange: (table) => rangeOfTable(table, table.bodyRect),
    getTotalRowRange: (table) => rangeOfTable(table, table.totalsRect),
  },
  commands: {
    resize: (table, args) => { table.resize(rectOfArea(areaArgument(args.at(0), table.sheet))); },
    delete: (table) => { table.sheet.tables.delete(table); },
    convertToRange: (table) => rangeOfTable(table, table.sheet.tables.convertToRange(table)),
    clearFilters: (table) => { clearFilters(table); },
    reapplyFilters: (table) => { applyFilters(table); },
  },
};
