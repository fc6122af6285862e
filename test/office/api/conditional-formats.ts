import type { HostObject } from '../protocol/host-object.ts';
import { Anchor } from '../workbook/anchor.ts';
import type { ConditionalFormat } from '../workbook/conditional-format.ts';
import { invalidArgument, itemNotFound } from '../workbook/refusal.ts';
import { rectOfArea } from './area.ts';
import { flag, oneOf, whole } from './arguments.ts';
import { detailsObject, type DetailKind } from './conditional-format-details.ts';
import { hostObject, type Definition } from './definition.ts';
import { rangeObject } from './range.ts';

export function conditionalFormatsObject(area: Anchor): HostObject {
  return hostObject(conditionalFormats, area);
}

interface FormatOf {
  readonly area: Anchor;
  readonly item: ConditionalFormat;
}

const within = (area: Anchor): readonly ConditionalFormat[] => area.sheet.conditionalFormats.within(rectOfArea(area));
const formatObject = (area: Anchor, item: ConditionalFormat): HostObject => hostObject(conditionalFormat, { area, item });
const KINDS = ['ColorScale', 'DataBar', 'CellValue', 'ContainsText', 'Custom'] as const;

const conditionalFormats: Definition<Anchor> = {
  type: 'ConditionalFormatCollection',
  assertAlive: (area) => { rectOfArea(area); },
  items: (area) => within(area).map((item) => formatObject(area, item)),
  methods: {
    getItem: (area, args) => formatObject(area, area.sheet.conditionalFormats.get(args.text(0), rectOfArea(area))),
    getItemOrNullObject: (area, args) => {
      const found = within(area).find(({ id }) => id === args.text(0));
      return found === undefined ? null : formatObject(area, found);
    },
    getItemAt: (area, args) => {
      const found = within(area)[args.whole(0)];
      if (found === undefined) throw invalidArgument('There is no such conditional format.');
      return formatObject(area, found);
    },
    getCount: (area) => within(area).length,
  },
  commands: {
    add: (area, args) => formatObject(area, area.sheet.conditionalFormats.add(rectOfArea(area), oneOf(args.at(0), KINDS))),
    clearAll: (area) => {
      area.sheet.cells.assertWritable(rectOfArea(area));
      area.sheet.conditionalFormats.clear(rectOfArea(area));
    },
  },
};

/** `cellValue` of another kind is an error, `cellValueOrNullObject` a null object. */
function details(kind: DetailKind, orNull: boolean): (of: FormatOf) => HostObject | null {
  return ({ item }) => {
    const found = detailsObject(item.details, kind);
    if (found === null && !orNull) throw itemNotFound(`${kind} of a conditional format that is ${item.details.kind}`);
    return found;
  };
}

const conditionalFormat: Definition<FormatOf> = {
  type: 'ConditionalFormat',
  assertAlive: ({ item }) => { if (item.areas.every(({ lost }) => lost)) throw itemNotFound('the conditional format'); },
  scalars: {
    id: { get: ({ item }) => item.id },
    type: { get: ({ item }) => item.details.kind },
    priority: {
      get: ({ area, item }) => area.sheet.conditionalFormats.priority(item),
      set: ({ area, item }, value) => { area.sheet.conditionalFormats.setPriority(item, whole(value)); },
    },
    stopIfTrue: { get: ({ item }) => item.stopIfTrue, set: ({ item }, value) => { item.stopIfTrue = flag(value); } },
  },
  navigations: {
    colorScale: details('ColorScale', false),
    colorScaleOrNullObject: details('ColorScale', true),
    dataBar: details('DataBar', false),
    dataBarOrNullObject: details('DataBar', true),
    cellValue: details('CellValue', false),
    cellValueOrNullObject: details('CellValue', true),
    textComparison: details('ContainsText', false),
    textComparisonOrNullObject: details('ContainsText', true),
    custom: details('Custom', false),
    customOrNullObject: details('Custom', true),
  },
  methods: {
    getRange: ({ item }) => {
      const [area, ...others] = item.areas.filter(({ lost }) => !lost);
      if (area?.rect == null || others.length > 0) throw itemNotFound('one range of the conditional format');
      return rangeObject(new Anchor(area.sheet, area.rect));
    },
    getRangeOrNullObject: ({ item }) => {
      const [area, ...others] = item.areas.filter(({ lost }) => !lost);
      return area?.rect == null || others.length > 0 ? null : rangeObject(new Anchor(area.sheet, area.rect));
    },
  },
  commands: {
    delete: ({ area, item }) => { area.sheet.conditionalFormats.delete(item); },
  },
};
