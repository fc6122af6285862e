import { UnusableWorkbook } from '../../unusable-workbook.ts';
import { ZippedPackage } from '../package/open-package.ts';
import { readBook } from '../workbook/book.ts';
import { readTexts } from './part-texts.ts';

/** Whether a text tells somebody; `single`: whether one Latin word is enough. */
type Tells = (text: string, single: boolean) => boolean;

const PICTURE = /\.(?:png|jpe?g|gif)$/i;

/**
 * Searches every part of a finished file: names of parts, attributes, texts, comments, caches and properties alike. Pictures are ours.
 *
 * @throws UnusableWorkbook when somebody is told: it says where, never by what
 */
export async function searchCopy(bytes: Uint8Array, tells: Tells): Promise<void> {
  const zipped = await ZippedPackage.open(bytes);
  for (const path of zipped.paths()) {
    if (tells(path, false)) throw new UnusableWorkbook('copy-tells', { part: '[Content_Types].xml' });
    if (PICTURE.test(path)) continue;
    const told: (string | null)[] = [];
    await readTexts(zipped.pieces(path), path, (text, cell, technical) => {
      if (told.length === 0 && tells(text, !technical)) told.push(cell);
    });
    for (const cell of told) throw await refusal(zipped, path, cell);
  }
}

async function refusal(zipped: ZippedPackage, part: string, cell: string | null): Promise<UnusableWorkbook> {
  const sheet = (await readBook(zipped)).sheets.find((each) => each.part === part)?.name ?? null;
  return sheet === null || cell === null ? new UnusableWorkbook('copy-tells', { part }) : new UnusableWorkbook('copy-cell-tells', { sheet, cell });
}
