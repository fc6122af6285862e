import { parseArgs } from 'node:util';
import { channels, type Channel } from '../campaigns/contact/hold-back.ts';
import { measureKinds, type MeasureKind } from '../campaigns/plan/measure-kinds.ts';
import type { ListEncoding } from '../report/segments/list-file.ts';
import type { SerialDay } from '../shared/brand.ts';
import type { Language } from '../text/say.ts';
import { asOfDay, BadUsage } from './arguments.ts';
import type { FilesAsked } from './analyse-files.ts';

/** `otokui segment` and `otokui campaign`. */
export interface PlaybookArguments extends FilesAsked {
  readonly into: string | null;
  readonly out: string | null;
  /** A segment's name; conditions; or neither. */
  readonly name: string | null;
  readonly where: string | null;
  /** A campaign's answers. */
  readonly from: string | null;
  /** The file of a list to send. */
  readonly list: string | null;
  readonly send: MeasureKind;
  readonly by: Channel;
  /** Headers of CRM_顧客; null: what the way needs. */
  readonly columns: readonly string[] | null;
  readonly encoding: ListEncoding;
  readonly language: Language;
}

const text = { type: 'string' } as const;
const options = { into: text, out: text, 'as-of': text, settings: text, layout: text, lang: text, name: text, where: text, from: text, list: text, send: text, by: text, columns: text, encoding: text } as const;

/**
 * FILES… [--into WORKBOOK.xlsx] [--name SEGMENT | --where CONDITIONS | --from CAMPAIGN.json] [--list LIST.csv] …
 *
 * @throws BadUsage
 */
export function parsePlaybookLine(line: readonly string[]): PlaybookArguments {
  const { values, positionals } = parsed(line);
  const blank = Object.entries(values).find(([, value]) => value === '');
  if (blank) throw new BadUsage('cli.no-value', { option: `--${blank[0]}` });
  const { lang = 'ja', into = null, send = 'sell', by = 'mail', encoding = 'cp932', columns } = values;
  if (lang !== 'ja' && lang !== 'en') throw new BadUsage('cli.bad-language');
  const files = positionals.length > 0 ? positionals : into === null ? [] : [into];
  if (files.length === 0) throw new BadUsage('cli.no-files');
  if (values.name !== undefined && values.where !== undefined) throw new BadUsage('cli.name-or-where');
  return {
    files, into, out: values.out ?? null, settings: values.settings ?? null, layout: values.layout ?? null, asOf: asOfDay(values['as-of']) satisfies SerialDay | null,
    name: values.name ?? null, where: values.where ?? null, from: values.from ?? null, list: values.list ?? null,
    send: oneOf('--send', measureKinds, send), by: oneOf('--by', channels, by), encoding: oneOf('--encoding', ['cp932', 'utf-8'], encoding),
    columns: columns === undefined ? null : columns.split(/[,、]/).map((column) => column.trim()).filter((column) => column !== ''),
    language: lang,
  };
}

function oneOf<Value extends string>(option: string, known: readonly Value[], value: string): Value {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new BadUsage('cli.one-of', { option, value, names: known.join(', ') });
  return found;
}

function parsed(line: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...line], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new BadUsage(/argument (?:missing|is ambiguous)/.test(message) ? 'cli.no-value' : 'cli.unknown-option', { option: /'(-[^' ]*)/.exec(message)?.[1] ?? '' });
  }
}
