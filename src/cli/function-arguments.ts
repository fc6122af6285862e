import { parseArgs } from 'node:util';
import type { Argument } from '../functions/definition.ts';
import type { CellValue } from '../shared/cell.ts';
import { BadUsage, languageOf } from './arguments.ts';

export interface FunctionArguments {
  /** Null: which functions there are. */
  readonly name: string | null;
  readonly values: readonly Argument[];
}

/**
 * [NAME] --args JSON [--lang ja|en]: the arguments as a JSON array, ranges in it as arrays of rows; a flat array is a column.
 *
 * @throws BadUsage
 */
export function parseFunctionLine(line: readonly string[]): FunctionArguments {
  const at = line.findIndex((word) => word === '--args');
  // A JSON text may begin with what parseArgs takes for an option.
  const words = at < 0 ? [...line] : [...line.slice(0, at), `--args=${line[at + 1] ?? ''}`, ...line.slice(at + 2)];
  const { values, positionals } = parsed(words);
  languageOf(line);
  if (values.lang !== undefined && values.lang !== 'ja' && values.lang !== 'en') throw new BadUsage('cli.bad-language');
  const [name = null] = positionals;
  if (positionals.length > 1 || (name === null && values.args !== undefined)) throw new BadUsage('cli.no-function');
  return { name, values: argumentsOf(values.args ?? '[]') };
}

function parsed(words: readonly string[]): { values: { args?: string; lang?: string }; positionals: string[] } {
  try {
    return parseArgs({ args: [...words], options: { args: { type: 'string' }, lang: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new BadUsage('cli.unknown-option', { option: /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '' });
  }
}

function argumentsOf(text: string): readonly Argument[] {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new BadUsage('cli.bad-args');
  }
  if (!Array.isArray(given)) throw new BadUsage('cli.bad-args');
  return given.map((value: unknown) => {
    if (isCell(value)) return value;
    if (!Array.isArray(value)) throw new BadUsage('cli.bad-args');
    return value.map(rowOf);
  });
}

function rowOf(value: unknown): readonly CellValue[] {
  const cells: unknown[] = Array.isArray(value) ? value : [value];
  if (!cells.every(isCell)) throw new BadUsage('cli.bad-args');
  return cells;
}

function isCell(value: unknown): value is CellValue {
  return value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
}
