import { basename } from 'node:path';
import { analyze } from '../analyze.ts';
import { lambdas } from '../functions/lambdas.ts';
import { notesOf } from '../report/notes.ts';
import { problemText } from '../report/problem-text.ts';
import { reasonsForNothing } from '../report/reasons-for-nothing.ts';
import { planOf } from '../report/report.ts';
import { settingsFrom, type SettingsFile } from '../settings/settings-file.ts';
import type { Settings } from '../settings/settings.ts';
import { speaker, type Speaker } from '../text/say.ts';
import type { AnalyzeArguments } from './arguments.ts';
import { print, printJson } from './print-json.ts';
import { readFiles } from './read-files.ts';
import { readJson } from './read-json.ts';
import { openTarget, writeTarget } from './target.ts';
import { resultLines, writtenLine } from './tell-result.ts';
import { UnusableInput } from '../inputs/unusable-input.ts';

/** From so many rows on, each step is told. */
const LONG = 200_000;

/** `otokui analyze`: files → customers → workbook, or JSON. Words go to stderr while it works, the result to stdout. */
export async function analyzeCommand(asked: AnalyzeArguments, say: Speaker): Promise<void> {
  const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const target = await openTarget(asked, say);
  const chosen = await readSettings(asked, target.kept.settings);
  const settings = asked.asOf === null ? chosen.settings : { ...chosen.settings, asOf: asked.asOf };
  const inputs = await readFiles(asked.files, { layout: asked.layout, columns: chosen.columns, dayOrder: chosen.dayOrder }, (file, rows) => tell(say('cli.reading-rows', { file, rows })));
  const rows = inputs.orders.sources.reduce((sum, source) => sum + source.rows, 0);
  const isLong = rows >= LONG;
  if (isLong) tell(say('cli.analyzing', { rows }));
  const analysis = analyze(inputs, settings, target.kept.decisions, target.kept.book);
  const nothing = reasonsForNothing(analysis, basename(asked.files[0] ?? ''));
  if (nothing.length > 0) throw new UnusableInput(nothing);
  for (const problem of [...target.kept.problems, ...chosen.problems, ...notesOf(analysis)]) tell(problemText(say, problem));
  if (isLong && target.path !== null) tell(say('cli.writing', { file: basename(target.path) }));
  // The day of --as-of is this run's; what stands on the sheet stays the shop's.
  const cells = await writeTarget(target, () => planOf({ ...analysis, settings: chosen.settings }, speaker(target.kept.language ?? asked.language), target.kept), asked.lambda ? lambdas : []);
  const written = target.path === null ? [] : [writtenLine(target.path, cells, say)];
  if (asked.json === 'no') return print(`${[...resultLines(analysis, say), ...written].join('\n')}\n`);
  await printJson(analysis, asked.json === 'people', say);
  written.forEach(tell);
}

async function readSettings({ settings: path }: AnalyzeArguments, base: Settings): Promise<SettingsFile> {
  if (path === null) return settingsFrom('', {}, base);
  return settingsFrom(basename(path), await readJson(path), base);
}
