import type { HostObject } from '../protocol/host-object.ts';
import type { BoundRule, RuleDetails, RuleLook, ScalePoint } from '../workbook/conditional-format.ts';
import { invalidArgument } from '../workbook/refusal.ts';
import { color, flag, oneOf, record, text } from './arguments.ts';
import { hostObject, type Definition, type Scalar } from './definition.ts';

export type DetailKind = RuleDetails['kind'];
type Of<K extends DetailKind> = Extract<RuleDetails, { readonly kind: K }>;

/** What a conditional format of this kind consists of; null: it is of another. */
export function detailsObject(details: RuleDetails, kind: DetailKind): HostObject | null {
  if (details.kind !== kind) return null;
  switch (details.kind) {
    case 'ColorScale': return hostObject(colorScale, details);
    case 'DataBar': return hostObject(dataBar, details);
    case 'CellValue': return hostObject(cellValue, details);
    case 'ContainsText': return hostObject(textComparison, details);
    case 'Custom': return hostObject(custom, details);
  }
}

const POINTS = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Percentile', 'Formula'] as const;

function scalePoint(value: unknown): ScalePoint {
  const { color: given, type, formula } = record(value);
  const kind = oneOf(type, POINTS);
  if (!kind.endsWith('Value') && (formula === undefined || formula === null)) throw invalidArgument(`A point of the kind ${kind} needs a formula.`);
  return { color: color(given), type: kind, ...formula === undefined || formula === null ? {} : { formula: text(formula) } };
}

const colorScale: Definition<Of<'ColorScale'>> = {
  type: 'ColorScaleConditionalFormat',
  scalars: {
    threeColorScale: { get: ({ criteria }) => criteria.midpoint !== undefined },
    criteria: {
      get: ({ criteria }) => criteria,
      set: (details, value) => {
        const { minimum, midpoint, maximum } = record(value);
        details.criteria = { minimum: scalePoint(minimum), ...midpoint === undefined || midpoint === null ? {} : { midpoint: scalePoint(midpoint) }, maximum: scalePoint(maximum) };
      },
    },
  },
};

const BOUNDS = ['Automatic', ...POINTS] as const;

function bound(value: unknown): BoundRule {
  const { type, formula } = record(value);
  return { type: oneOf(type, BOUNDS), ...formula === undefined || formula === null ? {} : { formula: text(formula) } };
}

const dataBar: Definition<Of<'DataBar'>> = {
  type: 'DataBarConditionalFormat',
  scalars: {
    showDataBarOnly: { get: (bar) => bar.showDataBarOnly, set: (bar, value) => { bar.showDataBarOnly = flag(value); } },
    barDirection: { get: (bar) => bar.barDirection, set: (bar, value) => { bar.barDirection = oneOf(value, ['Context', 'LeftToRight', 'RightToLeft']); } },
    axisFormat: { get: (bar) => bar.axisFormat, set: (bar, value) => { bar.axisFormat = oneOf(value, ['Automatic', 'None', 'CellMidPoint']); } },
    axisColor: { get: (bar) => bar.axisColor, set: (bar, value) => { bar.axisColor = color(value); } },
    lowerBoundRule: { get: (bar) => bar.lowerBoundRule, set: (bar, value) => { bar.lowerBoundRule = bound(value); } },
    upperBoundRule: { get: (bar) => bar.upperBoundRule, set: (bar, value) => { bar.upperBoundRule = bound(value); } },
  },
  navigations: {
    positiveFormat: ({ positive }) => hostObject(positiveFormat, positive),
    negativeFormat: ({ negative }) => hostObject(negativeFormat, negative),
  },
};

const positiveFormat: Definition<Of<'DataBar'>['positive']> = {
  type: 'ConditionalDataBarPositiveFormat',
  scalars: {
    fillColor: { get: (bar) => bar.fillColor, set: (bar, value) => { bar.fillColor = color(value); } },
    borderColor: { get: (bar) => bar.borderColor, set: (bar, value) => { bar.borderColor = value === '' ? '' : color(value); } },
    gradientFill: { get: (bar) => bar.gradientFill, set: (bar, value) => { bar.gradientFill = flag(value); } },
  },
};

