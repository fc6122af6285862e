import { speaker } from '../text/say.ts';
import { analyzeCommand } from './analyze-command.ts';
import { parseAnonymiseLine } from './anonymise-arguments.ts';
import { anonymiseCommand } from './anonymise-command.ts';
import { languageOf, parseLine } from './arguments.ts';
import { exitCodeOf } from './exit-code.ts';
import { parseFunctionLine } from './function-arguments.ts';
import { functionCommand } from './function-command.ts';
import { print } from './print-json.ts';
import { campaignCommand } from './campaign-command.ts';
import { parsePlaybookLine } from './playbook-arguments.ts';
import { segmentCommand } from './segment-command.ts';
import { parseTemplateLine } from './template-arguments.ts';
import { templateCommand } from './template-command.ts';

// `npm run otokui` starts in the clone's folder: the files named are where the user stands.
const from = process.env['npm_lifecycle_event'] === 'otokui' ? process.env['INIT_CWD'] : undefined;
if (from !== undefined) process.chdir(from);

const line = process.argv.slice(2);
const say = speaker(languageOf(line));
process.exitCode = await exitCodeOf(async () => {
  if (line[0] === 'function' && !line.includes('--help')) return functionCommand(parseFunctionLine(line.slice(1)), say);
  if (line[0] === 'anonymise' && !line.includes('--help')) return anonymiseCommand(parseAnonymiseLine(line.slice(1)), say);
  if (line[0] === 'segment' && !line.includes('--help')) return segmentCommand(parsePlaybookLine(line.slice(1)), say);
  if (line[0] === 'campaign' && !line.includes('--help')) return campaignCommand(parsePlaybookLine(line.slice(1)), say);
  if (line[0] === 'template' && !line.includes('--help')) return templateCommand(parseTemplateLine(line.slice(1)), say);
  const asked = parseLine(line);
  await (asked === null ? print(say('cli.usage')) : analyzeCommand(asked, say));
}, say);
