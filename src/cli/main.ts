import { speaker } from '../text/say.ts';
import { analyzeCommand } from './analyze-command.ts';
import { BadUsage, languageOf, parseLine } from './arguments.ts';
import { UnusableInput } from './unusable-input.ts';
import { problemText } from '../report/problem-text.ts';

const DONE = 0;
const BAD_USAGE = 2;
const UNUSABLE = 3;
const INTERRUPTED = 130;

async function main(line: readonly string[]): Promise<number> {
  const say = speaker(languageOf(line));
  const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  try {
    const asked = parseLine(line);
    if (asked === null) process.stdout.write(say('cli.usage'));
    else await analyzeCommand(asked, say);
    return DONE;
  } catch (error) {
    if (error instanceof BadUsage) {
      complain(say(error.key, error.values));
      complain(say('cli.usage'));
      return BAD_USAGE;
    }
    if (error instanceof UnusableInput) {
      for (const problem of error.problems) complain(problemText(say, problem));
      return UNUSABLE;
    }
    if (error instanceof Error && error.name === 'AbortError') {
      complain(say('cli.interrupted'));
      return INTERRUPTED;
    }
    complain(say('cli.unexpected', { message: error instanceof Error ? error.message : String(error) }));
    return UNUSABLE;
  }
}

process.exitCode = await main(process.argv.slice(2));
