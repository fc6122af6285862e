import { parseArgs } from 'node:util';
import { dayOf } from '../inputs/day-text.ts';
import { orderLayouts } from '../inputs/orders/layouts/all.ts';
import type { SerialDay } from '../shared/brand.ts';
import type { Language, TextKey, Values } from '../text/say.ts';

export interface AnalyzeArguments {
  readonly files: readonly string[];
  readonly into: string | null;
  readonly out: string | null;
  readonly asOf: SerialDay | null;
  readonly settings: string | null;
  readonly layout: string | null;
  /** LTV_FORMULA and NPS are given to the workbook as names that need no add-in. */
  readonly lambda: boolean;
  readonly json: 'no' | 'summary' | 'people';
  readonly language: Language;
}

/** What the user asked for cannot be done so. */
export class BadUsage extends Error {
  readonly key: TextKey;
  readonly values: Values;

  constructor(key: TextKey, values: Values = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

const options = {
  into: { type: 'string' },
  out: { type: 'string' },
  'as-of': { type: 'string' },
  settings: { type: 'string' },
  layout: { type: 'string' },
  json: { type: 'string' },
  lang: { type: 'string' },
  lambda: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** The language the command answers in, even when the rest of the line is wrong. */
export function languageOf(line: readonly string[]): Language {
  const at = line.findIndex((word) => word === '--lang');
  const value = at >= 0 ? line[at + 1] : line.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return value === 'en' ? 'en' : 'ja';
}

/**
 * @returns null: help was asked for
 * @throws BadUsage
 */
export function parseLine(line: readonly string[]): AnalyzeArguments | null {
  if (line.length === 0 || line.includes('--help') || line[0] === 'help') return null;
  const [command = '', ...rest] = line;
  if (command !== 'analyze') throw new BadUsage('cli.unknown-command', { command });
  // `--json` may stand alone, which parseArgs does not know of an option with a value.
  const words = rest.map((word) => (word === '--json' ? '--json=summary' : word));
  const { values, positionals } = parsed(words);
  const { json, lang = 'ja' } = values;
  if (json !== undefined && json !== 'summary' && json !== 'people') throw new BadUsage('cli.bad-json');
  if (lang !== 'ja' && lang !== 'en') throw new BadUsage('cli.bad-language');
  const blank = Object.entries(values).find(([, value]) => value === '');
  if (blank) throw new BadUsage('cli.no-value', { option: `--${blank[0]}` });
  const layout = values.layout ?? null;
  const names = [...orderLayouts.map(({ name }) => name), 'sheet'];
  if (layout !== null && !names.includes(layout)) throw new BadUsage('cli.bad-layout', { name: layout, names: names.join(', ') });
  const into = values.into ?? null;
  const files = positionals.length > 0 ? positionals : into === null ? [] : [into];
  if (files.length === 0) throw new BadUsage('cli.no-files');
  return { files, into, out: values.out ?? null, asOf: asOfDay(values['as-of']), settings: values.settings ?? null, layout, lambda: values.lambda ?? false, json: json ?? 'no', language: lang };
}

function parsed(words: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    throw new BadUsage(/argument (?:missing|is ambiguous)/.test(message) ? 'cli.no-value' : 'cli.unknown-option', { option });
  }
}

export function asOfDay(text: string | undefined): SerialDay | null {
  if (text === undefined) return null;
  const day = dayOf(text);
  if (day.kind !== 'day') throw new BadUsage('cli.bad-day', { text });
  return day.day as SerialDay;
}
