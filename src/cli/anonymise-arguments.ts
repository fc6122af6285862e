import { parseArgs } from 'node:util';
import type { Language } from '../text/say.ts';
import { BadUsage } from './arguments.ts';

export interface AnonymiseArguments {
  readonly files: readonly string[];
  /** Null: beside the first file. */
  readonly out: string | null;
  readonly language: Language;
}

/**
 * WORKBOOK.xlsx|FILES… [--out OUT.xlsx] [--lang ja|en]
 *
 * @throws BadUsage
 */
export function parseAnonymiseLine(line: readonly string[]): AnonymiseArguments {
  const { values: { out = null, lang = 'ja' }, positionals } = parsed(line);
  if (lang !== 'ja' && lang !== 'en') throw new BadUsage('cli.bad-language');
  if (out === '') throw new BadUsage('cli.no-value', { option: '--out' });
  if (positionals.length === 0) throw new BadUsage('cli.no-files');
  return { files: positionals, out, language: lang };
}

function parsed(line: readonly string[]): { readonly values: { readonly out?: string; readonly lang?: string }; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...line], options: { out: { type: 'string' }, lang: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new BadUsage(/argument (?:missing|is ambiguous)/.test(message) ? 'cli.no-value' : 'cli.unknown-option', { option: /'(-[^' ]*)/.exec(message)?.[1] ?? '' });
  }
}
