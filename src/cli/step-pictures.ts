import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TemplateKind } from '../report/template-mark.ts';
import { pictureFrom } from '../templates/png-size.ts';
import type { Picture, StepPictures } from '../templates/template.ts';
import type { Language } from '../text/say.ts';

const FOLDER = join('assets', 'templates', 'pictures');

/** The pictures of the guide's steps, wherever this program was built to. */
export async function stepPictures(kind: TemplateKind, language: Language): Promise<StepPictures> {
  const first = kind === 'amazon' ? 'paste-amazon' : 'paste';
  const [paste, press, see] = await Promise.all([first, 'press', 'see'].map((name) => picture(`${name}.${language}.png`)));
  return paste == null || press == null || see == null ? null : [paste, press, see];
}

async function picture(name: string): Promise<Picture | null> {
  const folder = pictureFolder(import.meta.dirname);
  return folder === null ? null : pictureFrom(new Uint8Array(await readFile(join(folder, name))));
}

function pictureFolder(from: string): string | null {
  const here = join(from, FOLDER);
  if (existsSync(here)) return here;
  return dirname(from) === from ? null : pictureFolder(dirname(from));
}
