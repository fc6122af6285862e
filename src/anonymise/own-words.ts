import { prefectures } from '../inputs/prefecture.ts';
import type { Plan, SheetSpec } from '../report/plan.ts';
import { texts } from '../text/say.ts';

const BLANKS = /\{[^}]*\}/;

/** What every copy says, whoever is in it: the sentences of our text table around their blanks, prefectures, and the list of functions. */
export function ownWords({ sheets }: Plan): readonly string[] {
  const sentences = [texts.ja, texts.en].flatMap((table) => Object.values(table)).flatMap((text) => text.split(BLANKS));
  const help = sheets.filter(({ id }) => id === 'help').flatMap(writtenOn);
  return [...new Set([...sentences, ...prefectures, ...help])].filter((word) => word.trim().length >= 2);
}

function writtenOn({ cells, tables }: SheetSpec): string[] {
  const values = [...cells.map(({ value }) => value), ...tables.flatMap(({ columns }) => columns.flatMap(({ values: column }) => Array.from(column)))];
  return values.filter((value) => typeof value === 'string');
}
