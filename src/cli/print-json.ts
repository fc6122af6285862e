import type { Analysis } from '../analyze.ts';
import { peopleSummaries, summaryOf } from '../report/summary.ts';
import type { Speaker } from '../text/say.ts';

const BATCH = 1 << 20;

/** One object; people, where asked for, one a line, so that the largest shop prints too. */
export async function printJson(analysis: Analysis, people: boolean, say: Speaker): Promise<void> {
  const summary = JSON.stringify(summaryOf(analysis), null, 2);
  if (!people) return print(`${summary}\n`);
  await print(`${summary.slice(0, -2)},\n  "people": [`);
  let batch = '';
  let separator = '\n    ';
  for (const person of peopleSummaries(analysis, say)) {
    batch += separator + JSON.stringify(person);
    separator = ',\n    ';
    if (batch.length < BATCH) continue;
    await print(batch);
    batch = '';
  }
  await print(`${batch}\n  ]\n}\n`);
}

/** To stdout, when it has taken what came before. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
}
