import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { analyze, type Analysis } from '../analyze.ts';
import { noDecisions } from '../customers/decisions.ts';
import type { Inputs } from '../inputs/intake.ts';
import { reconcile } from '../report/reconciliation.ts';
import { peopleSummaries, summaryOf } from '../report/summary.ts';
import { settingsFrom, type SettingsFile } from '../settings/settings-file.ts';
import { problemText } from '../report/problem-text.ts';
import type { Speaker } from '../text/say.ts';
import type { AnalyzeArguments } from './arguments.ts';
import { readFiles } from './read-files.ts';
import { UnusableInput, fileProblem } from './unusable-input.ts';

export async function analyzeCommand(asked: AnalyzeArguments, say: Speaker): Promise<void> {
  const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const chosen = await readSettings(asked);
  for (const problem of chosen.problems) tell(problemText(say, problem));
  const settings = asked.asOf === null ? chosen.settings : { ...chosen.settings, asOf: asked.asOf };
  const inputs = await readFiles(asked.files, { layout: asked.layout, columns: chosen.columns, dayOrder: chosen.dayOrder }, (file, rows) => tell(say('cli.reading-rows', { file, rows })));
  for (const problem of inputs.problems) tell(problemText(say, problem));
  const analysis = analyze(inputs, settings, noDecisions, []);
  refuseNothing(analysis, inputs);
  if (asked.json !== 'no') await printJson(analysis, asked.json === 'people', say);
}

/** Orders there must be; without customers the sales still count. */
function refuseNothing({ customers }: Analysis, inputs: Inputs): void {
  if (customers.orders.reason.includes(0)) return;
  const fatal = inputs.problems.filter(({ code }) => code === 'no-rows' || code === 'date-ambiguous' || code === 'date');
  if (fatal.length > 0) throw new UnusableInput(fatal);
  const { rows } = reconcile(customers, inputs.orders.source.view(), null);
  const file = inputs.orders.sources[0]?.file ?? '';
  const reasons = [...new Set(rows.leftOut.filter(({ rows: count }) => count > 0).map(({ reason }) => reason))];
  throw new UnusableInput([reasons.length === 1 ? fileProblem(`all-${reasons[0]}`, file) : fileProblem('no-usable-orders', file)]);
}

async function readSettings({ settings: path }: AnalyzeArguments): Promise<SettingsFile> {
  if (path === null) return settingsFrom('', {});
  const file = basename(path);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UnusableInput([fileProblem('not-found', path)]);
  });
  try {
    return settingsFrom(file, JSON.parse(text) as unknown);
  } catch {
    throw new UnusableInput([fileProblem('settings-not-json', file)]);
  }
}

/** One object; people, where asked for, one a line, so that the largest shop prints too. */
async function printJson(analysis: Analysis, people: boolean, say: Speaker): Promise<void> {
  const summary = JSON.stringify(summaryOf(analysis), null, 2);
  if (!people) return write(`${summary}\n`);
  await write(`${summary.slice(0, -2)},\n  "people": [`);
  let batch = '';
  let separator = '\n    ';
  for (const person of peopleSummaries(analysis, say)) {
    batch += separator + JSON.stringify(person);
    separator = ',\n    ';
    if (batch.length > 1 << 20) {
      await write(batch);
      batch = '';
    }
  }
  await write(`${batch}\n  ]\n}\n`);
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
}
