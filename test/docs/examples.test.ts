import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleWorld } from './example-world.ts';

/** Every `@example EXPR // RESULT` of our sources is run: the expression with what its file exports and with `exampleWorld`, the result as a value. */
const root = resolve(import.meta.dirname, '../../src');
/** Fewer than this: the search is broken, not the examples. */
const LEAST_CHECKED = 90;

interface Example {
  readonly file: string;
  readonly line: number;
  readonly expression: string;
  readonly result: string;
}

const examples = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).sort().flatMap((file): Example[] =>
  readFileSync(resolve(root, file), 'utf8').split('\n').flatMap((text, at) => {
    const [, expression, result] = /\* @example\s+(.*?)\s+\/\/\s+(.*?)\s*(?:\*\/)?$/.exec(text) ?? [];
    return expression === undefined || result === undefined ? [] : [{ file, line: at + 1, expression: expression.replace(/ as \w+/g, ''), result }];
  }),
);
const written = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).flatMap((file) => readFileSync(resolve(root, file), 'utf8').match(/\* @example\s/g) ?? []).length;

const evaluate = (code: string, names: Readonly<Record<string, unknown>>): unknown => {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the examples are our own sources
  return new Function(...Object.keys(names), `'use strict'; return (${code});`)(...Object.values(names)) as unknown;
};

/** The longest beginning of the text that is a value; behind it there may be a colon and words. */
function valueOf(text: string): { readonly value: unknown } | null {
  for (const end of [text.length, ...Array.from(text.matchAll(/:|, /g), ({ index }) => index).reverse()]) {
    try {
      return { value: evaluate(text.slice(0, end), {}) };
    } catch {
      continue;
    }
  }
  return null;
}

/** Numbers that are not written out: 0.0069… */
const DOTS = /(\d+\.\d+)…/g;
const rounded = (value: unknown, digits: number): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Math.trunc(value * 10 ** digits) / 10 ** digits
  : typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) ? (Array.isArray(value) ? value.map((each) => rounded(each, digits)) : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each, digits)])))
  : ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value;

const outcomes = await Promise.all(examples.map(async (example) => {
  const { file, expression, result } = example;
  const names = (await import(resolve(root, file))) as Record<string, unknown>;
  return { ...example, found: evaluate(expression, { ...exampleWorld, ...names }), said: valueOf(result.replace(DOTS, '$1')) };
}));
describe('documented examples', () => {
  it.each(outcomes.map((one) => [`${one.file}:${one.line} ${one.expression}`, one] as const))('%s', (_, { found, said, result }) => {
    if (said === null) throw new Error(`no value: ${result}`);
    const digits = Math.max(0, ...Array.from(result.matchAll(DOTS), ([, figure = '']) => figure.split('.')[1]?.length ?? 0)) || 12;
    expect(rounded(found, digits)).toEqual(rounded(said.value, digits));
  });

  it(`are all found: ${outcomes.length}`, () => {
    expect(examples).toHaveLength(written);
    expect(outcomes.length).toBeGreaterThanOrEqual(LEAST_CHECKED);
  });
});
