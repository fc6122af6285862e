import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cp932Table, encodeCp932 } from '../shared/cp932.ts';
import { encodeCsv } from '../sample/encode-csv.ts';
import { sampleShop } from '../sample/sample-shop.ts';
import { speaker } from '../text/say.ts';
import { analyzeCommand } from './analyze-command.ts';
import { languageOf } from './arguments.ts';
import { exitCodeOf } from './exit-code.ts';

const SEED = 1;
const FOLDER = 'out';
const BYTE_ORDER_MARK = '\uFEFF';

/** `npm run demo`: makes the sample shop's files and analyses them. */
const language = languageOf(process.argv);
const say = speaker(language);
process.exitCode = await exitCodeOf(async () => {
  const folder = join(FOLDER, 'sample');
  await mkdir(folder, { recursive: true });
  const table = cp932Table((bytes) => new TextDecoder('shift_jis').decode(bytes));
  const files: string[] = [];
  for (const file of sampleShop(SEED)) {
    const path = join(folder, file.name);
    const text = encodeCsv(file);
    await writeFile(path, file.encoding === 'cp932' ? encodeCp932(text, table) : `${BYTE_ORDER_MARK}${text}`);
    files.push(path);
  }
  process.stdout.write(`${say('demo.made', { folder })}\n\n`);
  const out = join(FOLDER, say('demo.ledger'));
  await analyzeCommand({ files, into: null, out, asOf: null, settings: null, layout: null, lambda: false, json: 'no', language }, say);
}, say);
