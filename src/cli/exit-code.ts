import { problemText } from '../report/problem-text.ts';
import type { Speaker } from '../text/say.ts';
import { BadUsage } from './arguments.ts';
import { UnusableInput } from '../inputs/unusable-input.ts';

const DONE = 0;
const BAD_USAGE = 2;
const UNUSABLE = 3;
const INTERRUPTED = 130;

/** Runs the command to its exit code; whatever stops it is said in a sentence on stderr, never as a stack trace. */
export async function exitCodeOf(command: () => Promise<void>, say: Speaker): Promise<number> {
  // A reader that has seen enough (… | head) is no failure.
  process.stdout.on('error', () => undefined);
  try {
    await command();
    return DONE;
  } catch (error) {
    return complainOf(error, say);
  }
}

function complainOf(error: unknown, say: Speaker): number {
  const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  if (error instanceof BadUsage) {
    complain(say(error.key, error.values));
    complain(say('cli.usage'));
    return BAD_USAGE;
  }
  if (error instanceof UnusableInput) {
    for (const problem of error.problems) complain(problemText(say, problem));
    return UNUSABLE;
  }
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return DONE;
  if (error instanceof Error && error.name === 'AbortError') {
    complain(say('cli.interrupted'));
    return INTERRUPTED;
  }
  complain(say('cli.unexpected', { message: error instanceof Error ? error.message : String(error) }));
  return UNUSABLE;
}
