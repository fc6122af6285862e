import type { HostObject } from '../protocol/host-object.ts';
import { serialOf } from '../workbook/entry-date.ts';
import { Anchor } from '../workbook/anchor.ts';
import { rectOf } from '../workbook/rect.ts';
import { invalidArgument, itemNotFound } from '../workbook/refusal.ts';
import type { Setting, Workbook } from '../workbook/workbook.ts';
import { oneOf } from './arguments.ts';
import { hostObject, type Definition } from './definition.ts';
import { namesOfWorkbookObject } from './names.ts';
import { rangeObject } from './range.ts';
import { tablesOfWorkbookObject } from './tables.ts';
import { worksheetsObject } from './worksheets.ts';

export function workbookObject(workbook: Workbook): HostObject {
  return hostObject(workbookDefinition, workbook);
}

const workbookDefinition: Definition<Workbook> = {
  type: 'Workbook',
  scalars: {
    name: { get: ({ options }) => options.name },
    readOnly: { get: ({ options }) => options.readOnly },
  },
  navigations: {
    worksheets: (workbook) => worksheetsObject(workbook),
    tables: (workbook) => tablesOfWorkbookObject(workbook),
    names: (workbook) => namesOfWorkbookObject(workbook),
    application: (workbook) => hostObject(application, workbook),
    functions: (workbook) => hostObject(functions, workbook),
    settings: (workbook) => hostObject(settings, workbook),
    protection: (workbook) => hostObject(workbookProtection, workbook),
  },
  methods: {
    getSelectedRange: (workbook) => rangeObject(new Anchor(workbook.active, workbook.selection)),
    // What Excel on the web asks of itself for Excel.createWorkbook.
    createAndOpenWorkbook: (workbook, args) => { workbook.application.createWorkbook(args.text(0)); },
    getActiveCell: (workbook) => rangeObject(new Anchor(workbook.active, rectOf(workbook.selection.row, workbook.selection.column))),
  },
};

const workbookProtection: Definition<Workbook> = {
  type: 'WorkbookProtection',
  scalars: { protected: { get: ({ structureProtected }) => structureProtected } },
};

const application: Definition<Workbook> = {
  type: 'Application',
  scalars: {
    calculationMode: {
      get: (workbook) => workbook.application.calculationMode,
      set: (workbook, value) => { workbook.application.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']); },
    },
    calculationState: { get: () => 'Done' },
  },
  methods: {
    suspendScreenUpdatingUntilNextSync: (workbook) => { workbook.application.suspendScreenUpdating(); },
    suspendApiCalculationUntilNextSync: (workbook) => { workbook.application.suspendCalculation(); },
    calculate: () => undefined,
  },
};

const functions: Definition<Workbook> = {
  type: 'Functions',
  methods: {
    date: (workbook, args) => {
      const serial = serialOf(args.whole(0), args.whole(1), args.whole(2), workbook.options.date1904);
      return hostObject(functionResult, serial === null ? { value: null, error: '#NUM!' } : { value: serial, error: null });
    },
  },
};

const functionResult: Definition<{ readonly value: number | null; readonly error: string | null }> = {
  type: 'FunctionResult',
  scalars: { value: { get: ({ value }) => value }, error: { get: ({ error }) => error } },
};

const settings: Definition<Workbook> = {
  type: 'SettingCollection',
  items: (workbook) => [...workbook.settings.values()].map((item) => settingObject(workbook, item)),
  methods: {
    getItem: (workbook, args) => {
      const found = workbook.settings.get(args.text(0));
      if (found === undefined) throw itemNotFound(`the setting ${args.text(0)}`);
      return settingObject(workbook, found);
    },
    getItemOrNullObject: (workbook, args) => {
      const found = workbook.settings.get(args.text(0));
      return found === undefined ? null : settingObject(workbook, found);
    },
    getCount: (workbook) => workbook.settings.size,
  },
  commands: {
    add: (workbook, args) => {
      const key = args.text(0);
      if (key === '') throw invalidArgument('A setting needs a key.');
      const item = workbook.settings.get(key) ?? { key, value: null };
      item.value = args.at(1) ?? null;
      workbook.settings.set(key, item);
      return settingObject(workbook, item);
    },
  },
};

interface SettingOf { readonly workbook: Workbook; readonly item: Setting }

const settingObject = (workbook: Workbook, item: Setting): HostObject => hostObject(setting, { workbook, item });

const setting: Definition<SettingOf> = {
  type: 'Setting',
  assertAlive: ({ workbook, item }) => { if (workbook.settings.get(item.key) !== item) throw itemNotFound(`the setting ${item.key}`); },
  scalars: {
    key: { get: ({ item }) => item.key },
    _Id: { get: ({ item }) => item.key },
    value: { get: ({ item }) => item.value, set: ({ item }, value) => { item.value = value; } },
  },
  commands: {
    delete: ({ workbook, item }) => { workbook.settings.delete(item.key); },
  },
};
