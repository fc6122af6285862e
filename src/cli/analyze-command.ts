import { basename } from 'node:path';
import { lambdas } from '../functions/lambdas.ts';
import { notesOf } from '../report/notes.ts';
import { problemText } from '../report/problem-text.ts';
import { planOf } from '../report/report.ts';
import { speaker, type Speaker } from '../text/say.ts';
import { analyseFiles } from './analyse-files.ts';
import type { AnalyzeArguments } from './arguments.ts';
import { print, printJson } from './print-json.ts';
import { openTarget, writeTarget } from './target.ts';
import { resultLines, writtenLine } from './tell-result.ts';

/** From so many rows on, each step is told. */
const LONG = 200_000;

/** `otokui analyze`: files → customers → workbook, or JSON. Words go to stderr while it works, the result to stdout. */
export async function analyzeCommand(asked: AnalyzeArguments, say: Speaker): Promise<void> {
  const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const target = await openTarget(asked, say);
  const { analysis, chosen } = await analyseFiles(asked, target, say, tell, (rows) => {
    if (rows >= LONG) tell(say('cli.analyzing', { rows }));
  });
  for (const problem of notesOf(analysis)) tell(problemText(say, problem));
  if (analysis.inputs.orders.source.length >= LONG && target.path !== null) tell(say('cli.writing', { file: basename(target.path) }));
  // The day of --as-of is this run's; what stands on the sheet stays the shop's.
  const cells = await writeTarget(target, () => planOf({ ...analysis, settings: chosen.settings }, speaker(target.kept.language ?? asked.language), target.kept), asked.lambda ? lambdas : []);
  const written = target.path === null ? [] : [writtenLine(target.path, cells, say)];
  if (asked.json === 'no') return print(`${[...resultLines(analysis, say), ...written].join('\n')}\n`);
  await printJson(analysis, asked.json === 'people', say);
  written.forEach(tell);
}
