import type { HostObject } from '../protocol/host-object.ts';
import { splitSheet } from '../workbook/address.ts';
import type { Anchor } from '../workbook/anchor.ts';
import { contains, overlaps } from '../workbook/rect.ts';
import { invalidArgument, itemNotFound } from '../workbook/refusal.ts';
import type { Table } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Worksheet } from '../workbook/worksheet.ts';
import { areaArgument, rectOfArea } from './area.ts';
import { hostObject, type Definition } from './definition.ts';
import { tableObject } from './table.ts';

/** Tables of the workbook or of one sheet; `sheet` is where an address without a sheet lies. */
interface TablesOf {
  readonly sheet: Worksheet;
  readonly ofSheetOnly: boolean;
}

export function tablesOfWorkbookObject(workbook: Workbook): HostObject {
  return hostObject(tables, { sheet: workbook.active, ofSheetOnly: false });
}

export function tablesOfSheetObject(sheet: Worksheet): HostObject {
  return hostObject(tables, { sheet, ofSheetOnly: true });
}

export function scopedTablesObject(area: Anchor, fullyContained: boolean): HostObject {
  const rect = rectOfArea(area);
  const found = area.sheet.tables.items.filter((table) => fullyContained ? contains(rect, table.rect) : overlaps(rect, table.rect));
  return hostObject(scopedTables, found);
}

/** Asked anew each time: a collection shows what is there now. */
const now = ({ sheet, ofSheetOnly }: TablesOf): readonly Table[] => ofSheetOnly ? sheet.tables.items : sheet.workbook.tables;

const tables: Definition<TablesOf> = {
  type: 'TableCollection',
  scalars: { count: { get: (of) => now(of).length } },
  items: (of) => now(of).map(tableObject),
  methods: {
    getItem: (of, args) => tableObject(found(now(of), args.text(0))),
    getItemOrNullObject: (of, args) => {
      const table = find(now(of), args.text(0));
      return table === null ? null : tableObject(table);
    },
    getItemAt: (of, args) => tableObject(at(now(of), args.whole(0))),
    getCount: (of) => now(of).length,
  },
  commands: {
    add: (of, args) => {
      const given = args.at(0);
      const named = typeof given === 'string' ? splitSheet(given).sheet : null;
      const area = areaArgument(given, named === null ? of.sheet : of.sheet.workbook.sheet(named));
      if (of.ofSheetOnly && area.sheet !== of.sheet) throw invalidArgument('The range is on another sheet.');
      return tableObject(area.sheet.tables.add(rectOfArea(area), args.flag(1, false)));
    },
  },
};

const scopedTables: Definition<readonly Table[]> = {
  type: 'TableScopedCollection',
  items: (all) => all.map(tableObject),
  methods: {
    getItem: (all, args) => tableObject(found(all, args.text(0))),
    getItemOrNullObject: (all, args) => {
      const table = find(all, args.text(0));
      return table === null ? null : tableObject(table);
    },
    getFirst: (all) => tableObject(at(all, 0)),
    getCount: (all) => all.length,
  },
};

const find = (all: readonly Table[], key: string): Table | null =>
  all.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;

function found(all: readonly Table[], key: string): Table {
  const table = find(all, key);
  if (table === null) throw itemNotFound(`the table ${key}`);
  return table;
}

function at(all: readonly Table[], index: number): Table {
  const table = all[index];
  if (table === undefined) throw itemNotFound(`table number ${index}`);
  return table;
}