const negativeFormat: Definition<Of<'DataBar'>['negative']> = {
  type: 'ConditionalDataBarNegativeFormat',
  scalars: {
    fillColor: { get: (bar) => bar.fillColor, set: (bar, value) => { bar.fillColor = color(value); } },
    borderColor: { get: (bar) => bar.borderColor, set: (bar, value) => { bar.borderColor = value === '' ? '' : color(value); } },
    matchPositiveFillColor: { get: (bar) => bar.matchPositiveFillColor, set: (bar, value) => { bar.matchPositiveFillColor = flag(value); } },
    matchPositiveBorderColor: { get: (bar) => bar.matchPositiveBorderColor, set: (bar, value) => { bar.matchPositiveBorderColor = flag(value); } },
  },
};

const OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'] as const;

const cellValue: Definition<Of<'CellValue'>> = {
  type: 'CellValueConditionalFormat',
  scalars: {
    rule: {
      get: ({ rule }) => rule,
      set: (details, value) => {
        const { formula1, formula2, operator } = record(value);
        const kind = oneOf(operator, OPERATORS);
        if (/between/i.test(kind) && formula2 === undefined) throw invalidArgument('"Between" needs two formulas.');
        details.rule = { formula1: text(formula1), operator: kind, ...formula2 === undefined || formula2 === null ? {} : { formula2: text(formula2) } };
      },
    },
  },
  navigations: { format: ({ look }) => hostObject(rangeFormat, look) },
};

const textComparison: Definition<Of<'ContainsText'>> = {
  type: 'TextConditionalFormat',
  scalars: {
    rule: {
      get: ({ rule }) => rule,
      set: (details, value) => {
        const { operator, text: wanted } = record(value);
        details.rule = { operator: oneOf(operator, ['Contains', 'NotContains', 'BeginsWith', 'EndsWith']), text: text(wanted) };
      },
    },
  },
  navigations: { format: ({ look }) => hostObject(rangeFormat, look) },
};

const custom: Definition<Of<'Custom'>> = {
  type: 'CustomConditionalFormat',
  navigations: {
    rule: (details) => hostObject(formulaRule, details),
    format: ({ look }) => hostObject(rangeFormat, look),
  },
};

const formulaRule: Definition<Of<'Custom'>> = {
  type: 'ConditionalFormatRule',
  scalars: {
    formula: {
      get: ({ formula }) => formula,
      set: (details, value) => {
        if (!text(value).startsWith('=')) throw invalidArgument('The rule is a formula and begins with "=".');
        details.formula = text(value);
      },
    },
  },
};

function look<K extends keyof RuleLook>(key: K, read: (value: unknown) => RuleLook[K]): Scalar<RuleLook> {
  return { get: (of) => of[key], set: (of, value) => { of[key] = read(value); } };
}

const rangeFormat: Definition<RuleLook> = {
  type: 'ConditionalRangeFormat',
  scalars: { numberFormat: look('numberFormat', text) },
  navigations: { fill: (of) => hostObject(fill, of), font: (of) => hostObject(font, of) },
};

const fill: Definition<RuleLook> = {
  type: 'ConditionalRangeFill',
  scalars: { color: look('fillColor', color) },
  commands: { clear: (of) => { of.fillColor = null; } },
};

const font: Definition<RuleLook> = {
  type: 'ConditionalRangeFont',
  scalars: {
    color: look('fontColor', color),
    bold: look('bold', flag),
    italic: look('italic', flag),
    strikethrough: look('strikethrough', flag),
    underline: look('underline', (value) => oneOf(value, ['None', 'Single', 'Double'])),
  },
  commands: {
    clear: (of) => { Object.assign(of, { fontColor: null, bold: null, italic: null, strikethrough: null, underline: null }); },
  },
};
