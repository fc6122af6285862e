import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readBytes, replaceFile } from '../hosts/file/disk.ts';
import { UnusableInput } from '../inputs/unusable-input.ts';
import { fileProblem } from '../shared/problem.ts';
import { pictureFrom } from '../templates/png-size.ts';
import { templateFrom } from '../templates/template-file.ts';
import type { Picture } from '../templates/template.ts';
import { speaker, type Speaker } from '../text/say.ts';
import { BadUsage } from './arguments.ts';
import { diskCode } from './disk-code.ts';
import { print } from './print-json.ts';
import { readJson } from './read-json.ts';
import type { TemplateArguments } from './template-arguments.ts';
import { templateBytes } from './write-template.ts';

/** `otokui template`: a workbook to hand out, with the consultant's settings, name, colour, logo and words. */
export async function templateCommand(asked: TemplateArguments, say: Speaker): Promise<void> {
  const contents = asked.from === null ? {} : await readJson(asked.from);
  const file = asked.from === null ? '' : basename(asked.from);
  const { template, addIn, logo, problems } = templateFrom(file, contents, asked.kind, asked.language);
  // A template goes to many people: what it cannot mean is not passed over.
  if (problems.length > 0) throw new UnusableInput(problems);
  const path = asked.out ?? speaker(template.language)('file.template', { name: say(`template.kind.${template.kind}`) });
  if (existsSync(path)) throw new BadUsage('cli.template-exists', { file: path });
  const bytes = await templateBytes({ ...template, logo: logo === null ? null : await readLogo(resolve(dirname(asked.from ?? ''), logo)) }, addIn);
  await replaceFile(path, bytes).catch((error: unknown) => {
    throw diskCode(error) === null ? error : new UnusableInput([fileProblem('cannot-write', path)]);
  });
  await print(`${say('cli.template-written', { file: path })}\n`);
}

async function readLogo(path: string): Promise<Picture> {
  if (!existsSync(path)) throw new UnusableInput([fileProblem('not-found', path)]);
  const picture = pictureFrom(await readBytes(path));
  if (picture === null) throw new UnusableInput([fileProblem('logo-not-png', basename(path))]);
  return picture;
}
