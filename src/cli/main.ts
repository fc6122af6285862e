import { speaker } from '../text/say.ts';
import { analyzeCommand } from './analyze-command.ts';
import { languageOf, parseLine } from './arguments.ts';
import { exitCodeOf } from './exit-code.ts';
import { print } from './print-json.ts';

const line = process.argv.slice(2);
const say = speaker(languageOf(line));
process.exitCode = await exitCodeOf(async () => {
  const asked = parseLine(line);
  await (asked === null ? print(say('cli.usage')) : analyzeCommand(asked, say));
}, say);
