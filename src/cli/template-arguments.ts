import { parseArgs } from 'node:util';
import { templateKinds, type TemplateKind } from '../report/template-mark.ts';
import type { Language } from '../text/say.ts';
import { BadUsage } from './arguments.ts';

export interface TemplateArguments {
  /** Null: said in the file, or the general shop's. */
  readonly kind: TemplateKind | null;
  /** The consultant's file; null: none. */
  readonly from: string | null;
  readonly out: string | null;
  readonly language: Language;
}

/**
 * [--from FILE.json] [--kind KIND] [--out OUT.xlsx] [--lang ja|en]
 *
 * @throws BadUsage
 */
export function parseTemplateLine(line: readonly string[]): TemplateArguments {
  const { from, kind, out, lang = 'ja' } = parsed(line);
  if (lang !== 'ja' && lang !== 'en') throw new BadUsage('cli.bad-language');
  const known = templateKinds.find((each) => each === kind);
  if (kind !== undefined && known === undefined) throw new BadUsage('cli.bad-kind', { kind, kinds: templateKinds.join(', ') });
  return { kind: known ?? null, from: from ?? null, out: out ?? null, language: lang };
}

function parsed(line: readonly string[]): { from?: string; kind?: string; out?: string; lang?: string } {
  try {
    return parseArgs({ args: [...line], options: { from: { type: 'string' }, kind: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string' } } }).values;
  } catch (error) {
    throw new BadUsage('cli.unknown-option', { option: /'(-?[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '' });
  }
}
