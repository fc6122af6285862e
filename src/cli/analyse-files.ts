import { basename } from 'node:path';
import { analyze, type Analysis } from '../analyze.ts';
import type { SerialDay } from '../shared/brand.ts';
import { UnusableInput } from '../inputs/unusable-input.ts';
import { problemText } from '../report/problem-text.ts';
import { reasonsForNothing } from '../report/reasons-for-nothing.ts';
import { settingsFrom, type SettingsFile } from '../settings/settings-file.ts';
import type { Settings } from '../settings/settings.ts';
import type { Speaker } from '../text/say.ts';
import { readFiles } from './read-files.ts';
import { readJson } from './read-json.ts';
import type { Target } from './target.ts';

/** What an analysis is asked of on the command line. */
export interface FilesAsked {
  readonly files: readonly string[];
  readonly settings: string | null;
  readonly layout: string | null;
  readonly asOf: SerialDay | null;
}

export interface AnalysedFiles {
  readonly analysis: Analysis;
  readonly chosen: SettingsFile;
}

/**
 * Files → customers → measures, with what an earlier run left in the target.
 *
 * @param onRows told how many order rows there are, before they are worked out
 * @throws UnusableInput
 */
export async function analyseFiles(asked: FilesAsked, { kept }: Pick<Target, 'kept'>, say: Speaker, tell: (sentence: string) => void, onRows: (rows: number) => void = () => undefined): Promise<AnalysedFiles> {
  const chosen = await readSettings(asked.settings, kept.settings);
  const settings = asked.asOf === null ? chosen.settings : { ...chosen.settings, asOf: asked.asOf };
  const inputs = await readFiles(asked.files, { layout: asked.layout, columns: chosen.columns, dayOrder: chosen.dayOrder }, (file, rows) => tell(say('cli.reading-rows', { file, rows })));
  onRows(inputs.orders.sources.reduce((sum, source) => sum + source.rows, 0));
  const analysis = analyze(inputs, settings, kept.decisions, kept.book);
  const nothing = reasonsForNothing(analysis, basename(asked.files[0] ?? ''));
  if (nothing.length > 0) throw new UnusableInput(nothing);
  for (const problem of [...kept.problems, ...chosen.problems]) tell(problemText(say, problem));
  return { analysis, chosen };
}

async function readSettings(path: string | null, base: Settings): Promise<SettingsFile> {
  if (path === null) return settingsFrom('', {}, base);
  return settingsFrom(basename(path), await readJson(path), base);
}
