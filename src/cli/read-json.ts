import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UnusableInput } from '../inputs/unusable-input.ts';
import { fileProblem } from '../shared/problem.ts';
import { diskCode } from './disk-code.ts';

/**
 * The object in a file that somebody has written by hand.
 *
 * @throws UnusableInput when there is no such file, or it holds something else
 */
export async function readJson(path: string): Promise<object> {
  const file = basename(path);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UnusableInput([diskCode(error) === 'ENOENT' ? fileProblem('not-found', path) : fileProblem('unreadable-file', file)]);
  });
  return parsed(text, file);
}

/** Notepad begins a file with a byte order mark, which JSON does not know. */
function parsed(text: string, file: string): object {
  try {
    const contents: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof contents === 'object' && contents !== null) return contents;
  } catch {
    // Said below, as of a number or a text that stands alone.
  }
  throw new UnusableInput([fileProblem('settings-not-json', file)]);
}
