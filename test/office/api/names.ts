import { isHostObject, type HostObject } from '../protocol/host-object.ts';
import { Anchor } from '../workbook/anchor.ts';
import { readCells, splitSheet } from '../workbook/address.ts';
import type { DefinedName, Names } from '../workbook/names.ts';
import { itemNotFound, Refusal } from '../workbook/refusal.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Worksheet } from '../workbook/worksheet.ts';
import { areaOn, rectOfArea } from './area.ts';
import { flag, text } from './arguments.ts';
import { hostObject, targetOf, type Definition } from './definition.ts';
import { rangeDefinition, rangeObject } from './range.ts';
import { worksheetObject } from './worksheet.ts';

interface NamesOf {
  readonly workbook: Workbook;
  /** Null: the names of the workbook. */
  readonly sheet: Worksheet | null;
  readonly names: Names;
}

interface NameOf extends NamesOf {
  readonly item: DefinedName;
}

export function namesOfWorkbookObject(workbook: Workbook): HostObject {
  return hostObject(namedItems, { workbook, sheet: null, names: workbook.names });
}

export function namesOfSheetObject(sheet: Worksheet): HostObject {
  return hostObject(namedItems, { workbook: sheet.workbook, sheet, names: sheet.names });
}

const nameObject = (of: NamesOf, item: DefinedName): HostObject => hostObject(namedItem, { ...of, item });

const namedItems: Definition<NamesOf> = {
  type: 'NamedItemCollection',
  items: (of) => of.names.items.map((item) => nameObject(of, item)),
  methods: {
    getItem: (of, args) => nameObject(of, of.names.get(args.text(0))),
    getItemOrNullObject: (of, args) => {
      const found = of.names.find(args.text(0));
      return found === null ? null : nameObject(of, found);
    },
    getCount: ({ names }) => names.items.length,
  },
  commands: {
    add: (of, args) => {
      if (of.workbook.findTable(args.text(0)) !== null) throw new Refusal('ItemAlreadyExists', `A table is called ${args.text(0)} already.`);
      return nameObject(of, of.names.add(args.text(0), target(of, args.at(1)), args.optionalText(2) ?? ''));
    },
  },
};

/** A range, or a formula; a formula that is nothing but an address follows its cells, too. */
function target({ workbook, sheet }: NamesOf, reference: unknown): Anchor | string {
  if (isHostObject(reference)) {
    const area = targetOf(rangeDefinition, reference);
    if (area !== null) return new Anchor(area.sheet, rectOfArea(area));
  }
  const formula = text(reference);
  if (!formula.startsWith('=')) return formula;
  const address = splitSheet(formula.slice(1));
  const owner = address.sheet === null ? sheet : workbook.findSheet(address.sheet);
  const rect = readCells(address.cells);
  return owner === null || rect === null ? formula : areaOn(owner, rect);
}

const namedItem: Definition<NameOf> = {
  type: 'NamedItem',
  assertAlive: ({ names, item }) => { if (names.find(item.name) !== item) throw itemNotFound(`the name ${item.name}`); },
  scalars: {
    name: { get: ({ item }) => item.name },
    _Id: { get: ({ item }) => item.name },
    // A name whose cells are gone is an error.
    type: { get: ({ item }) => item.area !== null ? 'Range' : item.formula === '=#REF!' ? 'Error' : 'String' },
    value: { get: ({ item }) => item.formula === '=#REF!' ? '#REF!' : typeof item.target === 'string' ? item.target : item.formula.slice(1) },
    formula: { get: ({ item }) => item.formula },
    visible: { get: ({ item }) => item.visible, set: ({ item }, value) => { item.visible = flag(value); } },
    comment: { get: ({ item }) => item.comment, set: ({ item }, value) => { item.comment = text(value); } },
    scope: { get: ({ sheet }) => sheet === null ? 'Workbook' : 'Worksheet' },
  },
  navigations: {
    worksheet: ({ sheet, item }) => {
      if (sheet === null) throw itemNotFound(`a sheet of the name ${item.name}`);
      return worksheetObject(sheet);
    },
    worksheetOrNullObject: ({ sheet }) => sheet === null ? null : worksheetObject(sheet),
  },
  methods: {
    getRange: ({ item }) => {
      const area = rangeOf(item);
      if (area === null) throw itemNotFound(`the cells of the name ${item.name}`);
      return area;
    },
    getRangeOrNullObject: ({ item }) => rangeOf(item),
  },
  commands: {
    delete: ({ names, item }) => { names.delete(item); },
  },
};

const rangeOf = ({ area }: DefinedName): HostObject | null =>
  area === null || area.rect === null ? null : rangeObject(new Anchor(area.sheet, area.rect));
