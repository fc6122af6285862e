import type { HostObject } from '../protocol/host-object.ts';
import type { Anchor } from '../workbook/anchor.ts';
import { invalidArgument } from '../workbook/refusal.ts';
import { NO_VALIDATION, VALIDATION_TYPES, validationType, type Validation } from '../workbook/validation.ts';
import { rectOfArea } from './area.ts';
import { flag, oneOf, record, text } from './arguments.ts';
import { hostObject, targetOf, type Definition, type Scalar } from './definition.ts';
import { rangeDefinition } from './range.ts';
import { absoluteAddressOf, quoteSheet } from '../workbook/address.ts';
import { isHostObject } from '../protocol/host-object.ts';

export function dataValidationObject(area: Anchor): HostObject {
  return hostObject(dataValidation, area);
}

const OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const;
/** Excel's own limits of what a validation says, and of a list written out. */
const LONGEST = { title: 32, message: 255, list: 255 };

function part<K extends keyof Validation>(key: K, read: (value: unknown) => Validation[K]): Scalar<Anchor> {
  return {
    get: (area) => area.sheet.cells.commonValidation(rectOfArea(area))?.[key] ?? null,
    set: (area, value) => {
      const next = read(value);
      area.sheet.cells.applyValidation(rectOfArea(area), (before) => ({ ...before, [key]: next }));
    },
  };
}

const dataValidation: Definition<Anchor> = {
  type: 'DataValidation',
  assertAlive: (area) => { rectOfArea(area); },
  scalars: {
    type: {
      get: (area) => {
        const common = area.sheet.cells.commonValidation(rectOfArea(area));
        return common === null ? 'Inconsistent' : validationType(common);
      },
    },
    rule: part('rule', readRule),
    ignoreBlanks: part('ignoreBlanks', flag),
    prompt: part('prompt', (value) => {
      const { message = '', title = '', showPrompt = true } = record(value);
      return { message: short(message, LONGEST.message), title: short(title, LONGEST.title), showPrompt: flag(showPrompt) };
    }),
    errorAlert: part('errorAlert', (value) => {
      const { message = '', title = '', showAlert = true, style = 'Stop' } = record(value);
      return { message: short(message, LONGEST.message), title: short(title, LONGEST.title), showAlert: flag(showAlert), style: oneOf(style, ['Stop', 'Warning', 'Information']) };
    }),
  },
  commands: {
    clear: (area) => { area.sheet.cells.applyValidation(rectOfArea(area), () => NO_VALIDATION); },
  },
};

function readRule(value: unknown): Validation['rule'] {
  const rule = record(value);
  const [kind, ...others] = Object.keys(rule).filter((key) => rule[key] !== null);
  if (kind === undefined) return {};
  if (others.length > 0 || VALIDATION_TYPES[kind] === undefined) throw invalidArgument('A validation has exactly one rule.');
  const details = record(rule[kind]);
  if (kind === 'list') {
    const source = isHostObject(details['source']) ? listRange(details['source']) : short(details['source'], LONGEST.list);
    if (source === '') throw invalidArgument('A list needs a source.');
    return { list: { inCellDropDown: flag(details['inCellDropDown'] ?? true), source } };
  }
  if (kind === 'custom') return { custom: { formula: text(details['formula']) } };
  const operator = oneOf(details['operator'], OPERATORS);
  if (details['formula1'] === undefined || (/between/i.test(operator) && details['formula2'] === undefined)) throw invalidArgument('The rule lacks a bound.');
  return { [kind]: { ...details, operator } };
}

function listRange(source: unknown): string {
  const area = targetOf(rangeDefinition, source);
  if (area === null) throw invalidArgument('A list takes a range or text.');
  return `=${quoteSheet(area.sheet.name)}!${absoluteAddressOf(rectOfArea(area))}`;
}

function short(value: unknown, most: number): string {
  const given = text(value);
  if (given.length > most) throw invalidArgument(`Excel takes ${most} characters here, not ${given.length}.`);
  return given;
}
