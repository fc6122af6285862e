import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { analyze, type Analysis } from '../analyze.ts';
import type { Inputs } from '../inputs/intake.ts';
import { problemText } from '../report/problem-text.ts';
import { reconcile } from '../report/reconciliation.ts';
import { planOf } from '../report/report.ts';
import { settingsFrom, type SettingsFile } from '../settings/settings-file.ts';
import type { Settings } from '../settings/settings.ts';
import { speaker, type Speaker } from '../text/say.ts';
import type { AnalyzeArguments } from './arguments.ts';
import { printJson } from './print-json.ts';
import { readFiles } from './read-files.ts';
import { openTarget, writeTarget } from './target.ts';
import { resultLines, writtenLine } from './tell-result.ts';
import { UnusableInput, fileProblem } from './unusable-input.ts';

/** `otokui analyze`: files → customers → workbook, or JSON. Words go to stderr while it works, the result to stdout. */
export async function analyzeCommand(asked: AnalyzeArguments, say: Speaker): Promise<void> {
  const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const target = await openTarget(asked, say);
  const chosen = await readSettings(asked, target.kept.settings);
  const settings = asked.asOf === null ? chosen.settings : { ...chosen.settings, asOf: asked.asOf };
  const inputs = await readFiles(asked.files, { layout: asked.layout, columns: chosen.columns, dayOrder: chosen.dayOrder }, (file, rows) => tell(say('cli.reading-rows', { file, rows })));
  for (const problem of [...target.kept.problems, ...chosen.problems, ...inputs.problems]) tell(problemText(say, problem));
  const analysis = analyze(inputs, settings, target.kept.decisions, target.kept.book);
  refuseNothing(analysis, inputs);
  if (asked.json !== 'no') await printJson(analysis, asked.json === 'people', say);
  else process.stdout.write(`${resultLines(analysis, say).join('\n')}\n`);
  if (target.path === null) return;
  const cells = await writeTarget(target, planOf(analysis, speaker(target.kept.language ?? asked.language), target.kept.present));
  const line = `${writtenLine(target.path, cells, say)}\n`;
  if (asked.json === 'no') process.stdout.write(line);
  else process.stderr.write(line);
}

/** Orders there must be; without customers the sales still count. */
function refuseNothing({ customers }: Analysis, inputs: Inputs): void {
  if (customers.orders.reason.includes(0)) return;
  const fatal = inputs.problems.filter(({ code }) => code === 'no-rows' || code === 'date-ambiguous' || code === 'date');
  if (fatal.length > 0) throw new UnusableInput(fatal);
  const { rows } = reconcile(customers, inputs.orders.source.view(), null);
  const file = inputs.orders.sources[0]?.file ?? '';
  const [only, ...others] = rows.leftOut.filter(({ rows: count }) => count > 0);
  throw new UnusableInput([only !== undefined && others.length === 0 ? fileProblem(`all-${only.reason}`, file) : fileProblem('no-usable-orders', file)]);
}

async function readSettings({ settings: path }: AnalyzeArguments, base: Settings): Promise<SettingsFile> {
  if (path === null) return settingsFrom('', {}, base);
  const file = basename(path);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UnusableInput([fileProblem('not-found', path)]);
  });
  try {
    return settingsFrom(file, JSON.parse(text) as unknown, base);
  } catch {
    throw new UnusableInput([fileProblem('settings-not-json', file)]);
  }
}
