import { describe, expect, it } from 'vitest';
import { call } from '../../src/functions/call.ts';
import { definitions } from '../../src/functions/definitions.ts';
import { functionNames } from '../../src/functions/function-names.ts';
import { speaker } from '../../src/text/say.ts';

const say = speaker('ja');

/** As examples write numbers. */
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : Array.isArray(value) ? value.map(rounded) : value);

describe('the table of functions', () => {
  it('has every name once, in order', () => {
    expect(definitions.map(({ name }) => name)).toEqual(functionNames);
  });

  it.each(definitions.map((definition) => [definition.example.formula, definition] as const))('%s shows what its example says', (_, definition) => {
    const { values, result } = definition.example;
    const shown = call(definition, values, say);
    expect(rounded(Array.isArray(shown) && Array.isArray(result) ? shown.slice(0, Math.max(2, result.length)) : shown)).toEqual(rounded(result));
  });

  it.each(definitions.map((definition) => [definition.name, definition] as const))('%s has an example that is a call of it, as many arguments as values', (name, { example, parameters }) => {
    expect(example.formula.startsWith(`=${name}(`)).toBe(true);
    expect(example.values.length).toBeLessThanOrEqual(parameters.length);
  });

  it.each(definitions.map((definition) => [definition.name, definition] as const))('%s takes what may be left out last', (_, { parameters }) => {
    const optional = parameters.map((each) => each.optional);
    expect(optional).toEqual(optional.toSorted((a, b) => Number(a) - Number(b)));
  });
});
