import type { HostObject } from '../protocol/host-object.ts';
import { itemNotFound } from '../workbook/refusal.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { hostObject, type Definition } from './definition.ts';
import { workbookEvents } from './subscriptions.ts';
import { worksheetObject } from './worksheet.ts';

export function worksheetsObject(workbook: Workbook): HostObject {
  return hostObject(worksheets, workbook);
}

const worksheets: Definition<Workbook> = {
  type: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map(worksheetObject),
  methods: {
    getItem: (workbook, args) => worksheetObject(workbook.sheet(args.text(0))),
    getItemOrNullObject: (workbook, args) => {
      const found = workbook.findSheet(args.text(0));
      return found === null ? null : worksheetObject(found);
    },
    getActiveWorksheet: ({ active }) => worksheetObject(active),
    getCount: ({ sheets }, args) => args.flag(0, false) ? sheets.filter(({ visibility }) => visibility === 'Visible').length : sheets.length,
    getFirst: ({ sheets }, args) => worksheetObject(firstOf(sheets, args.flag(0, false))),
    getLast: ({ sheets }, args) => worksheetObject(firstOf(sheets.toReversed(), args.flag(0, false))),
    ...workbookEvents,
  },
  commands: {
    add: (workbook, args) => worksheetObject(workbook.addSheet(args.optionalText(0))),
  },
};

function firstOf(sheets: Workbook['sheets'], visibleOnly: boolean): Workbook['sheets'][number] {
  const found = sheets.find(({ visibility }) => !visibleOnly || visibility === 'Visible');
  if (found === undefined) throw itemNotFound('a sheet');
  return found;
}
